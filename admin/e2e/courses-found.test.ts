import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { expect, expectAccessible, settled, test } from './console';
import { courseNow, openCourse, ownCourse, step } from './courses';
import { signedInAs } from './session-state';

test.describe('the search from anywhere', () => {
  test('finds courses and lessons, drafts to who may read them, and the way to a new course', async ({ page, open, ask }) => {
    const word = `tìmkhóa${Date.now()}`;
    const course = await ownCourse({ ask }, `Khóa ${word}`, { 'Nội dung': [`Bài ${word}`] });
    const lesson = (await courseNow({ ask }, course)).modules[0]?.lessons[0]?.id;
    await open('/people');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill(word);
    const found = palette.getByRole('group', { name: 'Khóa và bài' }).getByRole('option');
    await expect(found).toHaveCount(2);
    await expect(palette.getByRole('option', { name: `Bài của khóa Khóa ${word}` })).toBeVisible();
    await expect(palette.getByRole('status')).toContainText('2 khóa và bài');
    await settled(page);
    await expectAccessible(page);
    await palette.getByRole('button', { name: 'Khóa và bài 2' }).click();
    await palette.getByRole('option', { name: `Bài của khóa Khóa ${word}` }).click();
    await expect(page).toHaveURL(new RegExp(`${course.path}/lessons/${lesson}`));
    await page.keyboard.press('Control+k');
    await palette.getByRole('combobox').fill('thêm khóa');
    await palette.getByRole('option', { name: 'Soạn khóa mới' }).click();
    await expect(page.getByRole('dialog').getByLabel('Tên khóa')).toBeVisible();
  });

  test('gives who may not read drafts none', async ({ ask, browser, baseURL }) => {
    const word = `nhápkín${Date.now()}`;
    await ownCourse({ ask }, `Khóa ${word}`);
    const context = await browser.newContext({ storageState: signedInAs('reader'), baseURL, locale: 'vi-VN' });
    const page = await context.newPage();
    await page.goto('/#/organization');
    await expect(page.getByRole('tree')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(word);
    await expect(page.getByRole('dialog').getByRole('heading', { name: /^Không có gì khớp/ })).toBeVisible();
    await context.close();
  });
});

test('the list of courses is saved as a file in its columns, all that meets its conditions', async ({ page, open, ask }) => {
  const title = `Khóa để xuất ${Date.now()}`;
  const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài một', 'Bài hai'] });
  await step({ ask }, 'submitCourse', course);
  await open(`/courses?title=${encodeURIComponent(title)}`);
  await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible();
  await page.getByRole('button', { name: 'Xuất tệp…' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^khoa-boi-duong-\d{4}-\d\d-\d\d\.xlsx$/);
  const { sheets } = await readXlsx(await readFile((await file.path()) ?? ''));
  expect(sheets[0]?.rows).toEqual([
    ['Khóa', 'Số bài', 'Đang ở bước nào', 'Chủ đề', 'Của đơn vị'],
    [title, 2, 'Chờ duyệt', null, 'Đảng ủy phường Hồ Nam'],
  ]);
});

test('an edition is named among its editions, before it is handed in and after', async ({ page, ask }) => {
  const course = await ownCourse({ ask }, `Khóa đặt tên bản ${Date.now()}`, { 'Nội dung': ['Bài'] });
  await openCourse(page, course);
  await page.goto(`/#${course.path}/versions`);
  await page.getByRole('button', { name: 'Đặt tên bản này…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên của bản này').fill('Theo hướng dẫn mới');
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('table', { name: 'Các bản đã lưu' })).toContainText('Bản 1, Theo hướng dẫn mới');
  await expect(page.getByRole('button', { name: 'Đổi tên bản này…' })).toBeVisible();
  await step({ ask }, 'submitCourse', course);
  await page.reload();
  await expect(page.getByText('Bản 1, Theo hướng dẫn mới')).toBeVisible();
  await page.getByRole('button', { name: 'Đổi tên bản này…' }).click();
  await dialog.getByLabel('Tên của bản này').fill('Theo hướng dẫn 12');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Bản 1, Theo hướng dẫn 12')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Các bản đã lưu' })).toContainText('Chờ duyệt');
});
