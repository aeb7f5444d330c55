import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  NUMBER_WORDS,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from './lexicon/words';
import { verbAt } from './verbs';
import type { Word } from './words';

/** Words whose class is fixed: determiners, pronouns, prepositions, conjunctions, auxiliaries. */
export const CLOSED_CLASSES = [
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
];
const NOT_ADVERBS = new Set(
  'yearly monthly quarterly friendly lonely likely deadly elderly costly ugly holy silly lively lovely timely orderly curly unlikely hourly family july italy ally supply reply assembly monopoly anomaly bully rally early daily weekly emily sally kelly molly holly billy'.split(
    ' ',
  ),
);

export function isAdverb(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital)
    return word !== undefined && ADVERBS.has(word.lower) && word.kind === 'word';
  return ADVERBS.has(word.lower) || (/..ly$/.test(word.lower) && !NOT_ADVERBS.has(word.lower));
}

export function isTimeWord(word: Word | undefined): boolean {
  return word !== undefined && (WEEKDAYS.has(word.lower) || (word.capital && MONTHS.has(word.lower)));
}

/** Whether the word can stand inside a noun phrase after its determiner: a noun, adjective, name or number. */
export function isNounish(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.kind !== 'word') return word.text === '$' || word.text === '%' || word.text === '&';
  if (word.lower === "'s" || word.lower === "'") return true;
  if (word.lower.startsWith("'")) return false;
  if (NUMBER_WORDS.has(word.lower)) return true;
  const known = CLOSED_CLASSES.some((words) => words.has(word.lower));
  if (known) return word.capital && i > 0 && isNamePart(words, i);
  if (isAdverb(word)) return false;
  return word.capital || verbAt(words, i) === null;
}

/** Small words are part of a name where names stand on both sides: "Bank Of America", "US" after a small word. */
function isNamePart(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return true;
  const before = words[i - 1];
  if (before?.kind === 'quote' && before.text.endsWith(',')) return true;
  return before !== undefined && before.kind === 'word' && word.text === 'May' && before.capital;
}

export function isSubjectPronoun(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && SUBJECT_PRONOUNS.has(word.lower) && word.text !== 'US';
}
