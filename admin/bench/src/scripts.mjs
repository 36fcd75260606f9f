import { gzipSync } from 'node:zlib';

/** What each page loads from a cold cache until it is shown: script and style, as gzip makes them. */
export async function scripts(browser, { url, pages }) {
  const others = [
    { name: 'people', path: '/people' },
    { name: 'import', path: '/import' },
    { name: 'settings', path: '/settings' },
  ];
  const found = [];
  for (const { name, path } of [...pages, ...others]) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const sizes = { script: 0, stylesheet: 0, font: 0 };
    const reading = [];
    let files = 0;
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (!(type in sizes)) return;
      if (type === 'script') files++;
      reading.push(response.body().then((body) => (sizes[type] += type === 'font' ? body.length : gzipSync(body, { level: 9 }).length)));
    });
    await page.goto(`${url}/#${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.locator('.waiting').waitFor({ state: 'detached' });
    await Promise.all(reading);
    found.push({ name, files, ...sizes });
    await page.close();
  }
  return found;
}
