import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundledSources } from '../lib/sources/plugin';

/** Unit tests; a file that needs a document asks for one with `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest(), preact(), bundledSources()],
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'] },
});
