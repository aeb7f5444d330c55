import type { ComponentChildren, JSX } from 'preact';
import { isAttributed } from '../../lib/describe/attribution';
import { NOTE_TEXTS, notesOfQuote } from '../../lib/describe/note';
import { placeOf } from '../../lib/describe/quotes';
import { typeset, wordsAt } from '../../lib/describe/words';
import { t } from '../../lib/i18n';
import type { Note, Quote, Source } from '../../lib/source/types';
import { Attribution } from '../Attribution';
import { useSpeakerColor } from '../speaker-colors';
import { Words } from '../Words';
import { CloseButton, Cross } from './CloseButton';
import { CopyQuote } from './CopyQuote';

interface Props {
  source: Source;
  quote: Quote;
  onClose(): void;
  /** Null where they stay. */
  onRemoveNote: ((note: Note) => void) | null;
  children?: ComponentChildren;
}

/** What is known of one quote: who said it, to whom, through whom, and how the article shows it. */
export function QuoteFacts({ source, quote, onClose, onRemoveNote, children }: Props): JSX.Element {
  const place = placeOf(source, quote.speaker);
  const speaker = source.speakers[place];
  const color = useSpeakerColor(source)(place);
  const words = wordsAt(source, quote.span);
  return (
    <section class="quote-facts" aria-label={t('quoteFacts')} tabIndex={-1} style={{ '--qp-speaker': color }}>
      <CloseButton onClose={onClose} />
      <p class="quote-facts-who">
        <b>{speaker?.name ?? t('speakerUnnamed')}</b> {speaker?.role && <span>{typeset(speaker.role)}</span>}
      </p>
      <p class="quote-facts-words" lang={source.language}>
        {quote.kind === 'indirect' ? <span class="qp-words">{typeset(words)}</span> : <Words>{words}</Words>}
      </p>
      {isAttributed(quote) && (
        <p class="quote-facts-about">
          <Attribution source={source} quote={quote} />
        </p>
      )}
      <ul class="quote-facts-notes">
        {notesOfQuote(source, quote.id).map(({ kind, evidence, inferred, note }, at) => (
          <li key={at} class="quote-facts-note">
            <b>{t(NOTE_TEXTS[kind].label)}.</b> {t(NOTE_TEXTS[kind].sentence)} {evidence && <Words>{evidence}</Words>}{' '}
            {inferred && <span class="qp-tag">{t('inferred')}</span>}
            {onRemoveNote && (
              <button
                type="button"
                class="note-remove"
                aria-label={t('noteRemove', t(NOTE_TEXTS[kind].label))}
                onClick={() => onRemoveNote(note)}
              >
                <Cross />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="quote-facts-mark">{t(quote.provenance)}</p>
      <CopyQuote key={quote.id} source={source} quote={quote} />
      {children}
    </section>
  );
}
