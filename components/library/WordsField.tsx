import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { findWords } from '../../lib/describe/find-words';
import { typeset, wordsAt } from '../../lib/describe/words';
import { t } from '../../lib/i18n';
import type { Source, Span } from '../../lib/source/types';

interface Props {
  label: string;
  source: Source;
  /** What is selected in the article, taken in whenever it changes. */
  selected: Span | null;
  /** The words that are meant, and what they are once others are; null while the article has none such. */
  span: Span | null;
  /** Id of the paragraph where they are looked for first. */
  near: string | null;
  onSpan(span: Span | null): void;
}

/** Words of the article: selected in it, or typed. */
export function WordsField({ label, source, selected, span, near, onSpan }: Props): JSX.Element {
  const id = useId();
  const [text, setText] = useState(() => (span ? typeset(wordsAt(source, span)) : ''));
  const isMissing = text.trim() !== '' && span === null;

  // A selection is taken in when it is made, and may be written over then.
  useEffect(() => {
    if (!selected) return;
    setText(typeset(wordsAt(source, selected)));
    onSpan(selected);
  }, [selected]);

  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-describedby={`${id}-hint`}
        aria-invalid={isMissing}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onSpan(findWords(source, currentTarget.value, near));
        }}
      />
      <p id={`${id}-hint`} class={isMissing ? 'hint problem-hint' : 'hint'} aria-live="polite">
        {t(isMissing ? 'wordsMissing' : 'wordsHint')}
      </p>
    </>
  );
}
