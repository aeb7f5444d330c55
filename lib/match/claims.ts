import type { Source } from '../source/types';
import type { Placement } from './place';

/** Of a placement's words this share may belong to other paragraphs. */
const SHARED = 0.5;

/**
 * Which paragraph of a source each word of a page belongs to. A source that says one thing twice, in two ways, would else find
 * each in the place of the other, changed.
 */
export class Claims {
  /** Page word → text of the source's paragraph, since a source may repeat one. */
  readonly #owner = new Map<number, string>();
  readonly #texts: string[];

  constructor({ paragraphs }: Source) {
    this.#texts = paragraphs.map(({ text }) => text);
  }

  /** The placements whose words are not those of better ones of another paragraph, which now own them, in the order given. */
  settle(placements: readonly Placement[]): Placement[] {
    const best = [...placements].sort((a, b) => b.share - a.share || b.weight - a.weight);
    const kept = new Set(best.filter((placement) => this.#take(placement)));
    return placements.filter((placement) => kept.has(placement));
  }

  /** Whether every word of a stretch of page words is the source's. */
  owns(first: number, last: number): boolean {
    for (let word = first; word <= last; word++) if (!this.#owner.has(word)) return false;
    return true;
  }

  #take({ unit, pairs }: Placement): boolean {
    const text = this.#texts[unit.paragraph] as string;
    const words = pairs.filter((word) => word >= 0);
    const foreign = words.filter((word) => (this.#owner.get(word) ?? text) !== text);
    if (foreign.length > SHARED * words.length) return false;
    for (const word of words) if (!this.#owner.has(word)) this.#owner.set(word, text);
    return true;
  }
}
