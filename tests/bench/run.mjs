// npm run bench: the cost of Quoteprint on real pages in Chromium, beside other libraries and the least that any reader of a
// page pays, all in one run. With --pages N on so many pages only. It writes nothing but the build, and no test looks at it.
import { ensureBrowsers, ensurePackages } from '../setup.mjs';
import { command } from '../tools/command.mjs';
import { BUILDS, build } from '../tools/stages.mjs';

try {
  await ensurePackages();
  const { chromium, advice } = await ensureBrowsers(['chromium']);
  if (advice !== null) throw new Error(advice);
  const { ok, output } = await build('chromium');
  if (!ok) throw new Error(output);
  const args = ['tests/bench/pages.ts', chromium, BUILDS.chromium, ...process.argv.slice(2)];
  // The benchmark has said itself what went wrong.
  if (!(await command('tsx', args, { show: true })).ok) process.exitCode = 1;
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
