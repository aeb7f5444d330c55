import type { Segment } from '../match/segment';

/** All of a segment but its ids: two lengths, units, buckets, marks. */
export function packSegment({ units, buckets, marks }: Segment): Blob {
  const parts = [Uint32Array.of(units.length, buckets.length), units, buckets, marks];
  return new Blob(parts as Uint32Array<ArrayBuffer>[]);
}

/** @throws DOMException when the browser has lost the file behind the blob */
export async function unpackSegment(ids: Segment['ids'], packed: Blob): Promise<Segment> {
  const words = new Uint32Array(await packed.arrayBuffer());
  const toBuckets = 2 + (words[0] as number);
  const toMarks = toBuckets + (words[1] as number);
  return {
    ids,
    units: words.subarray(2, toBuckets),
    buckets: words.subarray(toBuckets, toMarks),
    marks: words.subarray(toMarks),
  };
}
