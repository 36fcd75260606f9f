import type { Page } from '@playwright/test';
import { expect, openReader, sampleCourse, test } from './reader';

const slug = 'sinh-hoat-chi-bo';
const frame = ['Cỡ chữ', 'Tìm', 'In bài này', 'Trong bài này', 'Bảng tin khóa mới', 'Đã đọc'];

/** What stands on paper. */
async function paper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is not on paper
  return page.locator('body').innerText();
}

test('a lesson goes on paper with its course, its edition and its address, and without what can be pressed', async ({ page, baseURL }) => {
  const { title, lessons } = await sampleCourse(baseURL, slug);
  await page.addInitScript(() => {
    Object.assign(window, { prints: 0 });
    window.print = () => Object.assign(window, { prints: 1 });
  });
  const address = `/hoc/${slug}/${lessons[1]?.id}`;
  await openReader(page, address);
  await page.getByRole('button', { name: 'In bài này' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'prints'))).toBe(1);
  const sheet = await paper(page);
  expect(sheet).toContain(lessons[1]?.title);
  expect(sheet).toContain(`${title}. Bản 1, xuất bản`);
  expect(sheet).toMatch(/In lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4} từ http/);
  expect(sheet).toContain(baseURL + address);
  for (const said of frame) expect(sheet).not.toContain(said);
  await expect(page.locator('thead').first()).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.call').first()).toHaveCSS('break-inside', 'avoid');
});

test('in the dark and with large text it is black on white, in eleven points', async ({ page, baseURL }) => {
  const { lessons } = await sampleCourse(baseURL, slug);
  await page.addInitScript(() => localStorage.setItem('lechan.reader', '{"look":"dark","size":5}'));
  await openReader(page, `/hoc/${slug}/${lessons[1]?.id}`);
  await paper(page);
  const text = page.locator('.prose > p').nth(1);
  await expect(text).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(text).toHaveCSS('font-size', '14.6667px');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a whole course stands on one page with a table of contents, each part of it on a new sheet', async ({ page, baseURL }) => {
  const { title, lessons } = await sampleCourse(baseURL, slug);
  await openReader(page, `/hoc/${slug}`);
  await page.getByRole('link', { name: 'Cả khóa trên một trang, để in' }).click();
  await expect(page.getByRole('button', { name: 'In cả khóa' })).toBeVisible();
  await expect(page).toHaveTitle(`${title}: cả khóa trên một trang · Đào tạo`);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const third = `Bài 3. ${lessons[2]?.title}`;
  await page.getByRole('link', { name: third }).click();
  await expect(page.getByRole('heading', { name: third })).toBeInViewport();
  const sheet = await paper(page);
  for (const lesson of lessons) expect(sheet).toContain(`${lesson.title}`);
  for (const said of [...frame, 'In cả khóa', 'Về trang khóa']) expect(sheet).not.toContain(said);
  await expect(page.locator('.part').first()).toHaveCSS('break-before', 'page');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(6);
});
