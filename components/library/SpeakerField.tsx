import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Speaker } from '../../lib/source/types';

/** Whom a person has chosen: a speaker by id, nobody, or somebody of another name. */
export interface SpeakerChoice {
  id: string;
  other: string;
}

/** What stands in the list of speakers for nobody and for somebody else; ids are never so. */
const NOBODY = '';
const OTHER = '+';

/** The choice of a speaker by id; of nobody where it is null. */
export function choiceOf(id: string | null): SpeakerChoice {
  return { id: id ?? NOBODY, other: '' };
}

/** The choice of somebody who is yet to be named. */
export const SOMEBODY: SpeakerChoice = { id: OTHER, other: '' };

/** The name of whom was chosen, null for nobody; undefined while the other has no name. */
export function nameOf(speakers: readonly Speaker[], { id, other }: SpeakerChoice): string | null | undefined {
  if (id === OTHER) return other.trim() || undefined;
  return speakers.find((speaker) => speaker.id === id)?.name ?? null;
}

interface Props {
  label: string;
  speakers: readonly Speaker[];
  choice: SpeakerChoice;
  onChoose(choice: SpeakerChoice): void;
}

/** Chooses one of the speakers, nobody, or somebody else by name. */
export function SpeakerField({ label, speakers, choice, onChoose }: Props): JSX.Element {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={choice.id}
        onChange={({ currentTarget }) => onChoose({ ...choice, id: currentTarget.value })}
      >
        {speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.id}>
            {speaker.name}
          </option>
        ))}
        <option value={NOBODY}>{t('speakerUnnamed')}</option>
        <option value={OTHER}>{t('correctOther')}</option>
      </select>
      {choice.id === OTHER && (
        <input
          aria-label={t('fieldName')}
          placeholder={t('fieldName')}
          value={choice.other}
          onInput={({ currentTarget }) => onChoose({ ...choice, other: currentTarget.value })}
        />
      )}
    </>
  );
}
