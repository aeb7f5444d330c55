import { finish } from '../tasks';
import { bestChain } from './chain';
import { type Alignment, GAP_EXTEND, GAP_OPEN, gotoh, MATCH } from './gotoh';
import { Seeds } from './runs';

/** Words at either end of a stretch that are compared each with each; what stands further in is found by the runs it shares, or not. */
const END = 50;

/** Words of a text from `start` up to but not including `end`. */
interface Stretch {
  words: Uint32Array;
  start: number;
  end: number;
}

/**
 * Aligns `a` with `b`; words are equal when their numbers are equal and not 0. `local` gives the best stretch of both, in time and memory
 * of `a.length * b.length`. `global` gives all of both, where gaps at the ends cost like any other: of short texts the best alignment, of
 * long ones one that keeps to the runs of words that they share.
 */
export function align(a: Uint32Array, b: Uint32Array, mode: 'local' | 'global'): Alignment {
  if (mode === 'local') return gotoh(a, b, 'local');
  const pairs = new Int32Array(a.length).fill(-1);
  const score = pairAll(pairs, { words: a, start: 0, end: a.length }, { words: b, start: 0, end: b.length });
  return { score, pairs };
}

/** Pairs the words of two stretches, what is equal first; gives their score. */
function pairAll(pairs: Int32Array, a: Stretch, b: Stretch): number {
  let { start, end } = a;
  let [startB, endB] = [b.start, b.end];
  while (start < end && startB < endB && a.words[start] === b.words[startB] && a.words[start])
    pairs[start++] = startB++;
  while (start < end && startB < endB && a.words[end - 1] === b.words[endB - 1] && a.words[end - 1]) {
    pairs[--end] = --endB;
  }
  const equal = (a.end - a.start - (end - start)) * MATCH;
  const [restA, restB] = [end - start, endB - startB];
  if (!restA || !restB) return equal + (restA + restB ? GAP_OPEN + (restA + restB) * GAP_EXTEND : 0);
  return equal + pairRest(pairs, { words: a.words, start, end }, { words: b.words, start: startB, end: endB });
}

function pairRest(pairs: Int32Array, a: Stretch, b: Stretch): number {
  const isShort = a.end - a.start <= 2 * END && b.end - b.start <= 2 * END;
  const chain = isShort ? [] : sharedRuns(a, b);
  if (!chain.length) {
    const { pairs: found, score } = gotoh(ends(a), ends(b), 'global');
    found.forEach((word, at) => {
      if (word >= 0) pairs[placeIn(a, at)] = placeIn(b, word);
    });
    return score;
  }
  let score = 0;
  let [fromA, fromB] = [a.start, b.start];
  for (const run of [...chain, { a: a.end - a.start, b: b.end - b.start, length: 0 }]) {
    const [toA, toB] = [a.start + run.a, b.start + run.b];
    score += pairAll(pairs, { ...a, start: fromA, end: toA }, { ...b, start: fromB, end: toB });
    for (let at = 0; at < run.length; at++) pairs[toA + at] = toB + at;
    score += run.length * MATCH;
    [fromA, fromB] = [toA + run.length, toB + run.length];
  }
  return score;
}

function sharedRuns(a: Stretch, b: Stretch) {
  const own = a.words.subarray(a.start, a.end);
  const seeds = new Seeds(own, new Uint8Array(own.length).fill(1));
  return bestChain(finish(seeds.runsOn(b.words.subarray(b.start, b.end))));
}

/** A stretch, or its two ends. */
function ends({ words, start, end }: Stretch): Uint32Array {
  if (end - start <= 2 * END) return words.subarray(start, end);
  return Uint32Array.from([...words.subarray(start, start + END), ...words.subarray(end - END, end)]);
}

/** The place in its text of a word of the ends of a stretch. */
function placeIn({ start, end }: Stretch, at: number): number {
  return at < END || end - start <= 2 * END ? start + at : end - 2 * END + at;
}
