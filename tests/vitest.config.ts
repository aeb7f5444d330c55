import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundledSources } from '../lib/sources/plugin';

/** Of the pure core: text in, data out. Nothing that one file does is left for the next, so that all share what is loaded once. */
const PURE = 'tests/unit/{export,extract,match,source,sources,text}/**/!(robustness).test.ts';

/** Unit tests; a file that needs a document asks for one with `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest(), preact(), bundledSources()],
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'other', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [PURE] } },
    ],
  },
});
