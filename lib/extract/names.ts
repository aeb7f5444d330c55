import type { Entity } from '../source/types';
import { isGivenName } from './lexicon/given-names';
import { EVENT_NOUNS, ORGANIZATION_WORDS } from './lexicon/name-words';
import { MEDIUM_NOUNS, mediumKind } from './lexicon/outlets';
import { isCountry, isDemonym, isPlace } from './lexicon/places';
import { HONORIFICS, ROLE_NOUNS } from './lexicon/roles';
import {
  ABBREVIATIONS,
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
import { type Word, wordsOf } from './words';

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

const TITLE_WORDS =
  /^(?:former|ex|acting|deputy|vice|senior|chief|top|prime|foreign|interim|assistant|state|first|house|senate|majority|minority|attorney|treasury|defense|defence|finance|interior|health|education|justice|labor|labour|commerce|energy|homeland|national|security|lieutenant|lt\.|gov\.|sen\.|rep\.|gen\.|col\.|sgt\.|capt\.|dr\.|mr\.|mrs\.|ms\.|prof\.|rev\.|sens\.|reps\.|judge|justice|supreme|press|campaign|vice-president|shadow|us|federal|republican|democratic|gop|presidential)$/;
const STOP_BEFORE = [
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
const EARLIER = new Set(['earlier', 'later']);
const PARTICLES = new Set('de la van von der den del di da dos bin ibn al el le ben st.'.split(' '));

/** Names of an article, quotations included, in reading order. */
export function namesOf(paragraphs: readonly { text: string }[]): NameMention[] {
  const words = paragraphs.map((paragraph) => wordsOf(paragraph.text, []));
  const midSentence = capitalizedInside(words);
  return words.flatMap((list, paragraph) => namesIn(list, paragraph, paragraphs[paragraph]?.text ?? '', midSentence));
}

/** Words that stand capitalized where no sentence begins: names, even where one begins. */
function capitalizedInside(words: readonly Word[][]): Set<string> {
  const inside = new Set<string>();
  for (const list of words) {
    list.forEach((word, i) => {
      if (word.capital && !beginsSentence(list, i)) inside.add(word.text);
    });
  }
  return inside;
}

function beginsSentence(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    !before ||
    (before.kind === 'punctuation' && !/^[,)&’'/-]$/.test(before.text)) ||
    (before.text.endsWith('.') && before.text.length > 2 && !ABBREVIATIONS.has(before.lower.slice(0, -1)))
  );
}

function isNameWord(words: readonly Word[], i: number, inside: ReadonlySet<string>): boolean {
  const word = words[i];
  if (!word || word.kind !== 'word' || !word.capital || /^\d/.test(word.text)) return false;
  if (word.text === 'I' || /^I'/.test(word.text)) return false;
  if (WEEKDAYS.has(word.lower) || (MONTHS.has(word.lower) && word.lower !== 'may')) return false;
  const acronym = word.text.length > 1 && word.text === word.text.toUpperCase();
  if (!acronym && (EARLIER.has(word.lower) || STOP_BEFORE.some((set) => set.has(word.lower)))) return false;
  if (/-(?:led|made|based|born|backed|style|controlled|owned|era)$/.test(word.lower)) return false;
  if (!beginsSentence(words, i)) return true;
  const next = words[i + 1];
  if (inside.has(word.text) || isGivenName(word.text) || isPlace(word.text) || isDemonym(word.text) || acronym)
    return true;
  if (HONORIFICS.has(word.lower.replace('.', '')) || ROLE_NOUNS.has(word.lower) || TITLE_WORDS.test(word.lower))
    return next?.capital === true;
  return (
    next?.capital === true && !STOP_BEFORE.some((set) => set.has(next.lower)) && !/(?:ly|ing|ed)$/.test(word.lower)
  );
}

function namesIn(words: readonly Word[], paragraph: number, text: string, inside: ReadonlySet<string>): NameMention[] {
  const names: NameMention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i, inside)) continue;
    let to = i + 1;
    while (to < words.length) {
      if (isNameWord(words, to, inside) && !(beginsSentence(words, to) && words[to - 1]?.kind !== 'word')) to++;
      else if (isJoint(words, to, inside)) to += 2;
      else break;
    }
    for (const range of splitRun(words, i, to)) {
      const mention = describe(words, range.from, range.to, i, paragraph, text);
      if (mention) names.push(mention);
    }
    i = to - 1;
  }
  return names;
}

