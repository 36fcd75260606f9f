import { gzipSync } from 'node:zlib';
import { UnitByCodeDocument } from '@lechan/client';
import { CreateUnitDocument } from '../src/generated/operations';
import { expect, settled, test } from './console';

const most = 250_000;

test.describe('the first page', () => {
  test('is shown with at most 250 kB of compressed script, and without what other pages and languages need', async ({ page, open }) => {
    const scripts: Promise<{ name: string | undefined; size: number }>[] = [];
    let isShown = false;
    page.on('response', (response) => {
      // what is fetched in advance, once the page is shown, is not the first page's
      if (isShown || response.request().resourceType() !== 'script') return;
      const name = response.url().split('/').at(-1);
      scripts.push(response.body().then((body) => ({ name, size: gzipSync(body, { level: 9 }).length })));
    });
    await open('/');
    await expect(page.getByRole('link', { name: /Chi bộ/ }).first()).toBeVisible();
    isShown = true;
    const loaded = (await Promise.all(scripts)).sort((one, other) => other.size - one.size);
    const total = loaded.reduce((sum, { size }) => sum + size, 0);
    expect(loaded.length).toBeGreaterThan(3);
    expect(total, JSON.stringify(loaded.slice(0, 12))).toBeLessThanOrEqual(most);
    expect(loaded.filter(({ name }) => /^(en|DayCalendar|Organization|UnitList|Autocomplete)-/.test(name ?? ''))).toEqual([]);
  });

  test('says only words that come with it', async ({ page, open }) => {
    await page.route(/\/assets\/messages-/, (route) => route.abort());
    await open('/');
    await settled(page);
    const said = (await page.locator('body').textContent()) ?? '';
    expect(said).toContain('Việc cần xử lý');
    expect(said.match(/\b[a-z][a-zA-Z]+(\.[a-z][a-zA-Z]+)+\b/g)?.filter((word) => word !== 'lechan.example')).toBeFalsy();
  });

  test('is in English for whom it was, when it is opened anew', async ({ page, open }) => {
    await open('/');
    await page.getByRole('button', { name: 'EN, English' }).click();
    await expect(page.getByRole('heading', { name: 'What needs attention' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'What needs attention' })).toBeVisible();
    await page.getByRole('button', { name: 'VI, Tiếng Việt' }).click();
    await expect(page.getByRole('heading', { name: 'Việc cần xử lý' })).toBeVisible();
  });

  test('asks for the letters of Vietnamese with itself, and for no other face', async ({ page, open }) => {
    const faces: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && faces.push(request.url().replace(/.*sans-3-|-wght.*/g, '')));
    await open('/');
    await settled(page);
    expect([...new Set(faces)].sort()).toEqual(['latin', 'vietnamese']);
    const statuses = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(statuses.filter((status) => status === 'loaded')).toHaveLength(2);
  });

  test('moves nothing once it is shown', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
    // a root beside the one that opens, on a day that no other test looks at
    const root = { code: `ZZ-${test.info().retry}`, name: 'Đảng ủy Vườn Thử', kind: 'WARD_COMMITTEE', openedOn: '2031-01-01' };
    expect((await ask(CreateUnitDocument, { input: root })).createUnit.userErrors).toEqual([]);
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // less than this is no more than a letter's width of one line, which nobody sees
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[])
          shifts.push(
            `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => `${node?.nodeName} ${node?.className} ${node?.textContent?.slice(0, 20)}`).join(', ')}`,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of [
      '/',
      '/units',
      '/people',
      '/organization',
      `/organization/${unit?.id}`,
      `/organization/${unit?.id}?asOf=2031-06-01`,
      '/import',
      '/settings',
    ]) {
      await page.goto('about:blank');
      await open(path);
      await settled(page);
      expect.soft(await page.evaluate(() => Reflect.get(window, 'shifts')), path).toEqual([]);
    }
  });
});
