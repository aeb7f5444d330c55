import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundledSources } from '../lib/sources/plugin';
import { ByProject } from './tools/by-project';

const ALL = ['tests/unit/**/*.test.{ts,tsx}'];
/** These count what their process does, or put something in the place of a module. */
const ALONE = [
  'tests/unit/extract/robustness.test.ts',
  'tests/unit/page/annotations.test.ts',
  'tests/unit/components/news.test.tsx',
];
/** These need a document. */
const IN_DOCUMENT = [
  'tests/unit/components/*',
  'tests/unit/page/*',
  'tests/unit/export/text-fragment.test.ts',
  'tests/unit/library/read-file.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest(), preact(), bundledSources()],
  test: {
    setupFiles: ['tests/unit/repeatable.ts'],
    // By default one processor is left idle, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: ByProject },
    // What one file leaves behind is nothing to the next, so that all of a kind share what is loaded once.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE, isolate: true } },
      { extends: true, test: { name: 'document', include: IN_DOCUMENT, exclude: ALONE, environment: 'happy-dom' } },
      { extends: true, test: { name: 'plain', include: ALL, exclude: [...ALONE, ...IN_DOCUMENT] } },
    ],
  },
});
