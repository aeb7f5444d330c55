import type { Cue } from './cues';
import { PREPOSITIONS } from './lexicon/words';
import { nounPhraseStartingAt } from './noun-phrase-after';
import { verbAt } from './verbs';
import { isAdverb, isNounish, isTimeWord } from './word-class';
import type { Range, Word } from './words';

/** Where the clause ends: before the next speaker's clause, "adding that", "according to", or at the sentence's end. */
export function clauseEnd(
  words: readonly Word[],
  sentence: Range,
  cues: readonly Cue[],
  cue: Cue,
  start: number,
): number {
  const limit = sentence.to;
  for (const next of cues) {
    if (next === cue || next.verb <= start) continue;
    if (next.kind === 'according') return edge(words, next.from);
    const before = words[next.verb - 1];
    if (next.form === 'gerund' && before?.text === ',' && /[qc]/.test(next.frames)) return edge(words, next.verb);
    if (!next.frames.includes('q') || next.passive) continue;
    const begin = next.inverted ? next.verb : (next.subject?.clause ?? next.verb);
    if (begin <= start) {
      // The same speaker goes on: "said A and added B".
      const joined = conjunctionBefore(words, next.verb, start);
      if (joined >= 0 && next.subject?.from === cue.subject?.from) return edge(words, joined);
      continue;
    }
    const left = words[begin - 1];
    const subordinate = /^(?:while|although|though|whereas)$/.test(words[sentence.from]?.lower ?? '');
    if (left?.text === ',' && (subordinate || next.inverted || !clauseContinues(words, next, limit)))
      return edge(words, begin);
    const conjunction =
      left?.lower === 'and' || left?.lower === 'but' || left?.lower === 'while' || left?.lower === 'though';
    if (conjunction && words[begin - 2]?.text === ',') return edge(words, begin - 1);
    const aside = adverbialBefore(words, begin, start);
    if (aside >= 0 && !next.inverted) return edge(words, aside);
    if (left?.text === ';') return begin - 1;
  }
  let promised = false;
  for (let i = start; i < limit; i++) {
    const word = words[i] as Word;
    if (word.text === ';' && i > start + 3) return i;
    if (word.text === ',' && i > start + 2 && /^(?:while|whereas)$/.test(words[i + 1]?.lower ?? '')) return i;
    if (word.text === ',' && i > start + 2 && goesOnTelling(words, i)) return i;
    if (isDash(word) && i > start && !closesLater(words, i, limit)) return i;
    promised ||= word.lower === 'would' || word.lower === 'will';
    if (promised && word.lower === 'as' && i > start + 3 && toldMeanwhile(words, i, limit)) return i;
  }
  return limit;
}

/** ", and he railed", ", but cautioned": after the comma the article tells what the speaker did, in the simple past. */
function goesOnTelling(words: readonly Word[], comma: number): boolean {
  if (!/^(?:and|but)$/.test(words[comma + 1]?.lower ?? '')) return false;
  let i = comma + 2;
  if (/^(?:he|she|they)$/.test(words[i]?.lower ?? '')) i++;
  while (isAdverb(words[i])) i++;
  const verb = verbAt(words, i);
  return verb?.form === 'past' && verb.frames.includes('q');
}

/** Where ", on Tuesday" or ", however," begins right before the next speaker's clause; -1 where nothing of the kind does. */
function adverbialBefore(words: readonly Word[], begin: number, start: number): number {
  for (let i = begin - 1; i > start && i > begin - 7; i--) {
    const word = words[i] as Word;
    if (word.text === ',' && i < begin - 1) return PREPOSITIONS.has(words[i + 1]?.lower ?? '') ? i : -1;
    if (word.kind !== 'word') return -1;
    if (!PREPOSITIONS.has(word.lower) && !isTimeWord(word) && !isNounish(words, i)) return -1;
  }
  return -1;
}

function isDash(word: Word): boolean {
  return word.kind === 'punctuation' && /^(?:—|–|--|-)$/.test(word.text);
}

function closesLater(words: readonly Word[], dash: number, limit: number): boolean {
  for (let i = dash + 1; i < limit; i++) if (isDash(words[i] as Word)) return true;
  return false;
}

/** "… would do it as Lee met Roy": what happened meanwhile, in the past tense, is told by the article. */
function toldMeanwhile(words: readonly Word[], as: number, limit: number): boolean {
  const subject = nounPhraseStartingAt(words, as + 1, limit);
  if (!subject || !isNounish(words, as - 1)) return false;
  const verb = verbAt(words, subject.to);
  return verb?.form === 'past' || verb?.form === 'participle';
}

function clauseContinues(words: readonly Word[], cue: Cue, limit: number): boolean {
  const after = words[cue.to];
  return cue.to < limit && after?.kind === 'word' && !PREPOSITIONS.has(after.lower) && !isTimeWord(after);
}

function conjunctionBefore(words: readonly Word[], verb: number, floor: number): number {
  for (let i = verb - 1; i > floor && i > verb - 5; i--) {
    const { lower } = words[i] as Word;
    if (lower === 'and' || lower === 'but') return i;
  }
  return -1;
}

/** Goes left over the commas and dashes before a word. */
export function edge(words: readonly Word[], i: number): number {
  let k = i;
  while (k > 0 && (words[k - 1]?.text === ',' || words[k - 1]?.text === '—' || words[k - 1]?.text === '–')) k--;
  return k;
}
