// npm start: sets the machine up, builds, and shows the extension on a demo page. Where there is no display, or with
// --headless, it prints what it found there and leaves screenshots. --firefox takes Firefox where both are installed.
import { ensureBrowsers, ensurePackages } from './setup.mjs';
import { command } from './tools/command.mjs';
import { findBrowsers } from './tools/find-browsers.mjs';
import { BUILDS, build } from './tools/stages.mjs';

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}

async function start(args) {
  await ensurePackages();
  const browser = chooseBrowser(args);
  const { [browser]: executable, advice } = await ensureBrowsers([browser]);
  if (advice !== null) throw new Error(advice);

  console.log(`Building for ${browser} …`);
  const { ok, output } = await build(browser);
  if (!ok) throw new Error(output);

  const mode = args.includes('--headless') || !hasDisplay() ? 'tell' : 'show';
  const demo = ['tests/tools/demo.ts', mode, browser, executable, BUILDS[browser]];
  // The demo has said itself what went wrong.
  if (!(await command('tsx', demo, { show: true })).ok) process.exitCode = 1;
}

function chooseBrowser(args) {
  if (args.includes('--firefox')) return 'firefox';
  const { chromium, firefox } = findBrowsers();
  return chromium === null && firefox !== null ? 'firefox' : 'chromium';
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
