import { gzipSync } from 'node:zlib';
import { expect, heading, openReader, sampleCourse, test } from './reader';

const most = 120_000;

test('all pages of the reader together take at most 120 kB of compressed script, and nothing of the console', async ({ page, baseURL }) => {
  const { title, lessons } = await sampleCourse(baseURL, 'sinh-hoat-chi-bo');
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = response.url().split('/').at(-1) ?? '';
    scripts.set(
      name,
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    );
  });
  await openReader(page, '/hoc');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: /^Bắt đầu/ }).click();
  await expect(heading(page)).toHaveText(lessons[0]?.title ?? '');
  await page.getByRole('link', { name: 'Cả khóa trên một trang, để in' }).click();
  await expect(page.getByRole('button', { name: 'In cả khóa' })).toBeVisible();
  await page.getByLabel('Tìm trong').fill('chi bo');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('chi bo');
  await page.getByRole('button', { name: 'Cỡ chữ' }).click();
  await page.getByLabel('English').check();
  await expect(page.getByRole('button', { name: 'Text size' })).toBeVisible();
  const loaded = await Promise.all([...scripts].map(async ([name, size]) => ({ name, size: await size })));
  const total = loaded.reduce((sum, { size }) => sum + size, 0);
  expect(loaded.length).toBeGreaterThan(2);
  expect(total, JSON.stringify(loaded)).toBeLessThanOrEqual(most);
  expect(loaded.filter(({ name }) => /^(first|look|libraries|Begin|index|icons|surfaces)-/.test(name))).toEqual([]);
});

test('a lesson moves nothing once it is shown, and breaks none of what the server allows', async ({ page, baseURL }) => {
  const { lessons } = await sampleCourse(baseURL, 'sinh-hoat-chi-bo');
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openReader(page, `/hoc/sinh-hoat-chi-bo/${lessons[1]?.id}`);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect((await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).reduce((sum, one) => sum + one, 0)).toBeLessThan(0.05);
  expect(said).toEqual([]);
});
