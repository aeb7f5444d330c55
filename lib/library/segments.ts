import { mergeSegments, type Segment } from '../match/segment';
import type { Task } from '../tasks';

/** A segment of the stored index. */
export interface KeptSegment {
  key: number;
  /** What made it. */
  madeBy: string;
  segment: Segment;
}

/** What has to be written so that the index holds some sources more or less. */
export interface SegmentChange {
  dropped: KeptSegment[];
  /** Those that lost sources, but none of their marks. */
  thinned: KeptSegment[];
  made: KeptSegment | null;
  /** All that there are then. */
  kept: KeptSegment[];
}

/**
 * Takes sources out of an index and puts a segment in. The new one takes in those that are no larger, so that there are a few
 * whatever the number of sources, and a source is written again only when its segment has doubled: a log-structured merge
 * (O'Neil and others, "The log-structured merge-tree", 1996).
 *
 * @param added made by `madeBy`, which segments of others are not merged with
 */
export function* changeSegments(
  before: readonly KeptSegment[],
  gone: ReadonlySet<string>,
  added: Segment,
  madeBy: string,
): Task<SegmentChange> {
  const remaining = before.map((one) => without(one, gone));
  const merged = [added];
  let size = sizeOf(added);
  const dropped: KeptSegment[] = [];
  for (const one of remaining.toSorted((a, b) => sizeOf(a.segment) - sizeOf(b.segment))) {
    const own = sizeOf(one.segment);
    if (own > size || (own > 0 && one.madeBy !== madeBy)) continue;
    dropped.push(one);
    merged.push(one.segment);
    size += own;
  }
  const key = 1 + Math.max(0, ...before.map((one) => one.key));
  const made = size === 0 ? null : { key, madeBy, segment: yield* mergeSegments(merged) };
  const stay = remaining.filter((one) => !dropped.includes(one));
  return {
    dropped,
    thinned: stay.filter((one) => !before.includes(one)),
    made,
    kept: made ? [...stay, made] : stay,
  };
}

/** The ids of the sources that a segment still has. */
export function idsIn({ ids }: Segment): string[] {
  return ids.filter((id) => id !== null);
}

const sizeOf = (segment: Segment) => idsIn(segment).length;

function without(one: KeptSegment, gone: ReadonlySet<string>): KeptSegment {
  const { ids } = one.segment;
  const isGone = (id: string | null) => id !== null && gone.has(id);
  if (!ids.some(isGone)) return one;
  return { ...one, segment: { ...one.segment, ids: ids.map((id) => (isGone(id) ? null : id)) } };
}
