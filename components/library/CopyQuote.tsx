import type { JSX } from 'preact';
import { citeFromSource } from '../../lib/export/citation';
import { linkToQuote } from '../../lib/export/source-link';
import { copyText } from '../../lib/page/clipboard';
import type { Quote, Source } from '../../lib/source/types';
import { type Copy, CopyActions } from '../CopyActions';

/** Copies a quote of the library: as a citation, and as a link to its article where that has an address. */
export function CopyQuote({ source, quote }: { source: Source; quote: Quote }): JSX.Element {
  const link = linkToQuote(source, quote);
  const copies: Copy[] = [{ label: 'copyCitation', copy: () => copyText(citeFromSource(source, quote)) }];
  if (link) copies.push({ label: 'copyLink', copy: () => copyText(link) });
  return <CopyActions copies={copies} />;
}
