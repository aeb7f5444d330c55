import type { Task } from '../tasks';
import type { Words } from '../text/words';

/** Words in a shingle. */
export const SHINGLE = 4;
/** Shingles in a window: of any `WINDOW` neighbouring shingles one is kept. */
const WINDOW = 3;
/** Any run of this many shared words is found: the guarantee of winnowing, k + w − 1. */
export const GUARANTEED_RUN = SHINGLE + WINDOW - 1;

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
 * "Winnowing: local algorithms for document fingerprinting", 2003).
 */
export function* fingerprints(words: Pick<Words, 'hashes' | 'length'>): Task<Fingerprint[]> {
  const chosen: Fingerprint[] = [];
  const count = words.length - SHINGLE + 1;
  const window = new Uint32Array(WINDOW);
  let last = -1;
  for (let at = 0; at < count; at++) {
    if (at % STEP === STEP - 1) yield;
    window[at % WINDOW] = shingleAt(words.hashes, at, SHINGLE);
    if (at < WINDOW - 1 && at < count - 1) continue;
    let best = at;
    for (let back = 1; back < WINDOW && back <= at; back++) {
      if ((window[(at - back) % WINDOW] as number) < (window[best % WINDOW] as number)) best = at - back;
    }
    if (best !== last) chosen.push({ hash: window[best % WINDOW] as number, at: best });
    last = best;
  }
  return chosen;
}
