import { DETERMINERS, POSSESSIVES, RELATIVES } from './lexicon/words';
import { isInName, isModifier, PRONOUN_HEADS, sameShape } from './phrase-parts';
import { isLeadingNumber, trimLeft, trimTime } from './phrase-time';
import { verbAt } from './verbs';
import { isNounish, isSubjectPronoun, isTimeWord } from './word-class';
import type { Range, Word } from './words';

/** Prepositions that tie a second noun phrase to the first: "a spokesman for the mayor", "officials in two states". */
const ATTACHING = new Set(
  'of for at from with in on to by about against behind near within among over under between close familiar'.split(' '),
);

/**
 * The noun phrase whose last word stands at `last`, with determiner and attached "of …", "who …" phrases; null where no noun
 * phrase ends there. It never reaches left of `floor`.
 */
export function nounPhraseEndingAt(words: readonly Word[], last: number, floor: number): Range | null {
  let to = trimTime(words, last, floor) + 1;
  const head = words[to - 1];
  if (!head || to - 1 < floor) return null;
  if (isSubjectPronoun(head)) return { from: to - 1, to };
  if (PRONOUN_HEADS.has(head.lower) && head.kind === 'word') return { from: to - 1, to };
  if (!isNounish(words, to - 1) || head.lower === "'s") {
    if (head.kind !== 'quote') return null;
  }
  let from = to;
  let i = to - 1;
  while (i >= floor) {
    const word = words[i] as Word;
    if (isTimeWord(word) && i > floor && from < to && words[from]?.capital) break;
    if (isLeadingNumber(words, i, from, to)) break;
    if (isNounish(words, i) || (word.kind === 'quote' && isInName(words, i))) {
      from = i--;
      continue;
    }
    if (isModifier(words, i) && from === i + 1) {
      from = i--;
      continue;
    }
    if (DETERMINERS.has(word.lower) || POSSESSIVES.has(word.lower)) {
      // "that" before a name opens a clause: "added that Lee said".
      if (word.lower === 'that' && !startsPhrase(words, i - 1, floor)) break;
      from = i--;
      const before = words[i];
      if (i >= floor && before && (DETERMINERS.has(before.lower) || before.lower === 'of')) continue;
      if (i >= floor && attaches(words, i, floor)) {
        from = i--;
        continue;
      }
      const described = relativeStart(words, i, floor);
      if (described < 0) break;
      to = described;
      from = to;
      i = described - 1;
      continue;
    }
    if (from === i + 1 && attaches(words, i, floor)) {
      from = i--;
      continue;
    }
    if (from === i + 1 && (word.lower === 'and' || word.lower === '&') && joinsSubjects(words, i, floor, to)) {
      from = i--;
      continue;
    }
    if (
      from === i + 1 &&
      RELATIVES.has(word.lower) &&
      word.kind === 'word' &&
      isNounish(words, i - 1) &&
      i - 1 >= floor
    ) {
      to = i;
      from = to;
      i--;
      continue;
    }
    if (from === i + 1 && isReducedRelative(words, i, floor)) {
      from = i--;
      continue;
    }
    const relative = relativeStart(words, i, floor);
    if (relative >= 0 && from === i + 1) {
      to = relative;
      from = to;
      i = relative - 1;
      continue;
    }
    break;
  }
  if (from >= to) return null;
  return trimLeft(words, { from, to });
}

function attaches(words: readonly Word[], i: number, floor: number): boolean {
  const word = words[i] as Word;
  if (word.kind !== 'word' || !ATTACHING.has(word.lower) || i - 1 < floor) return false;
  const before = words[i - 1] as Word;
  if (isTimeWord(words[i + 1]) || isNounish(words, i - 1) === false) {
    return isReducedRelative(words, i - 1, floor) || (PRONOUN_HEADS.has(before.lower) && before.kind === 'word');
  }
  return true;
}

/** "a person briefed on the matter", "residents living in Ohio": a participle between a noun and a preposition. */
function isReducedRelative(words: readonly Word[], i: number, floor: number): boolean {
  const verb = verbAt(words, i);
  const told = /^(?:brief|inform|notify)$/.test(verb?.base ?? '');
  if (!verb || (verb.frames.includes('c') && !told) || i - 1 < floor) return false;
  if (verb.form !== 'past' && verb.form !== 'participle' && verb.form !== 'gerund') return false;
  const before = words[i - 1];
  const next = words[i + 1];
  if (!before || (before.capital && i - 1 > floor) || !isNounish(words, i - 1)) return false;
  return next?.kind === 'word' && ATTACHING.has(next.lower);
}

/** Where "who …" without a comma begins, if the words up to `i` are such a clause: "a voter who met her in Iowa said". */
function relativeStart(words: readonly Word[], i: number, floor: number): number {
  for (let k = i; k > floor && k > i - 14; k--) {
    const word = words[k] as Word;
    if (word.kind !== 'word') return -1;
    if ((word.lower === 'who' || (word.lower === 'that' && verbAt(words, k + 1))) && isNounish(words, k - 1)) return k;
  }
  return -1;
}

function startsPhrase(words: readonly Word[], i: number, floor: number): boolean {
  const word = words[i];
  return i < floor || !word || word.kind !== 'word';
}

/** "and" between two subjects, not between two clauses: nothing left of the first may be its verb or preposition. */
function joinsSubjects(words: readonly Word[], and: number, floor: number, to: number): boolean {
  const left = nounPhraseEndingAt(words, and - 1, floor);
  if (!left || isSubjectPronoun(words[left.from])) return false;
  if (!sameShape(words, left.from, and + 1) && !(to - and > 1 && left.to - left.from > 1)) return false;
  const before = words[left.from - 1];
  if (left.from - 1 < floor || !before) return true;
  if (before.kind === 'quote') return true;
  if (before.kind === 'punctuation')
    return before.text !== ',' || !isNounish(words, left.from - 2) || left.from - 2 < floor;
  return (
    before.lower === 'that' ||
    before.lower === 'but' ||
    before.lower === 'as' ||
    before.lower === 'both' ||
    before.lower === 'when'
  );
}
