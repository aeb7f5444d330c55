import type { JSX } from 'preact';
import type { CoveredParagraph } from '../lib/describe/coverage';
import { typeset } from '../lib/describe/words';
import { formatNumber, t } from '../lib/i18n';
import type { Source } from '../lib/source/types';

/** A paragraph as the source has it. */
export function SourceParagraph(props: Pick<CoveredParagraph, 'number' | 'text'> & { source: Source }): JSX.Element {
  return (
    <>
      <span class="missing-number">{t('paragraphNumber', formatNumber(props.number))}</span>
      <p class="qp-words" lang={props.source.language}>
        {typeset(props.text)}
      </p>
    </>
  );
}
