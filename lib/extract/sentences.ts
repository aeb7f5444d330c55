import { DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './lexicon/words';
import { verbAt } from './verbs';
import { isNounish } from './word-class';
import { findBetween, type Range, type Word } from './words';

/** A longer run without an end is no sentence; the cap keeps the work on each bounded, whatever the text. */
const MAX_WORDS = 250;

/**
 * Splits a paragraph's words into sentences. A quotation belongs to the sentence round it: "…?" she asked. is one, and so is
 * "…," she said; a quotation that ends a sentence and is followed by a new one is not.
 */
export function sentencesOf(words: readonly Word[]): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (!endsAt(words, i) && i - from < MAX_WORDS) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return sentences;
}

function endsAt(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (!next) return true;
  if (word.kind === 'punctuation') {
    if (word.text === '.' || word.text === '?' || word.text === '!') return next.text !== ')' && next.text !== '.';
    return (
      (word.text === '…' || /^\.{2,}$/.test(word.text)) && (next.capital || next.kind === 'quote') && !tailCue(words, i)
    );
  }
  if (word.kind === 'quote') {
    if (next.kind === 'quote') return true;
    if (!/[.!?…]["'”’)\]]*$/.test(word.text)) return false;
    return (
      (next.capital || next.kind === 'word') &&
      (next.capital || !/[!?…]/.test(word.text.slice(-2))) &&
      !tailCue(words, i)
    );
  }
  // An abbreviation that also ends its sentence: "in the U.S. He said".
  return word.text.endsWith('.') && word.text.length > 1 && next.capital && startsSentence(next);
}

function startsSentence(word: Word): boolean {
  return (
    DETERMINERS.has(word.lower) ||
    POSSESSIVES.has(word.lower) ||
    (SUBJECT_PRONOUNS.has(word.lower) && word.lower !== 'one') ||
    PREPOSITIONS.has(word.lower) ||
    SUBORDINATORS.has(word.lower) ||
    word.lower === 'but' ||
    word.lower === 'and'
  );
}

/** Whether the words after a quotation only say who spoke: `"Why?" Ann Lee asked.` */
function tailCue(words: readonly Word[], i: number): boolean {
  const quoted = words[i] as Word;
  const firm = /[!?…]["'”’]*$/.test(quoted.text);
  let k = i + 1;
  const first = verbAt(words, k);
  if (first?.frames.includes('q') && first.form !== 'gerund') return true;
  while (k < words.length && k < i + 9 && isNounish(words, k)) {
    k++;
    if (firm && words[k]?.text === ',') {
      const close = findBetween(words, k + 1, k + 12, (word) => word.text === ',');
      if (close > 0) k = close + 1;
    }
    const verb = verbAt(words, k);
    if (verb?.frames.includes('q') && verb.form !== 'gerund') {
      if (!firm && verb.frames.includes('m')) return false;
      const next = words[k + 1];
      if (!next || next.text === '.') return true;
      return firm
        ? next.text !== 'that' && !verb.frames.includes('e')
        : next.text === ',' || PREPOSITIONS.has(next.lower);
    }
  }
  return false;
}
