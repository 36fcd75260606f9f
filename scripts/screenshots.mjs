// Takes the documentation's pictures of the console, on the sample. `npm run build && npm run screenshots`
import './typescript.mjs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, howToGetChromium } from './chromium.mjs';

const { chromium } = createRequire(new URL('../admin/package.json', import.meta.url))('@playwright/test');
const { startTestCluster } = await import('../api/test/test-cluster.ts');
const { startApp } = await import('../api/src/app.ts');
const { readConfig } = await import('../api/src/config.ts');

const executablePath = findChromium();
if (!executablePath) throw new Error(howToGetChromium);
const cluster = await startTestCluster();
const settings = { NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: cluster.url };
const app = await startApp(readConfig({ ...settings, LECHAN_DATA_FOLDER: join(tmpdir(), 'lechan-screenshots') }), { withSample: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  await page.goto(`${app.url}/#/organization/${await idOf('Đảng ủy phường Hồ Nam')}`);
  await page.getByRole('heading', { name: 'Đảng ủy phường Hồ Nam' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: fileURLToPath(new URL('../docs/images/console.png', import.meta.url)) });
} finally {
  await browser.close();
  await app.close();
  await cluster.stop();
}

async function idOf(name) {
  const query = `query ($name: String!) { units(filter: { name: { equals: $name } }) { nodes { id } } }`;
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { name } }),
  });
  const { data } = await response.json();
  return data.units.nodes[0].id;
}
