import { type ComponentChildren, type JSX, toChildArray } from 'preact';
import { isAttributed } from '../lib/describe/attribution';
import { notesOfQuote } from '../lib/describe/note';
import { quoteOfMatch } from '../lib/describe/quotes';
import { typeset } from '../lib/describe/words';
import { t } from '../lib/i18n';
import type { QuoteMatch } from '../lib/report';
import type { Quote, Source } from '../lib/source/types';
import { Attribution, Stated } from './Attribution';
import { CardNotes } from './CardNotes';
import { CardVerdict } from './CardVerdict';
import { CardWalk, type Walk } from './CardWalk';
import { type Copy, CopyActions } from './CopyActions';
import { SourceLine } from './SourceLine';
import { useSpeakerColor } from './speaker-colors';

/** How many parts a card is drawn in: its frame, and what stands in it from top to bottom. */
export const CARD_PARTS = 7;

interface Props {
  source: Source;
  match: QuoteMatch;
  /** How many of them are drawn so far. */
  parts?: number;
  /** Whether the source is the page itself, with which it agrees. */
  isRead?: boolean;
  /** Null where it is the only quote. */
  walk: Walk | null;
  copies: readonly Copy[];
  /** Shows the summary of the page. For a person's own press only: the page reaches the button too, and could have what is theirs painted. */
  onSummary(): void;
  onClose(): void;
}

/**
 * The card at a quote on a page: who said it, through whom it got here, whether it was changed. It is made for a
 * shadow root that has `cardStyle`; whoever mounts it places it and sets `--card-max-height`. Focusing the root makes
 * screen readers read its name, and arrow keys scroll it.
 */
export function QuoteCard({
  source,
  match,
  parts = CARD_PARTS,
  isRead = false,
  walk,
  copies,
  onSummary,
  onClose,
}: Props): JSX.Element {
  const quote = quoteOfMatch(source, match);
  const label = labelOf(quote, match);
  const key = `${source.id} ${match.id} ${match.occurrence}`;
  const color = useSpeakerColor(source)(match.color);
  return (
    <div class="qp-card" role="dialog" aria-label={label} tabIndex={-1} style={{ '--qp-speaker': color }}>
      <First count={parts - 1}>
        <div class="qp-card-head">
          {walk && <CardWalk {...walk} label={label} />}
          <button class="qp-card-icon qp-card-close" type="button" aria-label={t('cardClose')} onClick={onClose}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
          <h2 class="qp-card-name">{quote ? nameOf(match) : t('nobodySaid')}</h2>
        </div>
        <div class="qp-card-about">{quote && <About source={source} quote={quote} />}</div>
        {!isRead && <CardVerdict source={source} quote={quote} match={match} />}
        <CardNotes key={key} source={source} notes={notesOfQuote(source, match.id)} />
        <div class="qp-card-foot">
          <p class="qp-card-title" lang={source.language}>
            {typeset(source.title)}
          </p>
          <SourceLine source={source} />
          {quote && <p>{t(quote.provenance)}</p>}
        </div>
        <div class="qp-card-actions">
          <CopyActions key={key} copies={copies} />
          <button type="button" class="qp-copy-button" onClick={(event) => event.isTrusted && onSummary()}>
            {t('cardSummary')}
          </button>
        </div>
      </First>
    </div>
  );
}

function First({ count, children }: { count: number; children: ComponentChildren }): JSX.Element {
  return <>{toChildArray(children).slice(0, count)}</>;
}

function About({ source, quote }: { source: Source; quote: Quote }): JSX.Element {
  const role = source.speakers.find(({ id }) => id === quote.speaker)?.role;
  return (
    <>
      {role && <p class="qp-card-role">{typeset(role)}</p>}
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
    </>
  );
}

function nameOf({ speaker }: QuoteMatch): string {
  return speaker ?? t('speakerUnnamed');
}

/** What the card is called where it is not seen. */
function labelOf(quote: Quote | null, match: QuoteMatch): string {
  if (!quote) return t('nobodySaid');
  if (match.pageSpeaker) return t('cardLabelBoth', nameOf(match), match.pageSpeaker.name);
  return t(quote.kind === 'indirect' ? 'cardLabelReported' : 'cardLabel', nameOf(match));
}
