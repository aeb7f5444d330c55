import sources from 'virtual:bundled-sources';
import { prepare } from '../match/prepare';
import { SourceIndex } from '../match/source-index';
import type { Source } from '../source/types';

let index: SourceIndex | undefined;

/** The sources that come with the extension. */
export function bundledSources(): readonly Source[] {
  return sources;
}

/** Where to look a page's fingerprints up; made when it is first asked for. */
export function bundledIndex(): SourceIndex {
  if (!index) {
    index = new SourceIndex();
    for (const source of sources) index.add(prepare(source));
  }
  return index;
}
