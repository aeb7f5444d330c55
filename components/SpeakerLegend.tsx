import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type SpeakerTally, tallySpeakers } from '../lib/describe/tally';
import { typeset } from '../lib/describe/words';
import { formatNumber, plural, t } from '../lib/i18n';
import type { SpeakerKey } from '../lib/messages';
import { SLOTS } from '../lib/palette';
import type { QuoteMatch } from '../lib/report';
import type { Source } from '../lib/source/types';
import { ColorChoice } from './ColorChoice';
import { useSpeakerColor } from './speaker-colors';

/** What a person can do with the speakers of a page. */
export interface SpeakerActions {
  /** Has the quotes of a speaker painted on the page, or no longer. */
  onSwitchSpeaker(speaker: SpeakerKey, on: boolean): void;
  /** Gives a speaker a colour of the palette. */
  onColor(speaker: SpeakerKey, slot: number): void;
}

interface Props {
  source: Source;
  /** The quotes on the page, or null where a source is read by itself. */
  matches: QuoteMatch[] | null;
  /** Ids of the speakers whose quotes are not painted. */
  silenced?: readonly string[];
  actions?: SpeakerActions;
}

/**
 * Whose colour is whose, and how often each is quoted. More speakers than colours are numbered, so that those who share
 * one can be told apart.
 */
export function SpeakerLegend({ source, matches, silenced = [], actions }: Props): JSX.Element | null {
  const tallies = tallySpeakers(source, matches);
  if (tallies.length === 0) return null;
  const isShared = tallies.some(({ place }) => place >= SLOTS);
  return (
    <section class="legend">
      <h3>{t('speakers')}</h3>
      <ul>
        {tallies.map((tally, at) => (
          <Line
            key={tally.speaker.id}
            source={source}
            tally={tally}
            number={isShared ? formatNumber(at + 1) : null}
            isAbsent={matches !== null && !tally.onPage}
            isOn={!silenced.includes(tally.speaker.id)}
            {...(actions ? { actions } : {})}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  source: Source;
  tally: SpeakerTally;
  number: string | null;
  isAbsent: boolean;
  isOn: boolean;
  actions?: SpeakerActions;
}

function Line({ source, tally, number, isAbsent, isOn, actions }: LineProps): JSX.Element {
  const [isChoosing, setChoosing] = useState(false);
  const { speaker, place } = tally;
  const color = useSpeakerColor(source)(place);
  const key = { source: source.id, speaker: speaker.id };
  return (
    <li class={isAbsent ? 'legend-absent' : isOn ? undefined : 'legend-off'} style={{ '--qp-speaker': color }}>
      {actions && !isAbsent ? (
        <button
          type="button"
          class="legend-color"
          aria-expanded={isChoosing}
          title={t('colorOf', speaker.name)}
          onClick={() => setChoosing(!isChoosing)}
        >
          <span class="qp-swatch">{number}</span>
          <span class="qp-quiet">{t('colorOf', speaker.name)}</span>
        </button>
      ) : (
        <span class="qp-swatch" aria-hidden="true">
          {number}
        </span>
      )}
      <span class="legend-who">
        <span class="legend-name">{speaker.name}</span>{' '}
        {speaker.role && <span class="legend-role">{typeset(speaker.role)}</span>}
      </span>
      <Count {...tally} />
      {actions && !isAbsent && (
        <input
          type="checkbox"
          class="legend-switch"
          checked={isOn}
          aria-label={t('speakerMarked', speaker.name)}
          title={t('speakerMarked', speaker.name)}
          onChange={({ currentTarget }) => actions.onSwitchSpeaker(key, currentTarget.checked)}
        />
      )}
      {actions && isChoosing && (
        <ColorChoice label={t('colorOf', speaker.name)} color={color} onChoose={(slot) => actions.onColor(key, slot)} />
      )}
    </li>
  );
}

function Count({ total, found }: SpeakerTally): JSX.Element | null {
  if (total === 0) return null;
  if (found === null) return <span class="legend-count">{plural('quoteCount', total)}</span>;
  const numbers = [formatNumber(found), formatNumber(total)] as const;
  return (
    <span class="legend-count">
      <span aria-hidden="true">{t('quotesOf', ...numbers)}</span>
      <span class="qp-quiet">{t('quotesOfLabel', ...numbers)}</span>
    </span>
  );
}
