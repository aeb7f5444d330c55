import { clauseEnd } from './clause-end';
import type { Cue } from './cues';
import { FINITE } from './finite';
import { DETERMINERS, OTHER_PRONOUNS, POSSESSIVES, PREPOSITIONS, RELATIVES } from './lexicon/words';
import { verbAt } from './verbs';
import { isAdverb, isNounish } from './word-class';
import { findBetween, type Range, type Word } from './words';

/** How far a quotation may stand from the verb that judges something with it. */
const REACH = 20;

/**
 * The phrase that a cue reports where it takes no clause: "announced a plan", "accused him of lying", "called for talks", "called
 * the plan 'absurd'"; null for cues that take none.
 */
export function reportedObject(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue): Range | null {
  if (cue.kind === 'according' || !cue.subject || (cue.inverted && !cue.passive) || cue.passive) return null;
  let from = cue.to;
  while (from < sentence.to && isAdverb(words[from])) from++;
  const first = words[from];
  if (!first || from >= sentence.to) return null;
  const called = cue.base === 'call' && /^(?:for|on|upon)$/.test(first.lower);
  if (called) from++;
  const quoted = findBetween(words, from, Math.min(sentence.to, from + REACH), (word) => word.kind === 'quote');
  const takes = called || cue.frames.includes('n') || (cue.frames.includes('e') && quoted >= 0);
  if (!takes || !startsPhrase(words, from)) return null;
  const to = clauseEnd(words, sentence, cues, cue, from);
  return { from, to: cue.frames.includes('e') && quoted >= 0 ? endAfterQuote(words, quoted, to) : to };
}

/** A judgement ends before the verb or clause that goes on after its quoted words. */
function endAfterQuote(words: readonly Word[], quote: number, to: number): number {
  for (let i = quote + 1; i < to; i++) {
    const word = words[i] as Word;
    if (word.kind === 'quote') continue;
    const { lower } = word;
    if (
      lower === ',' ||
      FINITE.test(lower) ||
      RELATIVES.has(lower) ||
      (verbAt(words, i) && words[i - 1]?.lower !== 'to')
    )
      return i;
  }
  return to;
}

function startsPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || (word.kind === 'punctuation' && word.text !== '$')) return false;
  if (
    word.kind === 'quote' ||
    DETERMINERS.has(word.lower) ||
    POSSESSIVES.has(word.lower) ||
    OTHER_PRONOUNS.has(word.lower)
  )
    return true;
  return (isNounish(words, i) && !PREPOSITIONS.has(word.lower)) || word.lower === 'it';
}
