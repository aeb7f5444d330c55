import type { Task } from '../tasks';
import type { Words } from '../text/words';
import { commonHashes, isCommon } from './common-words';

/** Words in a shingle. */
export const SHINGLE = 5;
/** Shingles in a window, one of which is kept. */
const WINDOW = 2;
/** Any run of this many shared words is found, if not all of them are common: the guarantee of winnowing, k + w − 1. */
export const GUARANTEED_RUN = SHINGLE + WINDOW - 1;
/** Stands for a shingle of common words, which is never chosen: it would be chosen in place of one that tells. */
const NEVER = 2 ** 32 - 1;

/** Shingles hashed between two points where the work may pause. */
const STEP = 1 << 13;

/** The hash of the `size` words from `at`. Mixes as FNV does, word by word; never 0. */
export function shingleAt(hashes: Uint32Array, at: number, size: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + size; i++) {
    value = Math.imul(value ^ (hashes[i] as number), 0x01000193);
    value ^= value >>> 15;
  }
  return value >>> 0 || 1;
}

export interface Fingerprint {
  hash: number;
  /** The word at which its shingle begins. */
  at: number;
}

/**
 * Winnowed fingerprints of a text: of every two neighbouring shingles the smaller one, the right one where they are equal (Schleimer,
 * Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", 2003, with a window of two), but for shingles of
 * common words alone.
 */
export function* fingerprints({ hashes, length }: Pick<Words, 'hashes' | 'length'>): Task<Fingerprint[]> {
  const chosen: Fingerprint[] = [];
  const count = length - SHINGLE + 1;
  for (let from = 0; from < count; from += STEP) {
    if (from > 0) yield;
    choose(hashes, from, Math.min(count, from + STEP), chosen);
  }
  const single = count === 1 ? markAt(hashes, 0) : NEVER;
  return single === NEVER ? chosen : [{ hash: single, at: 0 }];
}

/** Chooses of each shingle that begins at one of the words from `from` up to `to` and the one before it. */
function choose(hashes: Uint32Array, from: number, to: number, chosen: Fingerprint[]): void {
  let last = chosen.at(-1)?.at ?? -1;
  let before = from > 0 ? markAt(hashes, from - 1) : NEVER;
  const commons = commonHashes();
  let common = 0;
  for (let word = from; word < from + SHINGLE - 1; word++)
    common = commons.has(hashes[word] as number) ? common + 1 : 0;
  for (let at = from; at < to; at++) {
    common = commons.has(hashes[at + SHINGLE - 1] as number) ? common + 1 : 0;
    const hash = common >= SHINGLE ? NEVER : shingleAt(hashes, at, SHINGLE);
    if (at > 0) {
      const best = before < hash ? at - 1 : at;
      const least = before < hash ? before : hash;
      if (best !== last && least !== NEVER) chosen.push({ hash: least, at: best });
      last = best;
    }
    before = hash;
  }
}

/** The hash of the shingle from a word on, unless all its words are common. */
function markAt(hashes: Uint32Array, at: number): number {
  return hashes.subarray(at, at + SHINGLE).every(isCommon) ? NEVER : shingleAt(hashes, at, SHINGLE);
}

/** All shingles of a text: what shares `GUARANTEED_RUN` words with it has a fingerprint among them. */
export function shinglesOf({ hashes, length }: Pick<Words, 'hashes' | 'length'>): number[] {
  return Array.from({ length: Math.max(0, length - SHINGLE + 1) }, (_, at) => shingleAt(hashes, at, SHINGLE));
}
