import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.mjs';

/**
 * Runs the tests of a vitest configuration and counts them.
 *
 * @param {string} config path from the project's folder
 * @param {string[]} filters further arguments for vitest
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function vitestStage(config, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'quoteprint-tests-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await command('vitest', ['run', '--config', config, ...reporters, ...filters]);
  const counts = count(file);
  rmSync(folder, { recursive: true, force: true });
  // A file that breaks before its first test, or an error outside of any test, is a failure too.
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { ...counts, details: ok ? '' : output };
}

function count(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return counts;
  }
  for (const { status } of results.testResults.flatMap((suite) => suite.assertionResults)) {
    if (status === 'passed' || status === 'failed') counts[status] += 1;
    else counts.skipped += 1;
  }
  return counts;
}
