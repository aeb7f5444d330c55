import { neededOf } from './marks';
import { holdersOf, marksOfUnit, type Segment, sourceOf } from './segment';

/** Sources that are aligned with one page, at most: a paragraph that every article of an outlet ends with is in thousands. */
const MOST = 16;
/** A mark that more sources have is a turn of phrase, or of a story that many carry. */
const FEW = 5;
/** In a library of fewer sources than this more may have it, the more the fewer there are: little else can be taken for it. */
const LARGE = 600;

/** How many of a unit's marks a page shares. */
interface Shared {
  any: number;
  rare: number;
}

/** Which sources may stand on a page. */
export class SourceIndex {
  readonly #segments: readonly Segment[];

  /** @param segments no id in more than one */
  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  /** Ids of the sources that share enough fingerprints of one paragraph or quote, those that share most first; 16 at most. */
  candidates(hashes: Iterable<number>): string[] {
    const shared = this.#shared(new Set(hashes));
    const counts = new Map<string, number>();
    this.#segments.forEach(({ ids, units }, at) => {
      for (const [number, { any, rare }] of shared[at] as Map<number, Shared>) {
        const unit = units[number] as number;
        const id = ids[sourceOf(unit)] ?? null;
        const needed = neededOf(marksOfUnit(unit));
        if (id !== null && (rare >= needed.rare || any >= needed.any)) counts.set(id, (counts.get(id) ?? 0) + any);
      }
    });
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([id]) => id);
  }

  /** For each segment, what is shared of its units. */
  #shared(hashes: ReadonlySet<number>): Map<number, Shared>[] {
    const shared = this.#segments.map(() => new Map<number, Shared>());
    const count = this.#segments.reduce((sum, { ids }) => sum + ids.length, 0);
    const few = FEW * Math.max(1, LARGE / count);
    for (const hash of hashes) {
      const holders = this.#segments.map((segment) => holdersOf(segment, hash));
      const sources = this.#segments.reduce(
        (sum, segment, at) => sum + countSources(segment, holders[at] as number[]),
        0,
      );
      if (sources === 0) continue;
      const rare = sources <= few ? 1 : 0;
      holders.forEach((units, at) => {
        const counts = shared[at] as Map<number, Shared>;
        for (const unit of units) {
          const count = counts.get(unit);
          if (count) {
            count.any++;
            count.rare += rare;
          } else counts.set(unit, { any: 1, rare });
        }
      });
    }
    return shared;
  }
}

/** Of how many sources these units are, which are in order; removed ones do not count. */
function countSources({ ids, units }: Segment, numbers: readonly number[]): number {
  let count = 0;
  let last = -1;
  for (const number of numbers) {
    const source = sourceOf(units[number] as number);
    if (source !== last && ids[source] !== null) count++;
    last = source;
  }
  return count;
}
