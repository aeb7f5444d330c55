import { align } from './align';
import { bestChain } from './chain';
import { gotoh } from './gotoh';
import { blockAround, lowerBound, type Page } from './page';
import type { Unit } from './prepare';
import type { Run } from './runs';

/** Stretches of a unit that are looked for apart from each other, and how much each but the first must weigh. */
const MOST_PIECES = 3;
const PIECE_WEIGHT = 2.5;
/** Words beyond the outermost runs that are compared each with each. */
const EDGE = 24;
/** Words of its own that a page may have between the beginning or end of a paragraph and the rest of it, at most. */
const FAR = 60;

/**
 * For each word of a unit the page's word at the place of some runs that they share, or -1: first the best chain of runs with what stands
 * between and around them, then what is left of the unit elsewhere, since sentences change places. Words in `taken` stand for nothing.
 */
export function pairWords(unit: Unit, runs: readonly Run[], page: Page, taken: ReadonlySet<number>): Int32Array {
  const pairing = new Pairing(unit, page, taken);
  for (let piece = 0; piece < MOST_PIECES && pairing.addPiece(runs, piece ? PIECE_WEIGHT : 0); piece++);
  return pairing.pairs;
}

class Pairing {
  readonly pairs: Int32Array;
  readonly #unit: Unit;
  readonly #page: Page;
  /** Page words that stand for a word already, or for none. */
  readonly #taken: Set<number>;

  constructor(unit: Unit, page: Page, taken: ReadonlySet<number>) {
    this.#unit = unit;
    this.#page = page;
    this.#taken = new Set(taken);
    this.pairs = new Int32Array(unit.length).fill(-1);
  }

  /** Pairs what is best of the words that are left; false where it weighs less than `least`, or where nothing is left after it. */
  addPiece(runs: readonly Run[], least: number): boolean {
    const chain = bestChain(runs.flatMap((run) => this.#freeParts(run)));
    const first = chain[0];
    const last = chain.at(-1);
    if (!first || !last || this.#weightOf(chain) < least) return false;
    for (const { a, b, length } of chain) for (let at = 0; at < length; at++) this.#pair(a + at, b + at);
    chain.forEach((run, at) => {
      const next = chain[at + 1];
      if (next) this.#pairBetween(run.a + run.length, next.a, run.b + run.length, next.b);
    });
    this.#pairEdge(first.a, first.b, -1);
    this.#pairEdge(last.a + last.length - 1, last.b + last.length - 1, 1);
    if (!least) {
      this.#pairBorder(first.b, -1);
      this.#pairBorder(last.b + last.length - 1, 1);
    }
    return this.#weightLeft() >= PIECE_WEIGHT;
  }

  #pair(a: number, b: number): void {
    this.pairs[a] = b;
    this.#taken.add(b);
  }

  #isFree(a: number, b: number): boolean {
    return this.pairs[a] === -1 && !this.#taken.has(b);
  }

  /** The parts of a run whose words are not paired yet. */
  #freeParts({ a, b, length }: Run): Run[] {
    const parts: Run[] = [];
    for (let at = 0; at < length; at++) {
      if (!this.#isFree(a + at, b + at)) continue;
      const part = parts.at(-1);
      if (part && part.a + part.length === a + at) part.length++;
      else parts.push({ a: a + at, b: b + at, length: 1 });
    }
    return parts;
  }

  #weightOf(runs: readonly Run[]): number {
    let weight = 0;
    for (const { a, length } of runs) {
      for (let at = a; at < a + length; at++) weight += this.#unit.weights[at] as number;
    }
    return weight;
  }

  #weightLeft(): number {
    return this.#unit.weights.reduce((sum, weight, at) => (this.pairs[at] === -1 ? sum + weight : sum), 0);
  }

  #pairBetween(startA: number, endA: number, startB: number, endB: number): void {
    if (startA >= endA || startB >= endB) return;
    const { pairs } = align(this.#own(startA, endA), this.#others(startB, endB), 'global');
    pairs.forEach((word, at) => {
      if (word >= 0) this.#pair(startA + at, startB + word);
    });
  }

  /** Pairs the words that go on from a paired word in direction `step`, as far as it pays. */
  #pairEdge(a: number, b: number, step: 1 | -1): void {
    const { words } = this.#page;
    let count = 0;
    while (count < EDGE && this.pairs[a + (count + 1) * step] === -1) count++;
    if (!count) return;
    const most = Math.min(Math.ceil(count * 1.5) + 12, step > 0 ? words.length - 1 - b : b);
    const own = step > 0 ? this.#own(a + 1, a + 1 + count) : this.#own(a - count, a).reverse();
    const others = step > 0 ? this.#others(b + 1, b + 1 + most) : this.#others(b - most, b).reverse();
    gotoh(own, others, 'start').pairs.forEach((word, at) => {
      if (word >= 0) this.#pair(a + (at + 1) * step, b + (word + 1) * step);
    });
  }

  /** Pairs the unit's first or last words with those of the page's paragraph, where the page has more than the unit in between. */
  #pairBorder(b: number, step: 1 | -1): void {
    const { starts } = this.#page.words;
    const block = blockAround(this.#page, starts[b] as number);
    const [a, border] =
      step > 0 ? [this.#unit.length - 1, lowerBound(starts, block.end) - 1] : [0, lowerBound(starts, block.start)];
    if ((border - b) * step > FAR) return;
    let count = 0;
    let tells = false;
    for (; this.#isFree(a - count * step, border - count * step); count++) {
      if (this.#unit.hashes[a - count * step] !== this.#page.words.hashes[border - count * step]) break;
      tells ||= this.#unit.weights[a - count * step] === 1;
    }
    if (!tells) return;
    while (count-- > 0) this.#pair(a - count * step, border - count * step);
  }

  /** The unit's words that are not paired yet, 0 for the others. */
  #own(start: number, end: number): Uint32Array {
    return this.#unit.hashes.slice(start, end).map((word, at) => (this.pairs[start + at] === -1 ? word : 0));
  }

  #others(start: number, end: number): Uint32Array {
    return this.#page.words.hashes.slice(start, end).map((word, at) => (this.#taken.has(start + at) ? 0 : word));
  }
}
