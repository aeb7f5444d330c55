import type { JSX } from 'preact';
import { isAttributed } from '../lib/describe/attribution';
import type { QuoteEntry } from '../lib/describe/quotes';
import { t } from '../lib/i18n';
import type { QuotePlace } from '../lib/messages';
import type { QuoteMatch } from '../lib/report';
import type { Source } from '../lib/source/types';
import { Attribution } from './Attribution';
import { ChangeSummary } from './Changes';
import { useSpeakerColor } from './speaker-colors';
import { Verdict } from './Verdict';
import { Words } from './Words';

interface Props {
  source: Source;
  entry: QuoteEntry;
  /** Whether the speaker is told here; no where a heading above does. */
  named: boolean;
  /** Reported speech is nobody's words: without quotation marks. */
  reported?: boolean;
  onJump?(place: QuotePlace): void;
  onCopy?(match: QuoteMatch): void;
}

/** One quote of a list: its words, how it is attributed, and what the page did with it. A press goes to it on the page, or copies it. */
export function QuoteItem({ source, entry, named, reported = false, onJump, onCopy }: Props): JSX.Element {
  const { jump, match, place, text } = entry;
  const style = { '--qp-speaker': useSpeakerColor(source)(place) };
  const body = (
    <>
      {named ? (
        <span class="quote-name">
          <b>{nameOf(entry)}</b> {match && <Verdict verdict={match.verdict} />}
        </span>
      ) : (
        // Who goes from button to button hears no headings.
        jump && onJump && <span class="qp-quiet">{nameOf(entry)}: </span>
      )}
      <span class="quote-text" lang={source.language}>
        {reported ? <span class="qp-words">{text}</span> : <Words>{text}</Words>}
      </span>
      {match?.pageSpeaker && (
        <span class="quote-people">
          <span>{t('speakerHere', match.pageSpeaker.name)}</span>
          <span>{t('speakerInSource', nameOf(entry))}</span>
        </span>
      )}
      {match && match.changes.length > 0 && <ChangeSummary changes={match.changes} most={MOST_CHANGES} />}
      <About source={source} entry={entry} named={named} />
    </>
  );
  return (
    <li class="quote" style={style}>
      {jump && onJump ? (
        <button type="button" class="quote-body" onClick={() => onJump(jump)}>
          {body}
        </button>
      ) : (
        <div class="quote-body">{body}</div>
      )}
      {match && onCopy && (
        <button
          type="button"
          class="quote-copy"
          aria-label={t('copyCitation')}
          title={t('copyCitation')}
          onClick={() => onCopy(match)}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M4.5 4.5h8v8h-8zM2.5 9.5h-1v-8h8v1" />
          </svg>
        </button>
      )}
    </li>
  );
}

/** Who is quoted; the source's own words, that a page has quoted, are nobody's. */
function nameOf({ speaker, quote }: QuoteEntry): string {
  return speaker ?? t(quote ? 'speakerUnnamed' : 'ownWords');
}

function About({ source, entry, named }: Pick<Props, 'source' | 'entry' | 'named'>): JSX.Element | null {
  const { quote, match } = entry;
  const verdict = !named && match && <Verdict verdict={match.verdict} />;
  const echo = quote?.echoes !== undefined && <span class="qp-tag">{t('echo')}</span>;
  const attribution = quote && isAttributed(quote) && <Attribution source={source} quote={quote} />;
  if (!verdict && !echo && !attribution) return null;
  return (
    <span class="quote-about">
      {verdict} {echo} {attribution}
    </span>
  );
}

const MOST_CHANGES = 3;
