import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Source, Speaker } from '../../lib/source/types';
import type { Correction } from '../../lib/sources/review';
import { Fold } from '../Fold';
import { SplitSpeaker } from './SplitSpeaker';

interface Props {
  source: Source;
  onCorrect(...corrections: Correction[]): void;
}

/** Changes the name and the role of a speaker, says that two are one, or that one is two. */
export function CorrectSpeakers({ source, onCorrect }: Props): JSX.Element | null {
  const [chosen, setChosen] = useState('');
  const speaker = source.speakers.find(({ id }) => id === chosen) ?? source.speakers[0];
  if (!speaker) return null;
  return (
    <Fold title={t('correctSpeakers')}>
      <label>
        {t('correctWhich')}
        <select value={speaker.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {source.speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SpeakerForm
        key={`${speaker.id} ${speaker.name} ${speaker.role}`}
        speaker={speaker}
        others={source.speakers.filter((one) => one !== speaker)}
        onCorrect={onCorrect}
      />
      <SplitSpeaker
        key={`${speaker.id} ${source.quotes.filter((quote) => quote.speaker === speaker.id).length}`}
        source={source}
        speaker={speaker}
        onCorrect={onCorrect}
      />
    </Fold>
  );
}

interface FormProps {
  speaker: Speaker;
  others: Speaker[];
  onCorrect(...corrections: Correction[]): void;
}

function SpeakerForm({ speaker, others, onCorrect }: FormProps): JSX.Element {
  const reason = t('correctedByHand');

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string) => String(data.get(name) ?? '').trim();
    const [name, role, into] = [field('name'), field('role'), field('into')];
    const changes: Correction[] = [];
    // The name last: what comes before finds the speaker by the one they had.
    if (!into && role && role !== speaker.role) changes.push({ speaker: speaker.name, set: { role }, reason });
    if (into) changes.push({ merge: speaker.name, into, reason });
    else if (name && name !== speaker.name) changes.push({ speaker: speaker.name, set: { name }, reason });
    if (changes.length) onCorrect(...changes);
  }

  return (
    <form onSubmit={submit}>
      <label>
        {t('fieldName')}
        <input name="name" defaultValue={speaker.name} required />
      </label>
      <label>
        {t('fieldRole')}
        <input name="role" defaultValue={speaker.role ?? ''} />
      </label>
      {others.length > 0 && (
        <label>
          {t('correctMerge')}
          <select name="into">
            <option value="">{t('correctMergeNone')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="action">
        {t('correctSave')}
      </button>
    </form>
  );
}
