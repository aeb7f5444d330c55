import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, ROOT } from './tools/command.mjs';
import { findBrowsers } from './tools/find-browsers.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/**
 * Installs the packages where they are missing or other than the lock file says.
 *
 * @throws Error when npm fails
 */
export async function ensurePackages() {
  if (packagesMatchLock()) return;
  console.log('Installing packages (npm ci) …');
  const { ok, output } = await command('npm', ['ci', '--no-audit', '--no-fund']);
  if (!ok) throw new Error(`npm ci failed:\n${output}`);
}

/** npm keeps a lock file of what it installed: it leaves out optional packages of other platforms, nothing else. */
function packagesMatchLock() {
  const installedLock = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

/**
 * Finds the browsers asked for; as root on a Debian-like system, installs what is missing.
 *
 * @param {('chromium' | 'firefox')[]} wanted
 * @returns {Promise<{ chromium: string | null, firefox: string | null, advice: string | null }>} paths of the programs,
 *   and one line that says what to install when one of those asked for could not be had
 */
export async function ensureBrowsers(wanted) {
  let found = findBrowsers();
  const missing = () => wanted.filter((name) => found[name] === null);
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing().map((name) => DEBIAN_PACKAGES[name]);
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await command('apt-get', ['update'], { env });
    await command('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
    found = findBrowsers();
  }
  const absent = missing();
  const variables = absent.map((name) => VARIABLES[name]).join(', ');
  const advice = `Please install ${absent.join(' and ')}, or set ${variables} to where it is.`;
  return { ...found, advice: absent.length > 0 ? advice : null };
}
