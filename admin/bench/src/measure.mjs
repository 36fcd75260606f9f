import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../../scripts/typescript.mjs';
import { findChromium, howToGetChromium } from '../../../scripts/chromium.mjs';
import { signedInAs } from '../../e2e/session.mjs';
import { judge } from './lighthouse.mjs';
import { report } from './report.mjs';
import { responses } from './responses.mjs';
import { scripts } from './scripts.mjs';
import { startServers } from './servers.mjs';

const { chromium } = createRequire(new URL('../../package.json', import.meta.url))('@playwright/test');

/** Measures everything once and tells it. */
export async function measure({ isWriting, rounds }) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  const servers = await startServers();
  const port = 9222 + (process.pid % 1000);
  const browser = await chromium.launchPersistentContext(await mkdtemp(join(tmpdir(), 'lechan-measure-')), {
    executablePath,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', `--remote-debugging-port=${port}`],
  });
  await browser.addCookies(signedInAs().cookies);
  try {
    const say = (what) => process.stderr.write(`${what} …\n`);
    say('What each page loads');
    const loaded = await scripts(browser, servers.sample);
    say('How quick it answers');
    const answered = await responses(browser, servers.large);
    say('Lighthouse');
    const judged = [];
    for (const [scale, server] of Object.entries({ sample: servers.sample, L: servers.large }))
      for (const page of server.pages)
        judged.push({ scale, name: page.name, ...(await judge(`${server.url}/#${page.path}`, port, rounds)) });
    await report({ isWriting, rounds, loaded, answered, judged, counts: servers.large.counts, browser: browser.browser()?.version() });
  } finally {
    await browser.close();
    await servers.stop();
  }
}
