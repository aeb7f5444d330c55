import type { Cue } from './cues';
import { FINITE } from './finite';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './lexicon/words';
import { nounPhraseStartingAt } from './noun-phrase-after';
import { verbAt } from './verbs';
import { CLOSED_CLASSES, isAdverb, isNounish, isSubjectPronoun, isTimeWord } from './word-class';
import type { Range, Word } from './words';

const WH = /^(?:whether|if|how|why|what|when|where|who|which)$/;

/** Where the reported clause begins after the cue, over the person told and adverbials; null where no clause follows. */
export function complementStart(words: readonly Word[], sentence: Range, cue: Cue): number | null {
  let i = Math.max(cue.to, cue.addressee?.to ?? 0);
  const { frames } = cue;
  const first = words[i];
  if (!first || i >= sentence.to) return null;
  if (
    frames.includes('u') &&
    cue.addressee &&
    (first.lower === 'to' || first.lower === 'not' || first.lower === 'against')
  )
    return i;
  if (cue.passive && frames.includes('u') && first.lower === 'to') return i;
  if (frames.includes('t') && first.lower === 'to' && isInfinitive(words, i + 1)) return i;
  if (frames.includes('w') && WH.test(first.lower)) return i;
  const that = thatAfter(words, i, sentence.to);
  if (that !== null && /[cw]/.test(frames)) return that;
  if (!/b/.test(frames) || cue.passive) return null;
  while (
    i < sentence.to &&
    ((isTimeWord(words[i]) && words[i + 1]?.lower !== "'s") ||
      (isAdverb(words[i]) && words[i]?.lower !== 'there' && words[i]?.lower !== 'not'))
  )
    i++;
  const word = words[i];
  if (!word || word.kind === 'punctuation') return null;
  // "which critics said was unfair": the clause's subject stands before the cue.
  const gap = cue.subject && /^(?:which|that|what|who)$/.test(words[cue.subject.clause - 1]?.lower ?? '');
  if (gap && (FINITE.test(word.lower) || verbAt(words, i))) return i;
  if (PREPOSITIONS.has(word.lower) && !SUBORDINATORS.has(word.lower)) {
    if (!/^(?:in|at|on|during|to|from|by|via|through|over)$/.test(word.lower)) return null;
    const after = skipPhrase(words, i, sentence.to);
    if (after === null) return null;
    // "said in 2014, he was" has its adverbial inside of the clause, "said in Paris he was" before it.
    if (words[after]?.text === ',' && clauseAt(words, after + 1, sentence.to)) return i;
    return clauseAt(words, after, sentence.to) ? after : null;
  }
  return clauseAt(words, i, sentence.to) ? i : null;
}

/** Whether the word after "to" can be a verb: lower case, and no article or pronoun. */
function isInfinitive(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.kind !== 'word' || word.capital) return false;
  return /^(?:be|do|have)$/.test(word.lower) || !CLOSED_CLASSES.some((set) => set.has(word.lower));
}

/** The place of a "that" that follows directly or after a time or place ("said in Paris on Monday that"). */
function thatAfter(words: readonly Word[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const word = words[i] as Word;
    if (word.lower === 'that') {
      return i === from || !isNounish(words, i - 1) || clauseAt(words, i + 1, to) ? i : null;
    }
    if (word.kind === 'quote' || word.text === ';' || word.text === ':') return null;
    if (word.text === ',' && i > from + 8) return null;
    if (i === from && word.kind === 'word' && !PREPOSITIONS.has(word.lower) && !isAdverb(word) && !isTimeWord(word))
      return null;
    if (i > from && (isSubjectPronoun(word) || verbAt(words, i) !== null || FINITE.test(word.lower))) return null;
  }
  return null;
}

function skipPhrase(words: readonly Word[], from: number, to: number): number | null {
  const phrase = nounPhraseStartingAt(words, from + 1, to);
  if (!phrase) return null;
  let i = phrase.to;
  while (i < to && isTimeWord(words[i])) i++;
  return i;
}

/** Whether a clause with a finite verb of its own begins here. */
export function clauseAt(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const verb = first && verbAt(words, from);
  if (
    !first ||
    (verb && verb.form !== 'gerund') ||
    FINITE.test(first.lower) ||
    CONJUNCTIONS.has(first.lower) ||
    first.kind === 'punctuation'
  )
    return false;
  for (let i = from; i < Math.min(to, from + 28); i++) {
    const word = words[i] as Word;
    if (word.text === ';') return false;
    if (FINITE.test(word.lower) && (i > from || word.lower !== "'s")) return true;
    const verb = words[i - 1]?.lower === 'to' ? null : verbAt(words, i);
    if (i > from && verb && verb.form !== 'gerund') return true;
    if (word.text === ',' && !opensAside(words, from, i)) return false;
    if (i > from && word.kind === 'quote') return true;
  }
  return false;
}

/** Whether a comma within the first words only sets off an adverbial or an insertion: "if it rains, …", "the plan, which …". */
function opensAside(words: readonly Word[], from: number, comma: number): boolean {
  const first = words[from] as Word;
  const next = words[comma + 1];
  if (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || comma - from <= 1) return true;
  if (!next || CONJUNCTIONS.has(next.lower)) return false;
  return (verbAt(words, comma + 1)?.frames ?? '') === '';
}
