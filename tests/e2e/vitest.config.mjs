import { defineConfig } from 'vitest/config';
import { ByProject } from '../tools/by-project.ts';
import { findBrowsers } from '../tools/find-browsers.mjs';
import { BUILDS } from '../tools/stages.mjs';

const executables = findBrowsers();

/** Every file runs once in each browser, on the builds in `.output`; three at a time, since they wait more than they work. */
export default defineConfig({
  test: {
    maxWorkers: 3,
    sequence: { sequencer: ByProject },
    projects: ['chromium', 'firefox'].map((name) => ({
      test: {
        name,
        isolate: false,
        include: ['tests/e2e/**/*.test.ts'],
        provide: { browser: name, executable: executables[name], build: BUILDS[name] },
        // Only a hang is a failure: a busy machine is not.
        testTimeout: 90_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
