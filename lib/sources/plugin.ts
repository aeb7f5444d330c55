import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Source } from '../source/types';
import { compileSource } from './compile';
import { parseMeta, parseReview } from './review';

const MODULE = 'virtual:bundled-sources';
const RESOLVED = `\0${MODULE}`;
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

/**
 * Vite plugin behind `import sources from 'virtual:bundled-sources'`: the bundled sources are extracted from their
 * article texts when the project is built, so that nothing about them is written twice.
 */
export function bundledSources(): Plugin {
  return {
    name: 'quoteprint:bundled-sources',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const sources = sourceFolders().map((folder) => {
        for (const name of FILES) this.addWatchFile(join(folder, name));
        return compileFolder(folder);
      });
      return `export default ${JSON.stringify(sources)};`;
    },
  };
}
