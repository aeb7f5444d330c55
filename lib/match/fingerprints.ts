import { finish, type Task } from '../tasks';
import { HASH_BITS } from '../text/hash';
import { COMMON, type Words } from '../text/words';

/** Words in a shingle. */
export const SHINGLE = 5;
/** Shingles in a window, one of which is kept. */
const WINDOW = 2;
/** Any run of this many shared words is found, if not all of them are common: the guarantee of winnowing, k + w − 1. */
export const GUARANTEED_RUN = SHINGLE + WINDOW - 1;
/** Stands for a shingle of common words, which is never chosen: it would be chosen in place of one that tells. */
const NEVER = 2 ** HASH_BITS;

/** Bits that a shingle's hash turns by with each word: when a word leaves, it has come round. */
const TURN = HASH_BITS / SHINGLE;
const REST = HASH_BITS - TURN;
const REST_MASK = 2 ** REST - 1;

/** Words read between two points where the work may pause. */
const STEP = 1 << 11;

/** In reading order. */
export interface Fingerprints {
  hashes: number[];
  /** The word at which the shingle of each begins. */
  at: number[];
}

/**
 * Winnowed fingerprints of a text: of every two neighbouring shingles the smaller one, the right one where they are equal (Schleimer,
 * Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", 2003, with a window of two), but for shingles of
 * common words alone.
 */
export function fingerprints(words: Pick<Words, 'hashes' | 'length'>): Task<Fingerprints> {
  // What has no two shingles is known by its only one.
  return winnow(words, Math.min(WINDOW, words.length - SHINGLE + 1));
}

/** All shingles of a text but those of common words alone: what shares `GUARANTEED_RUN` words with it has a fingerprint among them. */
export function shinglesOf(words: Pick<Words, 'hashes' | 'length'>): number[] {
  return finish(winnow(words, 1)).hashes;
}

/**
 * Chooses the shingles of a text in windows of one or two. One loop, since it runs on every page, uncompiled. The hash rolls over the words by
 * cyclic polynomials (Cohen, "Recursive hashing functions for n-grams", 1997): a word is taken out when it leaves.
 */
function* winnow({ hashes, length }: Pick<Words, 'hashes' | 'length'>, window: number): Task<Fingerprints> {
  const chosen: number[] = [];
  const places: number[] = [];
  let value = 0;
  /** How many of the last words are common. */
  let common = 0;
  let previous = NEVER;
  let last = -1;
  let pause = STEP;
  for (let word = 0; word < length; word++) {
    if (word === pause) {
      pause += STEP;
      yield;
    }
    const added = hashes[word] as number;
    value = (((value & REST_MASK) << TURN) | (value >>> REST)) ^ added;
    if (word >= SHINGLE) value ^= hashes[word - SHINGLE] as number;
    common = added & COMMON ? common + 1 : 0;
    const first = word - SHINGLE + 1;
    if (first < 0) continue;
    const hash = common >= SHINGLE ? NEVER : value;
    const isSmaller = previous < hash;
    const least = isSmaller ? previous : hash;
    const at = isSmaller ? first - 1 : first;
    if (window > 1) previous = hash;
    if (at === last || least === NEVER || first + 1 < window) continue;
    last = at;
    chosen.push(least);
    places.push(at);
  }
  return { hashes: chosen, at: places };
}
