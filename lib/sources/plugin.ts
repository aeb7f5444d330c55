import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { markSource } from '../match/marks';
import { prepare } from '../match/prepare';
import { segmentOf } from '../match/segment';
import type { Source } from '../source/types';
import { compileSource } from './compile';
import { parseMeta, parseReview } from './review';

const SOURCES = 'virtual:bundled-sources';
const INDEX = 'virtual:bundled-index';
const resolved = (module: string) => `\0${module}`;
const FOLDER = dirname(fileURLToPath(import.meta.url));
const FILES = ['article.txt', 'meta.json', 'review.json'] as const;

/** Folders of the bundled sources, one per article, in the order of their names. */
export function sourceFolders(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(FOLDER, entry.name))
    .sort();
}

/**
 * The source of one folder, compiled from its `article.txt`, `meta.json` and `review.json`.
 *
 * @throws Error that names the file when one is missing or malformed, or when a correction does not hold
 */
export function compileFolder(folder: string): Source {
  const [article, meta, review] = FILES.map((name) => readFileSync(join(folder, name), 'utf8')) as [
    string,
    string,
    string,
  ];
  return compileSource(
    article,
    parseMeta(meta, join(folder, 'meta.json')),
    parseReview(review, join(folder, 'review.json')),
  );
}

/** The segment of the bundled sources as plain numbers. */
export interface BundledIndex {
  ids: string[];
  units: number[];
  buckets: number[];
  marks: number[];
}

function indexOf(sources: readonly Source[]): BundledIndex {
  const { units, buckets, marks } = segmentOf(sources.map((source) => markSource(prepare(source))));
  return { ids: sources.map(({ id }) => id), units: [...units], buckets: [...buckets], marks: [...marks] };
}

/**
 * Vite plugin behind `import sources from 'virtual:bundled-sources'` and `import index from 'virtual:bundled-index'`: the
 * bundled sources are extracted from their article texts, and their fingerprints packed, when the project is built, so that
 * nothing about them is written twice and the background has nothing to prepare.
 */
export function bundledSources(): Plugin {
  return {
    name: 'quoteprint:bundled-sources',
    resolveId: (id) => (id === SOURCES || id === INDEX ? resolved(id) : null),
    load(id) {
      if (id !== resolved(SOURCES) && id !== resolved(INDEX)) return null;
      const sources = sourceFolders().map((folder) => {
        for (const name of FILES) this.addWatchFile(join(folder, name));
        return compileFolder(folder);
      });
      return `export default ${JSON.stringify(id === resolved(SOURCES) ? sources : indexOf(sources))};`;
    },
  };
}
