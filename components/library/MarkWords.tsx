import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { brief, typeset, wordsAt } from '../../lib/describe/words';
import { plural, t } from '../../lib/i18n';
import type { Source, Span } from '../../lib/source/types';
import { wordsOf } from '../../lib/sources/named-words';
import type { Correction } from '../../lib/sources/review';
import { CloseButton } from './CloseButton';
import { choiceOf, nameOf, SpeakerField } from './SpeakerField';
import { WordsField } from './WordsField';

interface Props {
  source: Source;
  /** What is selected in the article, by paragraph. */
  selected: Span[];
  /** Whether a person has asked for it: then they go on here. */
  isAsked: boolean;
  onCorrect(...corrections: Correction[]): void;
  onClose(): void;
}

/** Words that are shown of a selection of several paragraphs. */
const SHOWN = 8;

/** Says of words of the article that they are no speech, or whose. */
export function MarkWords({ source, selected, isAsked, onCorrect, onClose }: Props): JSX.Element {
  const [typed, setTyped] = useState<Span | null>(null);
  const [choice, setChoice] = useState(choiceOf(source.speakers[0]?.id ?? null));
  const box = useRef<HTMLElement>(null);
  const reason = t('correctedByHand');
  useEffect(() => {
    if (isAsked) box.current?.querySelector('textarea')?.focus();
  }, [isAsked]);

  const isLong = selected.length > 1;
  const spans = isLong ? selected : typed ? [typed] : [];
  const name = nameOf(source.speakers, choice);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (typed && name !== undefined) onCorrect({ speech: wordsOf(source, typed), speaker: name, reason });
  }

  return (
    <section ref={box} class="quote-facts mark-words" aria-label={t('markWords')} tabIndex={-1}>
      <CloseButton onClose={onClose} />
      <h3>{t('markWords')}</h3>
      {isLong ? (
        <p class="quote-facts-words qp-words" lang={source.language}>
          {typeset(brief(wordsAt(source, selected[0] as Span), SHOWN))} ({plural('paragraphCount', selected.length)})
        </p>
      ) : (
        <WordsField
          label={t('markWhich')}
          source={source}
          selected={selected[0] ?? null}
          span={typed}
          near={null}
          onSpan={setTyped}
        />
      )}
      <button
        type="button"
        class="action"
        aria-disabled={spans.length === 0}
        onClick={() => {
          if (spans.length > 0) onCorrect(...spans.map((span) => ({ noSpeechIn: wordsOf(source, span), reason })));
        }}
      >
        {t('markNoSpeech')}
      </button>
      {!isLong && (
        <form class="correct" onSubmit={submit}>
          <SpeakerField label={t('markSpeech')} speakers={source.speakers} choice={choice} onChoose={setChoice} />
          <button type="submit" class="action" aria-disabled={!typed || name === undefined}>
            {t('correctSave')}
          </button>
        </form>
      )}
    </section>
  );
}
