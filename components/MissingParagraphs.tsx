import type { JSX } from 'preact';
import { missingParagraphs } from '../lib/describe/coverage';
import { typeset } from '../lib/describe/words';
import { formatNumber, plural, t } from '../lib/i18n';
import type { SourceMatch } from '../lib/report';
import { Fold } from './Fold';

/** What the source tells and the page does not. */
export function MissingParagraphs({ match }: { match: SourceMatch }): JSX.Element | null {
  const missing = missingParagraphs(match);
  if (missing.length === 0) return null;
  return (
    <Fold title={plural('missing', missing.length)}>
      <ul class="missing">
        {missing.map(({ id, number, text }) => (
          <li key={id}>
            <span class="missing-number">{t('paragraphNumber', formatNumber(number))}</span>
            <p class="qp-words" lang={match.source.language}>
              {typeset(text)}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
