import { bundledSources } from '../library/bundled';
import { markSource } from '../match/marks';
import { type PreparedSource, prepare } from '../match/prepare';
import { segmentOf } from '../match/segment';
import { SourceIndex } from '../match/source-index';
import { parseSource } from '../source/schema';
import { SourceError } from '../source/source-error';
import type { Source } from '../source/types';
import { InputError } from './input-error';
import { readText } from './read-file';

/** Sources to look for. */
export interface Shelf {
  index: SourceIndex;
  prepared: ReadonlyMap<string, PreparedSource>;
}

/**
 * The sources of these files; without any, the bundled ones.
 *
 * @throws InputError when a file cannot be read, is no source document, or has the id of another
 */
export function shelfOf(files: readonly string[]): Shelf {
  const prepared = new Map<string, PreparedSource>();
  for (const file of files) {
    const source = readSource(file);
    if (prepared.has(source.id)) throw new InputError(`${file}: id: "${source.id}" is the id of another source too`);
    prepared.set(source.id, prepare(source));
  }
  if (!files.length) for (const source of bundledSources()) prepared.set(source.id, prepare(source));
  const index = new SourceIndex([segmentOf([...prepared.values()].map(markSource))]);
  return { index, prepared };
}

function readSource(file: string): Source {
  try {
    return parseSource(JSON.parse(readText(file)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${file}: is no JSON`);
    if (error instanceof SourceError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}
