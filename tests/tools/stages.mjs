import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { command, ROOT } from './command.mjs';
import { vitestStage } from './vitest-stage.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} details what to read when something failed, or to know when nothing did
 */

/** The folder of each build. */
export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

const BUILD_ARGUMENTS = { chromium: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/** Builds the extension for one browser. */
export function build(browser) {
  return command('wxt', BUILD_ARGUMENTS[browser]);
}

/**
 * What `npm test` runs, in this order; a stage that is no collection of tests counts as one.
 *
 * @type {Record<string, (filters: string[]) => Promise<Outcome>>}
 */
export const STAGES = {
  lint: async () => single(await command('biome', ['check', '--error-on-warnings'])),
  types: async () => single(await inTurn(['wxt', 'prepare'], ['tsc', '--noEmit'])),
  unit: (filters) => vitestStage('tests/vitest.config.ts', filters),
  build: async () => together(await Promise.all(Object.keys(BUILDS).map(build))),
  'web-ext': async () => webExtLint(),
  size: async () => single(scannerSize()),
  e2e: (filters) => vitestStage('tests/e2e/vitest.config.mjs', filters),
};

function single({ ok, output, note = '' }) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, details: ok ? note : output };
}

function together(results) {
  const outcomes = results.map(single);
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: 0,
    details: outcomes.map((o) => o.details).join(''),
  };
}

async function inTurn(...commands) {
  for (const [name, ...args] of commands) {
    const { ok, output } = await command(name, args);
    if (!ok) return { ok, output };
  }
  return { ok: true, output: '' };
}

/** Mozilla's own check of the add-on: errors fail, warnings are shown. */
async function webExtLint() {
  const args = ['lint', '--no-config-discovery', '--source-dir', BUILDS.firefox, '--output', 'json'];
  const { ok, output } = await command('web-ext', args);
  const json = /^\{.*\}$/m.exec(output);
  const warnings = json ? JSON.parse(json[0]).warnings : [];
  const note = warnings.map(({ code, message, file }) => `${code} in ${file}: ${message}`).join('\n');
  return single({ ok, output, note });
}

/** Bytes of the scanner, compressed, at most: every page pays for it, while what is loaded after a match counts less. */
const SCANNER = 12_000;

function scannerSize() {
  try {
    const size = gzipSync(readFileSync(join(ROOT, BUILDS.chromium, 'scan.js'))).length;
    const note = `scan.js: ${(size / 1000).toFixed(1)} kB compressed, ${SCANNER / 1000} kB at most`;
    return { ok: size <= SCANNER, output: note, note };
  } catch (error) {
    return { ok: false, output: `No scanner was built: ${error.message}` };
  }
}
