import type { Task } from '../tasks';
import type { Words } from '../text/words';
import { commonHashes } from './common-words';

/** Words in a shingle. */
export const SHINGLE = 5;
/** Shingles in a window, one of which is kept. */
const WINDOW = 2;
/** Any run of this many shared words is found, if not all of them are common: the guarantee of winnowing, k + w − 1. */
export const GUARANTEED_RUN = SHINGLE + WINDOW - 1;
/** Stands for a shingle of common words, which is never chosen: it would be chosen in place of one that tells. */
const NEVER = 2 ** 32 - 1;

/** What a shingle's hash grows by with each word, and what a word has come to when it leaves: an odd number with no pattern in its bits. */
const GROWTH = 0x9e3779b1;
const GROWN = Array.from({ length: SHINGLE }).reduce<number>((grown) => Math.imul(grown, GROWTH), 1);

/** Shingles hashed between two points where the work may pause. */
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
export function* fingerprints({ hashes, length }: Pick<Words, 'hashes' | 'length'>): Task<Fingerprints> {
  const chosen: Fingerprints = { hashes: [], at: [] };
  const count = length - SHINGLE + 1;
  let before = NEVER;
  for (let from = 0; from < count; from += STEP) {
    if (from > 0) yield;
    const shingles = hashShingles(hashes, from, Math.min(count, from + STEP));
    choose(shingles, from, before, chosen);
    before = shingles.at(-1) as number;
  }
  return count === 1 && before !== NEVER ? { hashes: [before], at: [0] } : chosen;
}

/** Chooses of each shingle, the first of which begins at word `from`, and the one before it. */
function choose(shingles: Uint32Array, from: number, before: number, chosen: Fingerprints): void {
  let last = chosen.at.at(-1) ?? -1;
  let previous = before;
  for (let i = 0; i < shingles.length; i++) {
    const hash = shingles[i] as number;
    const least = previous < hash ? previous : hash;
    const at = from + (previous < hash ? i - 1 : i);
    previous = hash;
    if (at === last || least === NEVER || from + i === 0) continue;
    last = at;
    chosen.hashes.push(least);
    chosen.at.push(at);
  }
}

/**
 * The hashes of the shingles that begin at the words from `from` up to `to`, `NEVER` for those of common words alone. A rolling hash over words
 * (Karp & Rabin, "Efficient randomized pattern-matching algorithms", 1987): what a word has come to is taken out when it leaves.
 */
function hashShingles(hashes: Uint32Array, from: number, to: number): Uint32Array {
  const shingles = new Uint32Array(to - from);
  const commons = commonHashes();
  let common = 0;
  let value = 0;
  for (let word = from; word < to + SHINGLE - 1; word++) {
    const added = hashes[word] as number;
    const first = word - SHINGLE + 1;
    const left = first > from ? Math.imul(hashes[first - 1] as number, GROWN) : 0;
    value = (Math.imul(value, GROWTH) + added - left) | 0;
    common = commons.has(added) ? common + 1 : 0;
    if (first >= from) shingles[first - from] = common >= SHINGLE ? NEVER : value >>> 0;
  }
  return shingles;
}

/** All shingles of a text: what shares `GUARANTEED_RUN` words with it has a fingerprint among them. */
export function shinglesOf({ hashes, length }: Pick<Words, 'hashes' | 'length'>): number[] {
  return [...hashShingles(hashes, 0, Math.max(0, length - SHINGLE + 1))];
}
