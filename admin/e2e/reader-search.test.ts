import { expectAccessible } from './console';
import { expect, heading, openReader, test } from './reader';

test('words typed without marks are found in titles, texts and files, and marked where they stand', async ({ page }) => {
  await openReader(page, '/hoc');
  await page.getByLabel('Tìm trong').fill('  GHI bien ban ');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL('/hoc?tim=GHI+bien+ban');
  await expect(heading(page)).toHaveText(/^\d+ kết quả cho “GHI bien ban”$/);
  await expect(page).toHaveTitle('Tìm “GHI bien ban” · Đào tạo');
  const hits = page.getByRole('main').getByRole('article');
  const lesson = hits.filter({ hasText: 'Ghi biên bản theo diễn biến buổi họp' });
  await expect(lesson.getByRole('link').locator('mark').first()).toHaveText('Ghi biên bản');
  await expect(lesson.locator('p mark').first()).toHaveText(/^ghi biên bản$/i);
  await expect(lesson).toContainText('Biên bản và nghị quyết của chi bộ');
  await expectAccessible(page);
  await lesson.getByRole('link').click();
  await expect(heading(page)).toHaveText('Ghi biên bản theo diễn biến buổi họp');
  await expect(page).toHaveURL(/\/hoc\/bien-ban-nghi-quyet\/[0-9a-f-]{36}$/);
  await page.goBack();
  await expect(page.getByLabel('Tìm trong')).toHaveValue('GHI bien ban');
  await expect(lesson).toBeVisible();
});

test('what is found is of one kind where one is chosen, and a file is taken from there', async ({ page }) => {
  await openReader(page, '/hoc?tim=bien+ban');
  const all = Number.parseInt((await heading(page).textContent()) ?? '', 10);
  await page.getByRole('navigation', { name: 'Loại' }).getByRole('link', { name: 'Tài liệu' }).click();
  await expect(page).toHaveURL('/hoc?tim=bien+ban&loai=MATERIAL');
  await expect(page.getByRole('navigation', { name: 'Loại' }).getByRole('link', { name: 'Tài liệu' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect.poll(async () => Number.parseInt((await heading(page).textContent()) ?? '', 10)).toBeLessThan(all);
  const hits = page.getByRole('main').getByRole('article');
  for (const hit of await hits.all()) await expect(hit).toContainText('Tài liệu');
  const word = hits.filter({ hasText: 'Mẫu biên bản' }).first();
  await expect(word).toContainText(/Word, \d+ kB/);
  const download = page.waitForEvent('download');
  await word.getByRole('link', { name: /^Tải về/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
});

test('a place in a PDF says its page, and leads to it', async ({ page }) => {
  await openReader(page, '/hoc?tim=the+thuc+van+ban&loai=MATERIAL');
  const pdf = page.getByRole('main').getByRole('article').filter({ hasText: 'PDF' }).first();
  await expect(pdf).toContainText(/trang \d/);
  await expect(pdf.getByRole('heading').getByRole('link')).toHaveAttribute('href', /^\/files\/.*#page=\d+$/);
});

test('where nothing is asked or found, it is told what to do', async ({ page }) => {
  await openReader(page, '/hoc?tim=xyzzyq+wqzx');
  await expect(heading(page)).toHaveText('Không tìm thấy gì cho “xyzzyq wqzx”');
  await page.getByRole('link', { name: 'Xem tất cả các khóa' }).click();
  await expect(heading(page)).toHaveText('Khóa bồi dưỡng');
  for (const asked of ['', '%22', `a${'+b'.repeat(300)}`, '%F0%9F%98%80', '<b>']) {
    await openReader(page, `/hoc?tim=${asked}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
