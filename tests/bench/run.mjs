// What a benchmark needs: packages, a browser, a build in it. The benchmark is named first: pages or read; what follows is for it.
import { ensureBrowsers, ensurePackages } from '../setup.mjs';
import { command } from '../tools/command.mjs';
import { BUILDS, build } from '../tools/stages.mjs';

try {
  const [benchmark, ...options] = process.argv.slice(2);
  const name = options.includes('--firefox') ? 'firefox' : 'chromium';
  await ensurePackages();
  const { [name]: executable, advice } = await ensureBrowsers([name]);
  if (advice !== null) throw new Error(advice);
  const { ok, output } = await build(name);
  if (!ok) throw new Error(output);
  const args = [`tests/bench/${benchmark}.ts`, executable, BUILDS[name], ...options];
  // The benchmark has said itself what went wrong.
  if (!(await command('tsx', args, { show: true })).ok) process.exitCode = 1;
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
