import type { Task } from '../tasks';
import type { Words } from '../text/words';
import { isCommon } from './common-words';

/** Words in a shingle. */
export const SHINGLE = 5;
/** Shingles in a window: of any `WINDOW` neighbouring shingles one is kept. */
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
 * Winnowed fingerprints of a text: the rightmost smallest shingle of every window (Schleimer, Wilkerson & Aiken,
 * "Winnowing: local algorithms for document fingerprinting", 2003), but for shingles of common words alone.
 */
export function* fingerprints({ hashes, length }: Pick<Words, 'hashes' | 'length'>): Task<Fingerprint[]> {
  const chosen: Fingerprint[] = [];
  const count = length - SHINGLE + 1;
  const window = new Uint32Array(WINDOW);
  let last = -1;
  let common = 0;
  for (let word = 0; word < length; word++) {
    if (word % STEP === STEP - 1) yield;
    common = isCommon(hashes[word] as number) ? common + 1 : 0;
    const at = word - SHINGLE + 1;
    if (at < 0) continue;
    window[at % WINDOW] = common >= SHINGLE ? NEVER : shingleAt(hashes, at, SHINGLE);
    if (at < WINDOW - 1 && at < count - 1) continue;
    let best = at;
    for (let back = 1; back < WINDOW && back <= at; back++) {
      if ((window[(at - back) % WINDOW] as number) < (window[best % WINDOW] as number)) best = at - back;
    }
    const hash = window[best % WINDOW] as number;
    if (best !== last && hash !== NEVER) chosen.push({ hash, at: best });
    last = best;
  }
  return chosen;
}

/** All shingles of a text: what shares `GUARANTEED_RUN` words with it has a fingerprint among them. */
export function shinglesOf({ hashes, length }: Pick<Words, 'hashes' | 'length'>): number[] {
  return Array.from({ length: Math.max(0, length - SHINGLE + 1) }, (_, at) => shingleAt(hashes, at, SHINGLE));
}
