import { countHolders, neededOf, type Segment, sourceOf } from './segment';

/** Sources that are aligned with one page, at most: a paragraph that every article of an outlet ends with is in thousands. */
const MOST = 16;

/** Which sources may stand on a page. */
export class SourceIndex {
  readonly #segments: readonly Segment[];

  /** @param segments no id in more than one */
  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  /** Ids of the sources that share enough fingerprints of one paragraph or quote, those that share most first; 16 at most. */
  candidates(hashes: Iterable<number>): string[] {
    const distinct = new Set(hashes);
    const shared = new Map<string, number>();
    for (const segment of this.#segments) {
      const counts = new Map<number, number>();
      for (const hash of distinct) countHolders(segment, hash, counts);
      for (const [number, count] of counts) {
        const unit = segment.units[number] as number;
        const id = segment.ids[sourceOf(unit)] ?? null;
        if (id !== null && count >= neededOf(unit)) shared.set(id, (shared.get(id) ?? 0) + count);
      }
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([id]) => id);
  }
}
