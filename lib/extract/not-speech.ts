import type { Hold } from './attach';
import { PREPOSITIONS } from './lexicon/words';
import type { Range, Word } from './words';

const NAMING =
  /^(?:so-called|called|titled|entitled|dubbed|nicknamed|named|known|termed|word|words|term|phrase|slogan|series|film|movie|song|book|album|show|novel|play|hashtag|game|podcast|documentary|musical|episode)$/;

/** Words that a title writes small. */
const SMALL = /^(?:a|an|the|of|in|on|and|to|for|with|at|by|from|or|is|vs|as)$/i;

/**
 * Whether a quotation is a title, a term, a nickname or a scare quote rather than someone's words: judged by capitals, length and the
 * word before, unless a cue stands right beside it.
 */
export function isTitleOrTerm(
  words: readonly Word[],
  sentence: Range,
  i: number,
  hold: Hold | null,
  style: 'double' | 'single',
): boolean {
  const word = words[i] as Word;
  if (hold === 'lead' && isWorkAfterVerb(word, words[i - 1])) return true;
  if (
    hold === 'lead' ||
    (hold === 'tail' && (/^(?:I|We|He|She|It)\b/.test(word.text) || !isInPhrase(words, sentence, i)))
  )
    return false;
  const inner = word.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const before = words[i - 1];
  const beforeThat = words[i - 2];
  if (inner.length <= 6 && before && i > sentence.from && before.kind === 'word') {
    if (
      before.lower === 'so-called' ||
      before.lower === 'nicknamed' ||
      before.lower === 'titled' ||
      before.lower === 'entitled'
    )
      return true;
    if (before.lower === 'as' && beforeThat?.lower === 'known') return true;
  }
  const content = inner.filter((one) => !SMALL.test(one));
  const titled = content.length > 0 && content.every((one) => /^[\p{Lu}\p{N}]/u.test(one));
  // What stands in for sound ("(APPLAUSE)") or heads a list ("Related:").
  if (hold === null && (/^\([^)]*\)$/.test(word.text.trim()) || /:$/.test(word.text))) return true;
  // "“Harbour Lights,” which opened in May": a title that begins a sentence.
  const goesOn = words[i + 1]?.kind === 'word' && i + 1 < sentence.to;
  if (hold === null && titled && inner.length <= 5 && i === sentence.from && /,$/.test(word.text) && goesOn)
    return true;
  if (titled && inner.length <= 8 && i > sentence.from && (content.length > 1 || !/[.!?]$/.test(word.text))) {
    return !/^I\b|^(?:Yes|No)\b/.test(word.text) || NAMING.test(before?.lower ?? '');
  }
  return style === 'single' && hold === null && inner.length <= 3;
}

/** "on “Fox News Sunday,” Lee said": a preposition or possessive ties the quoted words to what is before them. */
function isInPhrase(words: readonly Word[], sentence: Range, i: number): boolean {
  const before = words[i - 1];
  return i > sentence.from && before?.kind === 'word' && (PREPOSITIONS.has(before.lower) || before.lower === "'s");
}

/** 'sang "Harbour Lights"', 'read "The Long Way Home"': what is sung or read by its title. */
function isWorkAfterVerb(word: Word, before: Word | undefined): boolean {
  if (
    !/^(?:sang|sung|sings?|singing|reads?|reading|recite[sd]?|lists?|listed|mentions?|mentioned)$/.test(
      before?.lower ?? '',
    )
  )
    return false;
  const inner = word.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const content = inner.filter((one) => !SMALL.test(one));
  return !/[.!?]$/.test(word.text) && content.length > 1 && content.every((one) => /^\p{Lu}/u.test(one));
}
