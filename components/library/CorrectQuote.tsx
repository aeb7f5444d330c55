import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Quote, Source } from '../../lib/source/types';
import { wordsOf } from '../../lib/sources/named-words';
import type { Correction } from '../../lib/sources/review';
import { saidBy } from '../../lib/sources/steps';
import { choiceOf, nameOf, SpeakerField } from './SpeakerField';

interface Props {
  source: Source;
  quote: Quote;
  onCorrect(...corrections: Correction[]): void;
}

/** Says whose a quote is, that it is right, or that it is none. */
export function CorrectQuote({ source, quote, onCorrect }: Props): JSX.Element {
  const [choice, setChoice] = useState(choiceOf(quote.speaker));
  const words = wordsOf(source, quote.span);
  const reason = t('correctedByHand');
  const name = nameOf(source.speakers, choice);
  const isChanged = name !== undefined && name !== nameOf(source.speakers, choiceOf(quote.speaker));

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (isChanged) onCorrect(...saidBy(source, [quote], name, reason));
  }

  return (
    <form class="correct" onSubmit={submit}>
      <SpeakerField label={t('correctSpeaker')} speakers={source.speakers} choice={choice} onChoose={setChoice} />
      <div class="correct-actions">
        {isChanged && (
          <button type="submit" class="action">
            {t('correctSave')}
          </button>
        )}
        {!isChanged && quote.provenance === 'automatic' && (
          <button type="button" class="action" onClick={() => onCorrect({ quote: words, confirmed: true, reason })}>
            {t('correctConfirm')}
          </button>
        )}
        <button type="button" class="action" onClick={() => onCorrect({ notSpeech: words, reason })}>
          {t('correctNotSpeech')}
        </button>
      </div>
    </form>
  );
}
