import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Chromium before Chrome: branded Chrome 137 and later loads extensions only through its debugging pipe.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];

const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...windowsPlaces('Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'),
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
];

/** @returns {string[]} */
function windowsPlaces(...programs) {
  const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) => process.env[name]);
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(fromEnvironment, names, places) {
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  return [...fromEnvironment.filter(Boolean), ...onPath, ...places].find(isProgram) ?? null;
}

/**
 * The browsers on this machine; CHROMIUM or CHROME_PATH, and FIREFOX, name them where they stand elsewhere.
 *
 * @returns {{ chromium: string | null, firefox: string | null }} paths of the programs
 */
export function findBrowsers() {
  const { CHROMIUM, CHROME_PATH, FIREFOX } = process.env;
  return {
    chromium: find([CHROMIUM, CHROME_PATH], CHROMIUM_NAMES, CHROMIUM_PLACES),
    firefox: find([FIREFOX], FIREFOX_NAMES, FIREFOX_PLACES),
  };
}
