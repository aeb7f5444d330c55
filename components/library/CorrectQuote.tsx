import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { wordsAt } from '../../lib/describe/words';
import { t } from '../../lib/i18n';
import type { Quote, Source } from '../../lib/source/types';
import type { Correction } from '../../lib/sources/review';

interface Props {
  source: Source;
  quote: Quote;
  onCorrect(correction: Correction): void;
}

/** What stands in the list of speakers for nobody and for somebody else; ids are never so. */
const NOBODY = '';
const OTHER = '+';

/** Says whose a quote is, that it is right, or that it is none. */
export function CorrectQuote({ source, quote, onCorrect }: Props): JSX.Element | null {
  const id = useId();
  const [choice, setChoice] = useState(quote.speaker ?? NOBODY);
  const [other, setOther] = useState('');
  const words = { paragraph: quote.span.paragraph, text: wordsAt(source, quote.span) };
  const reason = t('correctedByHand');
  const name = other.trim();
  const known = source.speakers.find((speaker) => (choice === OTHER ? speaker.name === name : speaker.id === choice));
  const isChanged = choice === OTHER ? name !== '' : choice !== (quote.speaker ?? NOBODY);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isChanged) return;
    if (choice === OTHER && !known) onCorrect({ quote: words, newSpeaker: name, reason });
    else onCorrect({ quote: words, set: { speaker: known?.name ?? null }, reason });
  }

  return (
    <form class="correct" onSubmit={submit}>
      <label for={id}>{t('correctSpeaker')}</label>
      <select id={id} value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value)}>
        {source.speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.id}>
            {speaker.name}
          </option>
        ))}
        <option value={NOBODY}>{t('speakerUnnamed')}</option>
        <option value={OTHER}>{t('correctOther')}</option>
      </select>
      {choice === OTHER && (
        <input
          aria-label={t('fieldName')}
          placeholder={t('fieldName')}
          value={other}
          onInput={({ currentTarget }) => setOther(currentTarget.value)}
        />
      )}
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
