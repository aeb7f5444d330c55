import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ANNOTATING, SCANNING } from '../../lib/page/page-scripts';
import { printTable } from './table';

/** What a page loads of the extension: the browser's functions and the scanner always, the others where something may match. */
export function sizes(build: string): void {
  const scripts = { ...SCANNING, ...ANNOTATING };
  printTable(
    'Sizes',
    ['', 'bytes', 'gzipped'],
    Object.keys(scripts).map((name) => [`${name}.js`, ...sizeOf(join(build, `${name}.js`))]),
  );
}

function sizeOf(file: string): string[] {
  const content = readFileSync(file);
  return [content.length, gzipSync(content).length].map(String);
}
