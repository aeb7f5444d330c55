import type { Entity } from '../source/types';
import { isGivenName } from './lexicon/given-names';
import { HONORIFICS } from './lexicon/honorifics';
import { EVENT_NOUNS, ORGANIZATION_WORDS } from './lexicon/name-words';
import { MEDIUM_NOUNS, mediumKind } from './lexicon/outlets';
import { isCountry, isDemonym, isPlace } from './lexicon/places';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from './lexicon/roles';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from './lexicon/words';
import { verbAt } from './verbs';
import type { Word } from './words';

/** A proper name in a paragraph, with the words round it that describe what it names. Offsets in UTF-16 units. */
export interface NameMention {
  paragraph: number;
  /** The name alone: "Sergei Lavrov". */
  start: number;
  end: number;
  name: string;
  /** The name with its title and description: "Russian Foreign Minister Sergei Lavrov". */
  fullStart: number;
  fullEnd: number;
  /** What stands before the name: "Russian Foreign Minister", "his Chinese counterpart"; empty where nothing does. */
  title: string;
  /** What follows the name and says what it is, with its space: " news agency"; empty where nothing does. */
  tail: string;
  /** null where name and neighbours do not tell. */
  kind: Entity['kind'] | null;
}

export const TITLE_WORDS =
  /^(?:former|ex|acting|deputy|vice|senior|chief|top|prime|foreign|interim|assistant|state|first|house|senate|majority|minority|attorney|treasury|defense|defence|finance|interior|health|education|justice|labor|labour|commerce|energy|homeland|national|security|lieutenant|lt\.|gov\.|sen\.|rep\.|gen\.|col\.|sgt\.|capt\.|dr\.|mr\.|mrs\.|ms\.|prof\.|rev\.|sens\.|reps\.|judge|justice|supreme|press|campaign|vice-president|shadow|us|federal|republican|democratic|gop|presidential)$/;

export const STOP_BEFORE = [
  DETERMINERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  PREPOSITIONS,
  CONJUNCTIONS,
  SUBORDINATORS,
  WEEKDAYS,
  MONTHS,
  ADVERBS,
];

export const PARTICLES = new Set('de la van von der den del di da dos bin ibn al el le ben st.'.split(' '));

export function describe(
  words: readonly Word[],
  from: number,
  to: number,
  runStart: number,
  paragraph: number,
  text: string,
): NameMention | null {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const name = text.slice(first.start, last.end);
  if (isDemonym(name) && !isCountry(name)) return null;
  const { fullFrom, fullTo } = widen(words, from, to, runStart);
  const fullStart = (words[fullFrom] as Word).start;
  const title = text.slice(fullStart, first.start).trim();
  const after = words.slice(to, fullTo).map((word) => word.lower);
  const fullEnd = (words[fullTo - 1] as Word).end;
  const tail = text.slice(last.end, fullEnd);
  const mention = { paragraph, start: first.start, end: last.end, name, fullStart, fullEnd, title, tail };
  return { ...mention, kind: kindOf(name, words.slice(from, to), title, after, words[from - 1]) };
}

/** Takes in the description before the name and the common noun after it: "Russia's … news agency", "… magazine". */
export function widen(
  words: readonly Word[],
  from: number,
  to: number,
  runStart: number,
): { fullFrom: number; fullTo: number } {
  let fullTo = to;
  const tail = words.slice(to, to + 3).map((word) => word.lower);
  const noun = tail.findIndex((word) => MEDIUM_NOUNS.has(word) || /^(?:initiative|summit|forum)$/.test(word));
  if (
    noun >= 0 &&
    tail
      .slice(0, noun)
      .every(
        (word, i) =>
          /^[a-z-]+$/.test(word) && !STOP_BEFORE.some((set) => set.has(word)) && verbAt(words, to + i) === null,
      )
  )
    fullTo = to + noun + 1;
  let fullFrom = Math.min(runStart, from);
  let k = fullFrom;
  while (k > 0) {
    const word = words[k - 1] as Word;
    const lower = word.lower.replace(/\.$/, '');
    const describes =
      word.kind === 'word' &&
      (ROLE_NOUNS.has(lower) ||
        TITLE_WORDS.test(word.lower) ||
        MEDIUM_NOUNS.has(lower) ||
        isDemonym(word.text) ||
        lower === 'neighboring' ||
        lower === 'neighbouring' ||
        /^(?:news|state-run|state-owned|independent|private|public|leading|longtime|prominent|conservative|liberal|local)$/.test(
          lower,
        ));
    if (!describes) break;
    k--;
  }
  const before = words[k - 1];
  const described = k < from;
  if (described || fullTo > to) {
    if (before && POSSESSIVES.has(before.lower)) k--;
    else if (before?.lower === "'s" && words[k - 2]?.capital) k -= 2;
    fullFrom = k;
  }
  return { fullFrom, fullTo };
}

export function kindOf(
  name: string,
  words: readonly Word[],
  title: string,
  after: readonly string[],
  before: Word | undefined,
): Entity['kind'] | null {
  const last = words.at(-1)?.lower ?? '';
  const medium = mediumKind(name);
  if (after.some((word) => /^(?:magazine|newspaper|journal|paper|daily|weekly|tabloid)$/.test(word))) return 'work';
  if (medium) return medium === 'publication' ? 'work' : 'organization';
  if (after.some((word) => MEDIUM_NOUNS.has(word))) return 'organization';
  if (after.some((word) => EVENT_NOUNS.has(word)) || EVENT_NOUNS.has(last)) return 'event';
  if (isPlace(name) || (name === 'West' && before?.lower === 'the')) return 'place';
  const lowerTitle = title.toLowerCase();
  if (/\b(?:broadcaster|agency|network|channel|company|group|union|party)\b/.test(lowerTitle)) return 'organization';
  if (ORGANIZATION_WORDS.has(last) || (words.length > 1 && ORGANIZATION_NOUNS.has(last))) return 'organization';
  if (
    lowerTitle
      .split(/[\s.]+/)
      .some((word) => ROLE_NOUNS.has(word) || HONORIFICS.has(word) || /^(?:sen|rep|gov|gen)$/.test(word))
  )
    return 'person';
  if (words.length === 1 && name.length <= 6 && name === name.toUpperCase() && name.length > 1) return 'organization';
  if (words.some((word) => ORGANIZATION_WORDS.has(word.lower))) return 'organization';
  if (isGivenName(words[0]?.text ?? '') && words.length <= 4) return 'person';
  return null;
}
