import type { Source } from '../source/types';
import type { Task } from '../tasks';
import type { TextRange } from './page';
import { type Placement, placementOf } from './place';

/** Of a placement's words this share may belong to other paragraphs. */
const SHARED = 0.5;
/** Owns what belongs to no paragraph. */
const NOBODY = -1;
/** Words in a row that are a paragraph's for sure, before what it shares with others is given away. */
const SURE = 3;

/**
 * Which paragraph of a source each word of a page belongs to. A source that says one thing twice, in two ways, would else find
 * each in the place of the other, changed; and where a page has cut the end of a paragraph, the next one's "The" would stand for it.
 */
export class Claims {
  /** For each word of the page the source's paragraph that it belongs to, or `NOBODY`; of paragraphs with one text the first. */
  readonly #owners: Int32Array;
  /** For each paragraph of the source the first one with its text, since a source may repeat one. */
  readonly #firsts: number[];

  /** @param length words of the page */
  constructor({ paragraphs }: Source, length: number) {
    this.#owners = new Int32Array(length).fill(NOBODY);
    const firsts = new Map(paragraphs.map(({ text }, at) => [text, at] as const).reverse());
    this.#firsts = paragraphs.map(({ text }) => firsts.get(text) as number);
  }

  /**
   * The placements whose words are not those of better ones of another paragraph, which now own them, in the order given; each
   * without the words that are another's.
   */
  *settle(placements: readonly Placement[]): Task<Placement[]> {
    const best = [...placements].sort((a, b) => b.share - a.share || b.weight - a.weight);
    const kept = best.filter((placement) => this.#take(placement));
    yield;
    const parts = new Map(kept.map((placement) => [placement, this.#ownRest(placement)]));
    yield;
    return placements.flatMap((placement) => parts.get(placement) ?? []);
  }

  /** Whether every word of a stretch of page words is the source's. */
  owns(first: number, last: number): boolean {
    return !this.#owners.subarray(first, last + 1).includes(NOBODY);
  }

  /** Whether a page word is another paragraph's. */
  isForeign({ unit }: Placement, word: number): boolean {
    const owner = this.#owners[word];
    return owner !== NOBODY && owner !== this.#firsts[unit.paragraph];
  }

  #take(placement: Placement): boolean {
    const own = this.#firsts[placement.unit.paragraph];
    const owners = this.#owners;
    let words = 0;
    let foreign = 0;
    for (let at = 0; at < placement.pairs.length; at++) {
      const word = placement.pairs[at] as number;
      if (word < 0) continue;
      words++;
      if (owners[word] !== NOBODY && owners[word] !== own) foreign++;
    }
    if (foreign > SHARED * words) return false;
    for (const { start, end } of sureStretches(placement.pairs))
      this.#own(placement, placement.pairs.subarray(start, end));
    return true;
  }

  /** Gives words that are nobody's to a placement; how many of them are another's. */
  #own({ unit }: Placement, words: Int32Array): number {
    const own = this.#firsts[unit.paragraph] as number;
    const owners = this.#owners;
    let foreign = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      if (word < 0) continue;
      if (owners[word] === NOBODY) owners[word] = own;
      else if (owners[word] !== own) foreign++;
    }
    return foreign;
  }

  /** A placement without the words that are another's; the rest of its words are its own from now on. */
  #ownRest(placement: Placement): Placement | null {
    if (!this.#own(placement, placement.pairs)) return placement;
    const pairs = placement.pairs.map((word) => (word >= 0 && this.isForeign(placement, word) ? -1 : word));
    const part = placementOf(placement.unit, pairs);
    return part && { ...part, shown: placement.shown };
  }
}

/** Where page words stand next to each other as they do in the source: indices into the pairs. */
function sureStretches(pairs: Int32Array): TextRange[] {
  const sure: TextRange[] = [];
  for (let start = 0, end = 0; start < pairs.length; start = end) {
    end = start + 1;
    while (end < pairs.length && pairs[end] === (pairs[end - 1] as number) + 1) end++;
    if (end - start >= SURE && (pairs[start] as number) >= 0) sure.push({ start, end });
  }
  return sure;
}
