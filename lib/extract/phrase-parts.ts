import { GROUP_NOUNS, ROLE_NOUNS } from './lexicon/roles';
import { DETERMINERS, POSSESSIVES } from './lexicon/words';
import { verbAt } from './verbs';
import { isAdverb, isNounish } from './word-class';
import type { Word } from './words';

export const PRONOUN_HEADS = new Set(
  'others some many most several both one another all few none everyone somebody someone nobody anyone'.split(' '),
);

export function isGroupOrRole(word: Word | undefined): boolean {
  return word !== undefined && (ROLE_NOUNS.has(word.lower) || GROUP_NOUNS.has(word.lower));
}

export function opensPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  return DETERMINERS.has(word.lower) || POSSESSIVES.has(word.lower) || isNounish(words, i);
}

/** Both sides of an "and" are names, or both are common nouns. */
export function sameShape(words: readonly Word[], first: number, second: number): boolean {
  const a = words[first];
  const b = words[second];
  if (!a || !b) return false;
  const name = (word: Word, at: number) => word.capital && !DETERMINERS.has(word.lower) && at >= 0;
  return name(a, first) === name(b, second);
}

/** Participles and "-ing" forms used as adjectives: "leading economists", "a retired teacher", "ruling party". */
export function isModifier(words: readonly Word[], i: number): boolean {
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
export function isInName(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  return (
    word.text.length < 30 &&
    !/[,.!?]$/.test(word.text) &&
    (isNounish(words, i - 1) || isNounish(words, i + 1) || DETERMINERS.has(words[i - 1]?.lower ?? ''))
  );
}
