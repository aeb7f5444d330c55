// npm test: sets the machine up, then runs every stage. For development, one stage and further arguments for it:
//   node tests/run.mjs e2e tests/e2e/wild.test.ts --project firefox
import { ensureBrowsers, ensurePackages } from './setup.mjs';
import { STAGES } from './tools/stages.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const [only, ...filters] = process.argv.slice(2);
const chosen = Object.entries(STAGES).filter(([name]) => only === undefined || only === name);
if (chosen.length === 0) {
  fail(`There is no stage "${only}": ${Object.keys(STAGES).join(', ')}`);
} else if (await setUp()) {
  for (const [name, stage] of chosen) await run(name, stage);
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(summary(total));

/** Without packages nothing runs; without a browser all but its end-to-end tests do. */
async function setUp() {
  try {
    const [{ advice }] = await Promise.all([ensureBrowsers(['chromium', 'firefox']), ensurePackages()]);
    if (advice !== null) console.log(advice);
    return true;
  } catch (error) {
    fail(error.message);
    return false;
  }
}

async function run(name, stage) {
  const began = performance.now();
  const outcome = await stage(filters);
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${summary(outcome)} (${seconds} s)`);
  if (outcome.details !== '') console.log(outcome.details.trimEnd());
}

function fail(reason) {
  total.failed += 1;
  console.log(reason);
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
