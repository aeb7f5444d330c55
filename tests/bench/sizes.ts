import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ANNOTATING } from '../../lib/page/page-scripts';
import { printTable } from './table';

const POLYFILL = createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.min.js');

/** What a page loads of the extension: the scanner always, the others where something may match. */
export function sizes(build: string): void {
  printTable(
    'Sizes',
    ['', 'bytes', 'gzipped'],
    [
      ['scan.js', ...sizeOf(join(build, 'scan.js'))],
      ['… of it the polyfill, by itself', ...sizeOf(POLYFILL)],
      ...Object.keys(ANNOTATING).map((name) => [`${name}.js`, ...sizeOf(join(build, `${name}.js`))]),
    ],
  );
}

function sizeOf(file: string): string[] {
  const content = readFileSync(file);
  return [content.length, gzipSync(content).length].map(String);
}
