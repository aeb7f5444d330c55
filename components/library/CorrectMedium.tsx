import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Quote, Source, Span } from '../../lib/source/types';
import { sameSpan, wordsOf } from '../../lib/sources/named-words';
import type { Correction } from '../../lib/sources/review';
import { WordsField } from './WordsField';

interface Props {
  source: Source;
  quote: Quote;
  selected: Span | null;
  onCorrect(correction: Correction): void;
}

/** Says what carried a quote to the article, and which of its words say so; or that nothing did. */
export function CorrectMedium({ source, quote, selected, onCorrect }: Props): JSX.Element {
  const { via } = quote;
  const [medium, setMedium] = useState(via?.text ?? '');
  // What the quote itself stands for is no evidence.
  const [span, setSpan] = useState(via && !sameSpan(via.evidence, quote.span) ? via.evidence : null);
  const words = wordsOf(source, quote.span);
  const reason = t('correctedByHand');

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = medium.trim();
    if (text === '') return;
    // Known from elsewhere: at the quote the article only implies it, if at all.
    const evidence = span ? wordsOf(source, span) : words;
    onCorrect({ quote: words, set: { via: { text, evidence, inferred: !span } }, reason });
  }

  return (
    <form class="correct" onSubmit={submit}>
      <label>
        {t('fieldMedium')}
        <input
          value={medium}
          required
          maxLength={200}
          onInput={({ currentTarget }) => setMedium(currentTarget.value)}
        />
      </label>
      <WordsField
        label={t('mediumEvidence')}
        source={source}
        selected={selected}
        span={span}
        near={quote.span.paragraph}
        onSpan={setSpan}
      />
      <div class="correct-actions">
        <button type="submit" class="action">
          {t('correctSave')}
        </button>
        {via && (
          <button type="button" class="action" onClick={() => onCorrect({ quote: words, set: { via: null }, reason })}>
            {t('mediumNone')}
          </button>
        )}
      </div>
    </form>
  );
}
