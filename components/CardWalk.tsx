import type { JSX } from 'preact';
import { t } from '../lib/i18n';

/** The ways from a quote to the others on the page. */
export interface Walk {
  /** From 1. */
  position: number;
  count: number;
  onPrevious(): void;
  onNext(): void;
  /** Null where the page has nothing else of the speaker. */
  onSameSpeaker: (() => void) | null;
}

interface Props extends Walk {
  /** What the card is called, read out when it has moved on. */
  label: string;
}

/** Which of the quotes it is, and to the next. */
export function CardWalk({ position, count, label, onPrevious, onNext, onSameSpeaker }: Props): JSX.Element {
  return (
    <div class="qp-card-walk">
      <button type="button" class="qp-card-icon" aria-label={t('cardPrevious')} onClick={onPrevious}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M8 1.5L3.5 6L8 10.5" />
        </svg>
      </button>
      <span class="qp-card-position" role="status">
        <span class="qp-quiet">{label}, </span>
        {t('cardPosition', String(position), String(count))}
      </span>
      <button type="button" class="qp-card-icon" aria-label={t('cardNext')} onClick={onNext}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4 1.5L8.5 6L4 10.5" />
        </svg>
      </button>
      {onSameSpeaker && (
        <button type="button" class="qp-card-same" onClick={onSameSpeaker}>
          {t('cardSameSpeaker')}
        </button>
      )}
    </div>
  );
}
