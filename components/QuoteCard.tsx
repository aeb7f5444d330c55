import type { JSX } from 'preact';
import { isAttributed } from '../lib/describe/attribution';
import { notesOfQuote } from '../lib/describe/note';
import { typeset } from '../lib/describe/words';
import { t } from '../lib/i18n';
import { speakerColor } from '../lib/palette';
import type { QuoteMatch } from '../lib/report';
import type { Quote, Source } from '../lib/source/types';
import { Attribution, Stated } from './Attribution';
import { CardNotes } from './CardNotes';
import { CardVerdict } from './CardVerdict';
import { SourceLine } from './SourceLine';

interface Props {
  source: Source;
  quote: Quote;
  match: QuoteMatch;
  onClose(): void;
}

/**
 * The card at a quote on a page: who said it, through whom it got here, whether it was changed. It is made for a
 * shadow root that has `cardStyle`; whoever mounts it places it and sets `--card-max-height`. Focusing the root makes
 * screen readers read its name, and arrow keys scroll it.
 */
export function QuoteCard({ source, quote, match, onClose }: Props): JSX.Element {
  const speaker = source.speakers.find(({ id }) => id === quote.speaker);
  const name = speaker?.name ?? match.speaker ?? t('speakerUnnamed');
  return (
    <div
      class="qp-card"
      role="dialog"
      aria-label={t('cardLabel', name)}
      tabIndex={-1}
      style={{ '--qp-speaker': speaker ? speakerColor(match.color) : 'var(--qp-soft)' }}
    >
      <div class="qp-card-head">
        <h2 class="qp-card-name">{name}</h2>
        <button class="qp-card-close" type="button" aria-label={t('cardClose')} onClick={onClose}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </div>
      <div class="qp-card-about">
        {speaker?.role && <p class="qp-card-role">{typeset(speaker.role)}</p>}
        {isAttributed(quote) && (
          <p class="qp-card-cue">
            <Attribution source={source} quote={quote} />
          </p>
        )}
        {quote.occasion && (
          <p class="qp-card-occasion">
            <Stated {...quote.occasion} />
          </p>
        )}
      </div>
      <CardVerdict source={source} quote={quote} match={match} />
      <CardNotes notes={notesOfQuote(source, quote.id)} />
      <div class="qp-card-foot">
        <p class="qp-card-title">{typeset(source.title)}</p>
        <SourceLine source={source} />
        <p>{t(quote.provenance)}</p>
      </div>
    </div>
  );
}