/** "of", "and", "de" between two capitalized words of one name: "Secretary of State", "Belt and Road", "Charles de Gaulle". */
function isJoint(words: readonly Word[], i: number, inside: ReadonlySet<string>): boolean {
  const word = words[i];
  if (!word || !isNameWord(words, i + 1, inside)) return false;
  const before = words[i - 1] as Word;
  if (PARTICLES.has(word.lower) || word.text === '&') return true;
  if (word.lower === 'of' || word.lower === 'for')
    return (
      ROLE_NOUNS.has(before.lower) ||
      ORGANIZATION_WORDS.has(before.lower) ||
      TITLE_WORDS.test(before.lower) ||
      /^(?:bank|house|chamber|board|union)$/.test(before.lower)
    );
  if (word.lower !== 'and' || isPlace(before.text) || isGivenName(before.text)) return false;
  const rest = words.slice(i + 1, i + 7).map((one) => one.lower);
  return (
    /^(?:initiative|party|committee|act|company|department|center|centre|institute|commission|project)$/.test(
      rest.find((one) => ORGANIZATION_WORDS.has(one) || EVENT_NOUNS.has(one)) ?? '',
    ) &&
    rest.findIndex((one) => /^[,.]$/.test(one)) !== 0 &&
    !isPlace(words[i + 1]?.text ?? '')
  );
}

/** A run of capitalized words may hold a demonym, a title and a name: only the last is the name. */
function splitRun(words: readonly Word[], from: number, to: number): { from: number; to: number }[] {
  const text = (a: number, b: number) =>
    words
      .slice(a, b)
      .map((word) => word.text)
      .join(' ');
  if (isPlace(text(from, to)) || mediumKind(text(from, to)) || ORGANIZATION_WORDS.has(words[to - 1]?.lower ?? ''))
    return [{ from, to }];
  let start = from;
  for (let k = from; k < to - 1; k++) {
    const word = words[k] as Word;
    const lower = word.lower.replace(/\.$/, '');
    const isTitle =
      ROLE_NOUNS.has(lower) ||
      HONORIFICS.has(lower) ||
      TITLE_WORDS.test(word.lower) ||
      isDemonym(word.text) ||
      isCountry(word.text) ||
      /^(?:sen|rep|gov|gen|col|lt|sgt|capt|atty|sens|reps)$/.test(lower);
    if (isTitle && (k === start || k > start)) {
      // "Secretary of State": the words after "of" still belong to the title.
      start = words[k + 1]?.lower === 'of' ? Math.min(to - 1, k + 3) : k + 1;
      if (words[k + 1]?.lower === 'of') k += 2;
    } else if (k === start && !isTitle && !titleFollows(words, k + 1, to)) break;
  }
  if (start >= to) return [{ from, to }];
  return [{ from: start, to }];
}

function titleFollows(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) {
    if (ROLE_NOUNS.has(words[k]?.lower ?? '') && !isGivenName(words[k - 1]?.text ?? '')) return true;
  }
  return false;
}

function describe(
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
function widen(
  words: readonly Word[],
  from: number,
  to: number,
  runStart: number,
): { fullFrom: number; fullTo: number } {
  let fullTo = to;
  const tail = words.slice(to, to + 3).map((word) => word.lower);
  const noun = tail.findIndex((word) => MEDIUM_NOUNS.has(word) || /^initiative|summit|forum$/.test(word));
  if (
    noun >= 0 &&
    tail.slice(0, noun).every((word) => /^[a-z-]+$/.test(word) && !STOP_BEFORE.some((set) => set.has(word)))
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
        /^(?:state-run|state-owned|independent|private|public|leading|longtime|prominent|conservative|liberal|local)$/.test(
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

function kindOf(
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
  if (ORGANIZATION_WORDS.has(last)) return 'organization';
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
