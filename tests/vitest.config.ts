import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundledSources } from '../lib/sources/plugin';

const ALL = ['tests/unit/**/*.test.{ts,tsx}'];
/** These count what their process does, or put something in the place of a module. */
const ALONE = [
  'tests/unit/extract/robustness.test.ts',
  'tests/unit/page/annotations.test.ts',
  'tests/unit/components/news.test.tsx',
];

/** Unit tests; a file that needs a document asks for one with `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest(), preact(), bundledSources()],
  test: {
    setupFiles: ['tests/unit/repeatable.ts'],
    // By default one processor is left idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // What one file leaves behind is nothing to the next, so that all share what is loaded once.
      { extends: true, test: { name: 'together', include: ALL, exclude: ALONE, isolate: false } },
    ],
  },
});
