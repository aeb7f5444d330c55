import type { JSX } from 'preact';
import { formatDate } from '../lib/i18n';
import type { Source } from '../lib/source/types';

/** Who wrote the source, who carried it, and when. */
export function SourceLine({ source }: { source: Pick<Source, 'wire' | 'outlet' | 'published'> }): JSX.Element {
  const { wire, outlet, published } = source;
  const facts = [wire, outlet, published && formatDate(published)].filter(Boolean);
  return <span class="qp-source-line">{facts.join(' · ')}</span>;
}
