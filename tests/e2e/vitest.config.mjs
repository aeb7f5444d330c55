import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { findBrowsers } from '../tools/find-browsers.mjs';
import { BUILDS } from '../tools/stages.mjs';

const executables = findBrowsers();

/** One browser after the other: a process that goes on with the same one need not start it anew. */
class ByBrowser extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => a.project.name.localeCompare(b.project.name));
  }
}

/** Every file runs once in each browser, on the builds in `.output`; three at a time, since they wait more than they work. */
export default defineConfig({
  test: {
    maxWorkers: 3,
    sequence: { sequencer: ByBrowser },
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
