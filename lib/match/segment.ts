import { finish, type Task } from '../tasks';
import { HASH_BITS } from '../text/hash';
import type { MarkedSource } from './marks';

/**
 * The marks of some sources, packed for look-up and for storage. Each mark of a unit is one 32-bit word: it lies in the bucket
 * that the top bits of its hash name and holds the hash's other bits, then the unit's number in as many bits as were saved.
 * So there are as many buckets as units, and a bucket holds a few words whatever the number of sources.
 */
export interface Segment {
  /** Ids of its sources; null for one that was removed. */
  readonly ids: readonly (string | null)[];
  /** For each unit, the place of its source in `ids` times 256, plus how many marks it has (see `Marks`), 255 at most. */
  readonly units: Uint32Array;
  /** Where each bucket begins in `marks`; one more for the end. */
  readonly buckets: Uint32Array;
  readonly marks: Uint32Array;
}

const OF_BITS = 8;
const MOST_OF = 2 ** OF_BITS - 1;

/** Buckets looked at between two points where the work may pause. */
const STEP = 1 << 12;

/** Packs the marks of sources; their ids must differ. */
export function segmentOf(sources: readonly MarkedSource[]): Segment {
  const marked = sources.flatMap(({ units }) => units);
  const units = sources.flatMap((one, place) => one.units.map(({ of }) => unitOf(place, Math.min(of, MOST_OF))));
  const ids = sources.map(({ id }) => id);
  const visitAll = function* (visit: Visit) {
    marked.forEach(({ hashes }, unit) => {
      for (const hash of hashes) visit(hash, unit);
    });
  };
  return finish(pack(ids, Uint32Array.from(units), visitAll));
}

/** The sources of some segments in one, without those that were removed. */
export function* mergeSegments(segments: readonly Segment[]): Task<Segment> {
  const ids: string[] = [];
  const units = new Uint32Array(segments.reduce((sum, segment) => sum + segment.units.length, 0));
  let count = 0;
  const renumbered: Int32Array[] = [];
  for (const segment of segments) {
    const places = segment.ids.map((id) => (id === null ? -1 : ids.push(id) - 1));
    const numbers = new Int32Array(segment.units.length).fill(-1);
    segment.units.forEach((unit, number) => {
      const place = places[sourceOf(unit)] as number;
      if (place < 0) return;
      units[count] = unitOf(place, marksOfUnit(unit));
      numbers[number] = count++;
    });
    renumbered.push(numbers);
    yield;
  }
  return yield* pack(ids, units.slice(0, count), function* (visit) {
    for (const [at, segment] of segments.entries()) {
      const numbers = renumbered[at] as Int32Array;
      yield* visitMarks(segment, (hash, unit) => {
        const number = numbers[unit] as number;
        if (number >= 0) visit(hash, number);
      });
    }
  });
}

/** The numbers of the units that hold a mark, in order. */
export function holdersOf({ units, buckets, marks }: Segment, hash: number): number[] {
  const bits = bitsFor(units.length);
  const bucket = hash >>> (HASH_BITS - bits);
  const rest = restOf(hash, bits);
  const end = buckets[bucket + 1] as number;
  const holders: number[] = [];
  for (let at = buckets[bucket] as number; at < end; at++) {
    const mark = marks[at] as number;
    if (mark >>> bits === rest) holders.push(mark & (2 ** bits - 1));
  }
  return holders;
}

export const marksOfUnit = (unit: number) => unit & MOST_OF;
export const sourceOf = (unit: number) => unit >>> OF_BITS;
const unitOf = (source: number, of: number) => (source << OF_BITS) | of;

/** What of a hash its bucket does not tell. */
function restOf(hash: number, bits: number): number {
  return hash & (2 ** (HASH_BITS - bits) - 1);
}

/** Bits for a unit's number. */
function bitsFor(units: number): number {
  return 32 - Math.clz32(Math.max(units, 2) - 1);
}

type Visit = (hash: number, unit: number) => void;

function* pack(ids: string[], units: Uint32Array, visitAll: (visit: Visit) => Task<void>): Task<Segment> {
  const bits = bitsFor(units.length);
  const buckets = new Uint32Array(2 ** bits + 1);
  yield* visitAll((hash) => {
    (buckets[(hash >>> (HASH_BITS - bits)) + 1] as number)++;
  });
  for (let bucket = 1; bucket < buckets.length; bucket++) {
    (buckets[bucket] as number) += buckets[bucket - 1] as number;
  }
  const marks = new Uint32Array(buckets.at(-1) as number);
  const next = buckets.slice(0, -1);
  yield* visitAll((hash, unit) => {
    const bucket = hash >>> (HASH_BITS - bits);
    marks[(next[bucket] as number)++] = (restOf(hash, bits) << bits) | unit;
  });
  return { ids, units, buckets, marks };
}

function* visitMarks({ units, buckets, marks }: Segment, visit: Visit): Task<void> {
  const bits = bitsFor(units.length);
  for (let bucket = 0; bucket < buckets.length - 1; bucket++) {
    if (bucket % STEP === STEP - 1) yield;
    const end = buckets[bucket + 1] as number;
    for (let at = buckets[bucket] as number; at < end; at++) {
      const mark = marks[at] as number;
      visit((bucket << (HASH_BITS - bits)) | (mark >>> bits), mark & (2 ** bits - 1));
    }
  }
}
