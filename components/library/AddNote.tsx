import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NOTE_TEXTS } from '../../lib/describe/note';
import { t } from '../../lib/i18n';
import type { NoteKind, Quote, Source, Span } from '../../lib/source/types';
import { wordsOf } from '../../lib/sources/named-words';
import type { Correction } from '../../lib/sources/review';
import { WordsField } from './WordsField';

const KINDS = Object.keys(NOTE_TEXTS) as NoteKind[];

interface Props {
  source: Source;
  quote: Quote;
  selected: Span | null;
  onCorrect(correction: Correction): void;
}

/** Notes how a quote is sourced, with the words of the article that show it. */
export function AddNote({ source, quote, selected, onCorrect }: Props): JSX.Element {
  const [kind, setKind] = useState<NoteKind>('relayed');
  const [span, setSpan] = useState<Span | null>(null);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!span) return;
    const note = { action: 'add', kind, evidence: wordsOf(source, span), inferred: false } as const;
    onCorrect({ quote: wordsOf(source, quote.span), note, reason: t('correctedByHand') });
  }

  return (
    <form class="correct" onSubmit={submit}>
      <label>
        {t('noteKind')}
        <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as NoteKind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(NOTE_TEXTS[one].label)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{t(NOTE_TEXTS[kind].sentence)}</p>
      <WordsField
        label={t('noteEvidence')}
        source={source}
        selected={selected}
        span={span}
        near={quote.span.paragraph}
        onSpan={setSpan}
      />
      <button type="submit" class="action" aria-disabled={!span}>
        {t('correctSave')}
      </button>
    </form>
  );
}
