import { GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from './lexicon/roles';
import { isSubjectPronoun } from './word-class';
import type { Range, Word } from './words';

/** A name, a pronoun, or a noun for people or an organization: someone who can praise, blame or call names. */
export function canSpeak(words: readonly Word[], phrase: Range): boolean {
  const slice = words.slice(phrase.from, phrase.to);
  if (slice.some((word) => word.capital && word.lower !== 'the' && word.lower !== 'a')) return true;
  if (slice.length === 1 && isSubjectPronoun(slice[0]) && slice[0]?.lower !== 'it') return true;
  return slice.some(
    (word) => GROUP_NOUNS.has(word.lower) || ROLE_NOUNS.has(word.lower) || ORGANIZATION_NOUNS.has(word.lower),
  );
}
