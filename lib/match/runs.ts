import type { Task } from '../tasks';

/** A run of words that two texts share: `length` words from word `a` of the one and from word `b` of the other. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** Words of the shortest run that is looked for. */
export const SEED = 3;
/** Places of the same words in a text that are looked at; what is said more often says little. */
const MOST_PLACES = 8;
/** Words looked at between two points where the work may pause. */
const STEP = 1 << 9;

/** A text whose runs are found in other texts: a hash table of the places where `SEED` words begin. */
export class Seeds {
  readonly #words: Uint32Array;
  /** 1 where the words from a place on are in the table. */
  readonly #known: Uint8Array;
  /** The first place of each hash and the next after each place, or -1. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  /** 0 stands for no word, between the pieces of a text: no run crosses it. `seeds` is 1 at the words from which on a run is worth finding, the only ones looked at. */
  constructor(words: Uint32Array, seeds: Uint8Array) {
    this.#words = words;
    this.#known = seeds.slice();
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2))).fill(-1);
    this.#next = new Int32Array(words.length);
    const heads = this.#heads;
    const next = this.#next;
    for (let at = 0; at < words.length; at++) {
      if (!seeds[at]) continue;
      const slot = slotOf(words, at, heads.length - 1);
      let places = 0;
      for (let a = heads[slot] as number; a >= 0; a = next[a] as number) places++;
      if (places >= MOST_PLACES) {
        this.#known[at] = 0;
        continue;
      }
      next[at] = heads[slot] as number;
      heads[slot] = at;
    }
  }

  /** The longest runs through a seed, in no order; within one of a whole piece of this text no others are looked for. */
  *runsOn(other: Uint32Array): Task<Run[]> {
    const found: Run[] = [];
    const heads = this.#heads;
    const next = this.#next;
    const mask = heads.length - 1;
    const last = other.length - SEED;
    let pause = STEP;
    let from = 0;
    for (let b = 0; b <= last; b++) {
      if (b >= pause) {
        pause = b + STEP;
        yield;
      }
      let end = 0;
      for (let a = heads[slotOf(other, b, mask)] as number; a >= 0; a = next[a] as number) {
        const run = this.#runAt(a, other, b, from);
        if (!run) continue;
        found.push(run);
        if (this.#isWhole(run)) end = Math.max(end, run.b + run.length);
      }
      if (end - SEED > b) {
        b = end - SEED;
        from = b + 1;
      }
    }
    return found;
  }

  #isWhole({ a, length }: Run): boolean {
    return !this.#words[a - 1] && !this.#words[a + length];
  }

  /** The run through a seed; null where the seed is none there, or where the run goes through one that was looked up after `from`. */
  #runAt(a: number, other: Uint32Array, b: number, from: number): Run | null {
    const words = this.#words;
    let end = 0;
    while (end < SEED && other[b + end] === words[a + end] && words[a + end]) end++;
    if (end < SEED) return null;
    let start = 0;
    while (words[a + start - 1] && other[b + start - 1] === words[a + start - 1]) {
      start--;
      if (this.#known[a + start] && b + start >= from) return null;
    }
    while (words[a + end] && other[b + end] === words[a + end]) end++;
    return { a: a + start, b: b + start, length: end - start };
  }
}

/** The place of a seed in a table of `mask + 1` places, from other bits of each of its words, which are hashes. */
function slotOf(words: Uint32Array, at: number, mask: number): number {
  return (
    (((words[at] as number) >>> 1) ^ ((words[at + 1] as number) >>> 6) ^ ((words[at + 2] as number) >>> 11)) & mask
  );
}
