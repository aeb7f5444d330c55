import index from 'virtual:bundled-index';
import sources from 'virtual:bundled-sources';
import type { Segment } from '../match/segment';
import type { Source } from '../source/types';

const segment: Segment = {
  ids: index.ids,
  units: Uint32Array.from(index.units),
  buckets: Uint32Array.from(index.buckets),
  marks: Uint32Array.from(index.marks),
};

/** The sources that come with the extension. */
export function bundledSources(): readonly Source[] {
  return sources;
}

/** Where to look a page's fingerprints up among them. */
export function bundledSegment(): Segment {
  return segment;
}
