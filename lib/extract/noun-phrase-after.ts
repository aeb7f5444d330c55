import { DETERMINERS, POSSESSIVES } from './lexicon/words';
import { isGroupOrRole, isInName, isModifier, opensPhrase, PRONOUN_HEADS, sameShape } from './phrase-parts';
import { isNounish, isSubjectPronoun, isTimeWord } from './word-class';
import type { Range, Word } from './words';

/** The noun phrase that begins at `first`, up to but not past `limit`; null where none begins there. */
export function nounPhraseStartingAt(words: readonly Word[], first: number, limit: number): Range | null {
  const ceiling = Math.min(limit, words.length);
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
