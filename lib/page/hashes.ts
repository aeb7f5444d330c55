import { lowerBound } from '../match/page';

/** A set of hashes, which every open page keeps: a `Set` of them takes ten times as much memory. */
export class Hashes {
  #sorted = new Uint32Array();

  get size(): number {
    return this.#sorted.length;
  }

  has(hash: number): boolean {
    return this.#sorted[lowerBound(this.#sorted, hash)] === hash;
  }

  add(hashes: Iterable<number>): void {
    this.#sorted = Uint32Array.from(new Set([...this.#sorted, ...hashes])).sort();
  }
}
