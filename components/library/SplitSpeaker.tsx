import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { brief, typeset, wordsAt } from '../../lib/describe/words';
import { t } from '../../lib/i18n';
import type { Source, Speaker } from '../../lib/source/types';
import type { Correction } from '../../lib/sources/review';
import { saidBy } from '../../lib/sources/steps';
import { nameOf, SOMEBODY, SpeakerField } from './SpeakerField';

interface Props {
  source: Source;
  speaker: Speaker;
  onCorrect(...corrections: Correction[]): void;
}

/** Words by which a quote is known again. */
const SHOWN = 12;

/** Takes some of a speaker's quotes from them: the engine took two people for one. */
export function SplitSpeaker({ source, speaker, onCorrect }: Props): JSX.Element | null {
  const [choice, setChoice] = useState(SOMEBODY);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Headings go with what they repeat.
  const quotes = source.quotes.filter((quote) => quote.speaker === speaker.id && quote.echoes === undefined);
  const name = nameOf(source.speakers, choice);
  const isReady = chosen.length > 0 && name !== undefined;
  if (quotes.length < 2) return null;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const taken = quotes.filter(({ id }) => chosen.includes(id));
    if (isReady) onCorrect(...saidBy(source, taken, name, t('correctedByHand')));
  }

  return (
    <form class="correct split" onSubmit={submit}>
      <fieldset>
        <legend>{t('splitWhich')}</legend>
        {quotes.map(({ id, span }) => (
          <label key={id} class="split-quote">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                setChosen(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            <span class="qp-words" lang={source.language}>
              {typeset(brief(wordsAt(source, span), SHOWN))}
            </span>
          </label>
        ))}
      </fieldset>
      <SpeakerField
        label={t('splitWho')}
        speakers={source.speakers.filter((one) => one !== speaker)}
        choice={choice}
        onChoose={setChoice}
      />
      <button type="submit" class="action" aria-disabled={!isReady}>
        {t('splitSave')}
      </button>
    </form>
  );
}
