// npm run gallery: screenshots of every state of the interface, light and dark, wide and narrow, in both browsers, and once with every
// text accented and longer, for somebody to look through; with -- --browser chromium in one browser only. What is wider than its
// window or cut is printed.
import { ensureBrowsers, ensurePackages } from '../setup.mjs';
import { command } from '../tools/command.mjs';
import { BUILDS, build } from '../tools/stages.mjs';

try {
  const at = process.argv.indexOf('--browser');
  const browsers = at < 0 ? Object.keys(BUILDS) : [process.argv[at + 1]];
  if (!browsers.every((name) => name in BUILDS)) throw new Error(`Browsers are ${Object.keys(BUILDS).join(', ')}`);
  await ensurePackages();
  const { advice, ...executables } = await ensureBrowsers(browsers);
  if (advice !== null) throw new Error(advice);
  for (const name of browsers) {
    const { ok, output } = await build(name);
    if (!ok) throw new Error(output);
  }
  const args = browsers.map((name) => [name, executables[name], BUILDS[name]].join('='));
  // The gallery has said itself what went wrong.
  if (!(await command('tsx', ['tests/gallery/gallery.ts', ...args], { show: true })).ok) process.exitCode = 1;
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
