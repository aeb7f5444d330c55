import type { Task } from '../tasks';
import { isGivenName } from './lexicon/given-names';
import { HONORIFICS } from './lexicon/honorifics';
import { EVENT_NOUNS, ORGANIZATION_WORDS } from './lexicon/name-words';
import { MEDIUM_NOUNS, mediumKind } from './lexicon/outlets';
import { isCountry, isDemonym, isPlace } from './lexicon/places';
import { ROLE_NOUNS } from './lexicon/roles';
import { ABBREVIATIONS, MONTHS, WEEKDAYS } from './lexicon/words';
import { describe, type NameMention, PARTICLES, STOP_BEFORE, TITLE_WORDS } from './name-mentions';
import { type Word, wordsOf } from './words';

/** Titles without which a single name would say too little: "King Charles". */
const STYLED = /^(?:king|queen|prince|princess|pope|emperor|sultan|saint)$/;
/** A longer run of capitals is a headline or a table, not a name. */
const MAX_WORDS = 12;
const EARLIER = new Set(['earlier', 'later']);

/** Names of an article, quotations included, in reading order. */
export function* namesOf(paragraphs: readonly { text: string }[]): Task<NameMention[]> {
  const words: Word[][] = [];
  for (const { text } of paragraphs) {
    words.push(wordsOf(text, []));
    yield;
  }
  const midSentence = capitalizedInside(words);
  const names: NameMention[] = [];
  for (const [paragraph, { text }] of paragraphs.entries()) {
    names.push(...namesIn(words[paragraph] as Word[], paragraph, text, midSentence));
    yield;
  }
  return names;
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
  if (word?.kind !== 'word' || !word.capital || /^\d/.test(word.text)) return false;
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
    while (to < words.length && to - i < MAX_WORDS) {
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
      // "Foreign" opens a title only where its noun follows; in "Foreign Trade magazine" it belongs to the name.
      (TITLE_WORDS.test(word.lower) && !MEDIUM_NOUNS.has(words[to]?.lower ?? '')) ||
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
  if (to - start === 1 && start > from && STYLED.test(words[start - 1]?.lower ?? '')) start--;
  return [{ from: start, to }];
}

function titleFollows(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) {
    if (ROLE_NOUNS.has(words[k]?.lower ?? '') && !isGivenName(words[k - 1]?.text ?? '')) return true;
  }
  return false;
}
