import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CoveredParagraph, coverage } from '../lib/describe/coverage';
import { tallyQuotes } from '../lib/describe/tally';
import { formatNumber, type MessageKey, t } from '../lib/i18n';
import type { ParagraphPlace } from '../lib/messages';
import type { SourceMatch } from '../lib/report';
import { moveFocus } from './move-focus';
import { SourceParagraph } from './SourceParagraph';
import { useSpeakerColor } from './speaker-colors';

interface Props {
  match: SourceMatch;
  onScroll(place: ParagraphPlace): void;
}

const NAMES: Record<CoveredParagraph['state'], MessageKey> = {
  verbatim: 'coverageParagraphSame',
  restyled: 'coverageParagraphSame',
  edited: 'coverageParagraphEdited',
  missing: 'coverageParagraphMissing',
};

/**
 * The source's paragraphs in order, each as wide as it is long: inked where the page has it, hatched where it was
 * edited, hollow where it is missing. Below them, who is quoted where. A press goes to a paragraph, or shows the text
 * of a missing one. Tab stops once for all of them; arrow keys go from one to the next.
 */
export function CoverageStrip({ match, onScroll }: Props): JSX.Element {
  const { source } = match;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRead, setRead] = useState(false);
  const paragraphs = coverage(match);
  const quotes = tallyQuotes(source, match.quotes);
  const count = (...states: CoveredParagraph['state'][]): number =>
    paragraphs.filter(({ state }) => states.includes(state)).length;
  const same = count('verbatim', 'restyled');
  const edited = count('edited');
  const missing = count('missing');
  const at = paragraphs.find(({ id }) => id === chosen);
  const read = isRead && at?.state === 'missing' ? at : null;

  function press({ id, state }: CoveredParagraph): void {
    setChosen(id);
    setRead(state === 'missing' && read?.id !== id);
    if (state !== 'missing') onScroll({ source: source.id, paragraph: id });
  }

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
        role="toolbar"
        aria-label={t('coverageLabel', ...[same, edited, missing].map(formatNumber))}
        onKeyDown={moveFocus}
      >
        {paragraphs.map((paragraph, place) => (
          <Column
            key={paragraph.id}
            source={source}
            paragraph={paragraph}
            isStop={at ? paragraph === at : place === 0}
            isRead={paragraph === read}
            onFocus={() => setChosen(paragraph.id)}
            onPress={() => press(paragraph)}
          />
        ))}
      </div>
      <div class="coverage-missing" aria-live="polite">
        {read && <SourceParagraph source={source} {...read} />}
      </div>
      <ul class="coverage-key" aria-hidden="true">
        {same > 0 && <li data-state="verbatim">{t('coverageSame', formatNumber(same))}</li>}
        {edited > 0 && <li data-state="edited">{t('coverageEdited', formatNumber(edited))}</li>}
        {missing > 0 && <li data-state="missing">{t('coverageMissing', formatNumber(missing))}</li>}
      </ul>
    </div>
  );
}

interface ColumnProps {
  source: SourceMatch['source'];
  paragraph: CoveredParagraph;
  /** Whether Tab stops here. */
  isStop: boolean;
  /** Whether its text is shown. */
  isRead: boolean;
  onFocus(): void;
  onPress(): void;
}

function Column({ source, paragraph, isStop, isRead, onFocus, onPress }: ColumnProps): JSX.Element {
  const { number, state, text, quoted } = paragraph;
  const colorAt = useSpeakerColor(source);
  const name = t(NAMES[state], formatNumber(number));
  return (
    <button
      type="button"
      class="coverage-column"
      style={{ flexGrow: text.length }}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-expanded={state === 'missing' ? isRead : undefined}
      title={name}
      onFocus={onFocus}
      onClick={onPress}
    >
      <span class="coverage-text" data-state={state} />
      <span class="coverage-quotes">
        {quoted.map(({ from, to, place }) => (
          <span
            key={from}
            style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%`, background: colorAt(place) }}
          />
        ))}
      </span>
    </button>
  );
}
