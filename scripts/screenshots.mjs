// Takes a picture of every main page of the console on the sample, wide and narrow, in both languages, into .cache/screenshots/,
// and those of the documentation into docs/images/, the guide's by the browser test that tells a story.
// `npm run build && npm run screenshots`; names after it: those pages alone, `guide` for those of the guide
import './typescript.mjs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addSignedIn, secretOf, signedInAs } from '../admin/e2e/session.mjs';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { takeGuidePictures } from './guide-pictures.mjs';
import { pagesOf } from './screenshot-pages.mjs';

const { chromium } = createRequire(new URL('../admin/package.json', import.meta.url))('@playwright/test');
const { startTestCluster } = await import('../api/test/test-cluster.ts');
const { startApp } = await import('../api/src/app.ts');
const { readConfig } = await import('../api/src/config.ts');

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('.cache/screenshots');
const sizes = { wide: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
/** The pictures that the documentation shows, by their names there. */
const shown = { 'unit-vi-wide': 'console' };

const executablePath = findChromium();
if (!executablePath) throw new Error(howToGetChromium);
const cluster = await startTestCluster();
const settings = { NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: cluster.url };
const app = await startApp(readConfig({ ...settings, LECHAN_DATA_FOLDER: join(tmpdir(), 'lechan-screenshots') }), { withSample: true });
await addSignedIn(cluster.url);
const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await mkdir(folder, { recursive: true });
  const pages = (await pagesOf(idOf, courseIn)).filter(({ name }) => !wanted.length || wanted.includes(name));
  for (const language of ['vi', 'en']) for (const size of Object.keys(sizes)) await picture(pages, language, size);
  for (const [name, as] of Object.entries(shown)) await copyFile(join(folder, `${name}.png`), at(`docs/images/${as}.png`)).catch(absent);
} finally {
  await browser.close();
  await app.close();
  await cluster.stop();
}
if (!wanted.length || wanted.includes('guide')) await takeGuidePictures(executablePath);

async function picture(pages, language, size) {
  const context = await browser.newContext({
    viewport: sizes[size],
    storageState: signedInAs(),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((locale) => localStorage.setItem('RaStorelechan.locale', JSON.stringify(locale)), language);
  for (const { name, path, act } of pages) {
    const page = await context.newPage();
    await page.goto(`${app.url}/#${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${language}-${size}.png`) });
    await page.close();
  }
  await context.close();
}

/** Only some pages were asked for. */
function absent(error) {
  if (error.code !== 'ENOENT') throw error;
}

async function idOf(name) {
  const { search } = await ask('query ($name: String!) { search(text: $name, first: 1) { nodes { node { id } } } }', { name });
  return search.nodes[0].node.id;
}

async function courseIn(state) {
  const query = `query ($state: EditionState!) {
    courses(state: DRAFT, first: 1, filter: { stateWithin: { equals: $state } }) { nodes { id modules { lessons { id } } } } }`;
  const { id, modules } = (await ask(query, { state })).courses.nodes[0];
  return { id, lessonId: modules[0].lessons[0].id };
}

async function ask(query, variables) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `lechan_session=${secretOf()}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}
