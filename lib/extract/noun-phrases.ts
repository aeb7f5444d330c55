import { GROUP_NOUNS, ROLE_NOUNS } from './lexicon/roles';
import { DETERMINERS, MONTHS, NUMBER_WORDS, POSSESSIVES, RELATIVES } from './lexicon/words';
import { verbAt } from './verbs';
import { isAdverb, isNounish, isSubjectPronoun, isTimeWord } from './word-class';
import type { Range, Word } from './words';

/** Prepositions that tie a second noun phrase to the first: "a spokesman for the mayor", "officials in two states". */
const ATTACHING = new Set(
  'of for at from with in on to by about against behind near within among over under between close familiar'.split(' '),
);
const PRONOUN_HEADS = new Set(
  'others some many most several both one another all few none everyone somebody someone nobody anyone'.split(' '),
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
      break;
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

/** The noun phrase that begins at `first`, up to but not past `ceiling`; null where none begins there. */
export function nounPhraseStartingAt(words: readonly Word[], first: number, ceiling: number): Range | null {
  const head = words[first];
  if (!head || first >= ceiling) return null;
  if (head.kind === 'word' && isSubjectPronoun(head)) return { from: first, to: first + 1 };
  let i = first;
  let nouns = 0;
  while (i < ceiling) {
    const word = words[i] as Word;
    if (DETERMINERS.has(word.lower) || POSSESSIVES.has(word.lower)) {
      if (nouns > 0) break;
      i++;
      continue;
    }
    if (isTimeWord(word) && nouns > 0) break;
    if (PRONOUN_HEADS.has(word.lower) && nouns === 0) {
      if (!isNounish(words, i + 1)) nouns++;
      i++;
      continue;
    }
    if (isNounish(words, i) || (word.kind === 'quote' && isInName(words, i))) {
      nouns++;
      i++;
      continue;
    }
    if (isModifier(words, i) && nouns === 0) {
      i++;
      continue;
    }
    const next = words[i + 1];
    if (
      nouns > 0 &&
      (word.lower === 'of' || word.lower === 'for') &&
      next &&
      i + 1 < ceiling &&
      opensPhrase(words, i + 1)
    ) {
      i++;
      nouns = 0;
      continue;
    }
    if (
      nouns > 0 &&
      /^(?:at|with|from|in|on|to)$/.test(word.lower) &&
      !words[i - 1]?.capital &&
      isGroupOrRole(words[i - 1]) &&
      next &&
      opensPhrase(words, i + 1) &&
      !isTimeWord(next)
    ) {
      i++;
      nouns = 0;
      continue;
    }
    if (nouns > 0 && word.lower === 'and' && next && opensPhrase(words, i + 1) && sameShape(words, first, i + 1)) {
      i++;
      nouns = 0;
      continue;
    }
    break;
  }
  while (
    i > first &&
    !isNounish(words, i - 1) &&
    !PRONOUN_HEADS.has(words[i - 1]?.lower ?? '') &&
    words[i - 1]?.kind !== 'quote'
  )
    i--;
  return i > first ? { from: first, to: i } : null;
}

function isGroupOrRole(word: Word | undefined): boolean {
  return word !== undefined && (ROLE_NOUNS.has(word.lower) || GROUP_NOUNS.has(word.lower));
}

function opensPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  return DETERMINERS.has(word.lower) || POSSESSIVES.has(word.lower) || isNounish(words, i);
}

/** Both sides of an "and" are names, or both are common nouns. */
function sameShape(words: readonly Word[], first: number, second: number): boolean {
  const a = words[first];
  const b = words[second];
  if (!a || !b) return false;
  const name = (word: Word, at: number) => word.capital && !DETERMINERS.has(word.lower) && at >= 0;
  return name(a, first) === name(b, second);
}

/** Participles and "-ing" forms used as adjectives: "leading economists", "a retired teacher", "ruling party". */
function isModifier(words: readonly Word[], i: number): boolean {
  const verb = verbAt(words, i);
  const next = words[i + 1];
  const before = words[i - 1];
  if (!verb || !next || next.kind !== 'word' || !isNounish(words, i + 1)) return false;
  if (verb.frames.includes('q') || verb.form === 'third' || verb.form === 'base') return false;
  if (next.capital && !isGroupOrRole(next)) return false;
  if (verb.form === 'gerund' && isNounish(words, i - 1)) return true;
  return (
    before === undefined ||
    before.kind !== 'word' ||
    DETERMINERS.has(before.lower) ||
    isAdverb(before) ||
    POSSESSIVES.has(before.lower) ||
    before.lower === "'s"
  );
}

/** A nickname or title in quotation marks inside of a name. */
function isInName(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  return (
    word.text.length < 30 &&
    !/[,.!?]$/.test(word.text) &&
    (isNounish(words, i - 1) || isNounish(words, i + 1) || DETERMINERS.has(words[i - 1]?.lower ?? ''))
  );
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
  if (!verb || verb.frames.includes('c') || i - 1 < floor) return false;
  if (verb.form !== 'past' && verb.form !== 'participle' && verb.form !== 'gerund') return false;
  const before = words[i - 1];
  const next = words[i + 1];
  if (!before || before.capital || !isNounish(words, i - 1)) return false;
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

/** Cuts "on Tuesday", "last week", "in October" off the end of a phrase. */
function trimTime(words: readonly Word[], last: number, floor: number): number {
  let i = last;
  for (;;) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || i <= floor) return i;
    const isTime =
      isTimeWord(word) ||
      (/^(?:week|month|year|night|morning|afternoon|evening|weekend|day|earlier|later)$/.test(word.lower) &&
        /^(?:last|this|that|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a|few)$/.test(
          before?.lower ?? '',
        ));
    const isDate = /^\d{1,4}$/.test(word.lower) && (MONTHS.has(before?.lower ?? '') || before?.lower === 'in');
    if (!isTime && !isDate && !isAdverb(word)) return i;
    i--;
    if (isTime || isDate) {
      while (
        i > floor &&
        /^(?:on|in|late|early|last|this|that|next|a|few|since|by|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          words[i]?.lower ?? '',
        )
      )
        i--;
      if (MONTHS.has(words[i]?.lower ?? '')) continue;
    }
  }
}

/** "In 2008 Lee said": the number belongs to what stands before. */
function isLeadingNumber(words: readonly Word[], i: number, from: number, to: number): boolean {
  const word = words[i] as Word;
  return from < to && /^\d{4}$/.test(word.text) && words[from]?.capital === true && !NUMBER_WORDS.has(word.lower);
}

/** Drops conjunctions and time words that begin a sentence before its subject. */
function trimLeft(words: readonly Word[], range: Range): Range | null {
  let { from } = range;
  while (
    from < range.to &&
    (isTimeWord(words[from]) || words[from]?.lower === "'s" || words[from]?.text === '%') &&
    from + 1 < range.to
  )
    from++;
  return { from, to: range.to };
}
