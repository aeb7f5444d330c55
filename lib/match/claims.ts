import type { Source } from '../source/types';
import type { Task } from '../tasks';
import { type Placement, placementOf } from './place';

/** Of a placement's words this share may belong to other paragraphs. */
const SHARED = 0.5;
/** Words in a row that are a paragraph's for sure, before what it shares with others is given away. */
const SURE = 3;

/**
 * Which paragraph of a source each word of a page belongs to. A source that says one thing twice, in two ways, would else find
 * each in the place of the other, changed; and where a page has cut the end of a paragraph, the next one's "The" would stand for it.
 */
export class Claims {
  /** Page word → text of the source's paragraph, since a source may repeat one. */
  readonly #owner = new Map<number, string>();
  readonly #texts: string[];

  constructor({ paragraphs }: Source) {
    this.#texts = paragraphs.map(({ text }) => text);
  }

  /**
   * The placements whose words are not those of better ones of another paragraph, which now own them, in the order given; each
   * without the words that are another's.
   */
  *settle(placements: readonly Placement[]): Task<Placement[]> {
    const best = [...placements].sort((a, b) => b.share - a.share || b.weight - a.weight);
    const kept = new Set<Placement>();
    for (const placement of best) {
      if (this.#take(placement)) kept.add(placement);
      yield;
    }
    for (const placement of kept) this.#own(placement, placement.pairs);
    yield;
    return placements.flatMap((placement) => (kept.has(placement) ? (this.#ownPart(placement) ?? []) : []));
  }

  /** Whether every word of a stretch of page words is the source's. */
  owns(first: number, last: number): boolean {
    for (let word = first; word <= last; word++) if (!this.#owner.has(word)) return false;
    return true;
  }

  /** Whether a page word is another paragraph's. */
  isForeign({ unit }: Placement, word: number): boolean {
    const text = this.#texts[unit.paragraph];
    return (this.#owner.get(word) ?? text) !== text;
  }

  #take(placement: Placement): boolean {
    let words = 0;
    let foreign = 0;
    for (const word of placement.pairs) {
      if (word < 0) continue;
      words++;
      if (this.isForeign(placement, word)) foreign++;
    }
    if (foreign > SHARED * words) return false;
    this.#own(placement, sureWords(placement.pairs));
    return true;
  }

  #own({ unit }: Placement, words: Iterable<number>): void {
    const text = this.#texts[unit.paragraph] as string;
    for (const word of words) if (word >= 0 && !this.#owner.has(word)) this.#owner.set(word, text);
  }

  #ownPart(placement: Placement): Placement | null {
    if (!placement.pairs.some((word) => word >= 0 && this.isForeign(placement, word))) return placement;
    const pairs = placement.pairs.map((word) => (word >= 0 && this.isForeign(placement, word) ? -1 : word));
    const part = placementOf(placement.unit, pairs);
    return part && { ...part, shown: placement.shown };
  }
}

/** The page words that stand next to each other as they do in the source. */
function sureWords(pairs: Int32Array): number[] {
  const sure: number[] = [];
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    to = from + 1;
    while (to < pairs.length && pairs[to] === (pairs[to - 1] as number) + 1) to++;
    if (to - from >= SURE && (pairs[from] as number) >= 0) sure.push(...pairs.subarray(from, to));
  }
  return sure;
}
