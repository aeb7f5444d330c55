// npm run bench:extract: the engine beside compromise, the JavaScript library nearest to it, on the same texts in one run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { build } from 'esbuild';
import { predict } from '../../lib/cli/predictions';
import { extract } from '../../lib/extract/extract';

const CORPUS = '../shared/corpus/quotes/polnear.dev.jsonl';
const ARTICLE = 'lib/sources/lavrov-in-beijing/article.txt';

const texts = readTexts();
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
console.log(`${texts.length} texts, ${words} words`);

// Both run once beforehand, so that neither is timed while it is being compiled.
for (const text of texts.slice(0, 10)) {
  nlp(text).quotations().out('array');
  predict(text);
}
const rows = [
  [
    'compromise: quotations, people',
    time((text) => [nlp(text).quotations().out('array'), nlp(text).people().out('array')]),
  ],
  ['compromise: tagging alone', time((text) => nlp(text))],
  ['quoteprint: source document', time((text) => extract(text, { id: 'text', title: 'Text', language: 'en' }))],
] as const;
const base = rows[0][1];
for (const [name, ms] of rows) {
  console.log(`${name.padEnd(32)} ${ms.toFixed(0).padStart(7)} ms  ${(ms / base).toFixed(3)} of compromise`);
}
console.log(`engine with its word lists: ${((await size()) / 1000).toFixed(1)} kB compressed`);

function readTexts(): string[] {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, 'utf8').trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  console.log(`${CORPUS} is not there: the bundled article 200 times instead`);
  return Array.from({ length: 200 }, () => readFileSync(ARTICLE, 'utf8'));
}

function time(run: (text: string) => unknown): number {
  const begun = performance.now();
  for (const text of texts) run(text);
  return performance.now() - begun;
}

async function size(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join('lib', 'extract', 'extract.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
