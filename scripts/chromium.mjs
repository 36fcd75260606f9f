import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// the shell without a window first: it takes less of the machine
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to run browser tests in: CHROMIUM_PATH, or the first one installed in the usual places. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, where there is nothing`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.includes('node_modules'));
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual].find((path) => existsSync(path));
}

/** What to say where there is none. */
export const howToGetChromium =
  'No Chromium was found, so the browser tests are skipped. Debian and Ubuntu: sudo apt-get install chromium. Elsewhere: install Chromium or Chrome; CHROMIUM_PATH names one that stands in an unusual place.';
