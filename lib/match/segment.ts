import type { MarkedSource } from './marks';

/**
 * The marks of some sources, packed for look-up and for storage. Each mark of a unit is one 32-bit word: it lies in the bucket
 * that the top bits of its hash name and holds the hash's other bits, then the unit's number in as many bits as were saved.
 * So there are as many buckets as units, and a bucket holds a few words whatever the number of sources.
 */
export interface Segment {
  /** Ids of its sources; null for one that was removed. */
  readonly ids: readonly (string | null)[];
  /** For each unit, the place of its source in `ids` times 256, plus how many of its marks a page must share. */
  readonly units: Uint32Array;
  /** Where each bucket begins in `marks`; one more for the end. */
  readonly buckets: Uint32Array;
  readonly marks: Uint32Array;
}

const NEEDED_BITS = 8;
const MOST_NEEDED = 2 ** NEEDED_BITS - 1;

/** Packs the marks of sources; their ids must differ. */
export function segmentOf(sources: readonly MarkedSource[]): Segment {
  const marked = sources.flatMap(({ units }) => units);
  const units = sources.flatMap((one, place) =>
    one.units.map(({ needed }) => unitOf(place, Math.min(needed, MOST_NEEDED))),
  );
  const ids = sources.map(({ id }) => id);
  return pack(ids, Uint32Array.from(units), (visit) => {
    marked.forEach(({ hashes }, unit) => {
      for (const hash of hashes) visit(hash, unit);
    });
  });
}

/** The sources of some segments in one, without those that were removed. */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const ids: string[] = [];
  const units: number[] = [];
  const renumbered = segments.map((segment) => {
    const places = segment.ids.map((id) => (id === null ? -1 : ids.push(id) - 1));
    return Int32Array.from(segment.units, (unit) => {
      const place = places[sourceOf(unit)] as number;
      return place < 0 ? -1 : units.push(unitOf(place, neededOf(unit))) - 1;
    });
  });
  return pack(ids, Uint32Array.from(units), (visit) => {
    segments.forEach((segment, at) => {
      const numbers = renumbered[at] as Int32Array;
      visitMarks(segment, (hash, unit) => {
        const number = numbers[unit] as number;
        if (number >= 0) visit(hash, number);
      });
    });
  });
}

/** Adds one to the count of each unit that holds a mark. */
export function countHolders({ units, buckets, marks }: Segment, hash: number, counts: Map<number, number>): void {
  const bits = bitsFor(units.length);
  const bucket = hash >>> (32 - bits);
  const rest = (hash << bits) >>> bits;
  const end = buckets[bucket + 1] as number;
  for (let at = buckets[bucket] as number; at < end; at++) {
    const mark = marks[at] as number;
    if (mark >>> bits !== rest) continue;
    const unit = mark & (2 ** bits - 1);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
}

export const neededOf = (unit: number) => unit & MOST_NEEDED;
export const sourceOf = (unit: number) => unit >>> NEEDED_BITS;
const unitOf = (source: number, needed: number) => (source << NEEDED_BITS) | needed;

/** Bits for a unit's number. At least one: a shift by 32 bits does nothing. */
function bitsFor(units: number): number {
  return 32 - Math.clz32(Math.max(units, 2) - 1);
}

type Visit = (hash: number, unit: number) => void;

function pack(ids: string[], units: Uint32Array, visitAll: (visit: Visit) => void): Segment {
  const bits = bitsFor(units.length);
  const buckets = new Uint32Array(2 ** bits + 1);
  visitAll((hash) => {
    (buckets[(hash >>> (32 - bits)) + 1] as number)++;
  });
  for (let bucket = 1; bucket < buckets.length; bucket++) {
    (buckets[bucket] as number) += buckets[bucket - 1] as number;
  }
  const marks = new Uint32Array(buckets.at(-1) as number);
  const next = buckets.slice(0, -1);
  visitAll((hash, unit) => {
    const bucket = hash >>> (32 - bits);
    marks[(next[bucket] as number)++] = (hash << bits) | unit;
  });
  return { ids, units, buckets, marks };
}

function visitMarks({ units, buckets, marks }: Segment, visit: Visit): void {
  const bits = bitsFor(units.length);
  for (let bucket = 0; bucket < buckets.length - 1; bucket++) {
    const end = buckets[bucket + 1] as number;
    for (let at = buckets[bucket] as number; at < end; at++) {
      const mark = marks[at] as number;
      visit(((bucket << (32 - bits)) | (mark >>> bits)) >>> 0, mark & (2 ** bits - 1));
    }
  }
}
