import type { JSX } from 'preact';
import { type CoveredParagraph, coverage } from '../lib/describe/coverage';
import { tallyQuotes } from '../lib/describe/tally';
import { formatNumber, t } from '../lib/i18n';
import { speakerColor } from '../lib/palette';
import type { SourceMatch } from '../lib/report';

/**
 * The source's paragraphs in order, each as wide as it is long: inked where the page has it, hatched where it was
 * edited, hollow where it is missing. Below them, who is quoted where.
 */
export function CoverageStrip({ match }: { match: SourceMatch }): JSX.Element {
  const paragraphs = coverage(match);
  const quotes = tallyQuotes(match.source, match.quotes);
  const count = (...states: CoveredParagraph['state'][]): number =>
    paragraphs.filter(({ state }) => states.includes(state)).length;
  const same = count('verbatim', 'restyled');
  const edited = count('edited');
  const missing = count('missing');
  return (
    <div class="coverage">
      <p class="coverage-numbers">
        {t(
          'coverageNumbers',
          formatNumber(same + edited),
          formatNumber(paragraphs.length),
          formatNumber(quotes.found ?? 0),
          formatNumber(quotes.total),
        )}
      </p>
      <div
        class="coverage-strip"
        role="img"
        aria-label={t('coverageLabel', ...[same, edited, missing].map(formatNumber))}
      >
        {paragraphs.map((paragraph) => (
          <Column key={paragraph.id} {...paragraph} />
        ))}
      </div>
      <ul class="coverage-key" aria-hidden="true">
        {same > 0 && <li data-state="verbatim">{t('coverageSame', formatNumber(same))}</li>}
        {edited > 0 && <li data-state="edited">{t('coverageEdited', formatNumber(edited))}</li>}
        {missing > 0 && <li data-state="missing">{t('coverageMissing', formatNumber(missing))}</li>}
      </ul>
    </div>
  );
}

function Column({ state, length, quoted }: CoveredParagraph): JSX.Element {
  return (
    <span class="coverage-column" style={{ flexGrow: length }}>
      <span class="coverage-text" data-state={state} />
      <span class="coverage-quotes">
        {quoted.map(({ from, to, place }) => (
          <span
            key={from}
            style={{
              insetInlineStart: `${from * 100}%`,
              width: `${(to - from) * 100}%`,
              background: speakerColor(place),
            }}
          />
        ))}
      </span>
    </span>
  );
}
