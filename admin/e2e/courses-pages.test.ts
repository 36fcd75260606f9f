import { typedDocument } from '@lechan/client';
import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { openCourse, ownCourse, step } from './courses';
import { run } from './lessons';

const summaryOf = typedDocument<{ course: { summary: string | null; minutes: number | null } }, { id: string }>(
  'query ($id: ID!) { course(id: $id, state: DRAFT) { summary minutes } }',
);

test.describe('the list of courses', () => {
  test('reads as a sentence, keeps its conditions in the address, and leads to what comes next', async ({ page, open, ask }) => {
    const title = `Khóa trong danh sách ${Date.now()}`;
    const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài'] });
    await step({ ask }, 'submitCourse', course);
    await open('/courses');
    await page.getByRole('searchbox', { name: 'Tìm theo tên khóa' }).fill(title);
    await page
      .getByRole('group', { name: 'Tình trạng' })
      .getByRole('button', { name: /^Chờ duyệt/ })
      .click();
    await expect(page).toHaveURL(/state=IN_REVIEW/);
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText('Khóa chờ duyệt');
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText('Người đọc chưa thấy.');
    // what was typed is asked a moment later
    await expect(page.getByText('1–1 trong 1 khóa')).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    // who wrote it approves nothing of it
    await row.getByRole('link', { name: /^Xem/ }).click();
    await expect(page).toHaveURL(new RegExp(`${course.id}$`));
  });

  test('that nothing meets names the conditions to drop', async ({ page, open }) => {
    await open('/courses?title=khong+co+that');
    await page
      .getByRole('button', { name: /^Bỏ điều kiện: tên có/ })
      .last()
      .click();
    await expect(page.getByText(/trong \d+ khóa/)).toBeVisible();
  });
});

test('what somebody else saved of a course meanwhile stands beside what was typed, which a reload keeps', async ({ page, ask }) => {
  const course = await ownCourse({ ask }, 'Khóa hai người ghi', { 'Nội dung': ['Bài'] });
  await openCourse(page, course, '?tab=facts');
  await page.getByLabel('Giới thiệu ngắn').fill('Của tôi');
  await page.reload();
  await expect(page.getByLabel('Giới thiệu ngắn')).toHaveValue('Của tôi');
  await run({ ask }, 'saveCourse', 'course', { id: course.id, version: course.version, summary: 'Của người khác', minutes: 30 });
  await page.getByRole('button', { name: 'Lưu thông tin khóa' }).click();
  const both = page.getByRole('table', { name: 'So bản của bạn với bản vừa lưu' });
  await expect(both.getByRole('row', { name: /Giới thiệu ngắn/ })).toContainText('Của người khác');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu thông tin khóa' }).click();
  await expect(page.locator('.toast')).toContainText('Đã lưu thông tin khóa.');
  expect((await ask(summaryOf, { id: course.id })).course).toEqual({ summary: 'Của tôi', minutes: 30 });
});

for (const size of [
  { width: 390, height: 844 },
  // an office screen of which everything is shown twice as large
  { width: 683, height: 384 },
])
  test(`the heads of a course and a lesson leave room in ${size.width} px: state and next act in sight, all else behind the menu`, async ({
    page,
    ask,
  }) => {
    const course = await ownCourse({ ask }, `Khóa đầu trang gọn ${size.width}`, { 'Thường kỳ': ['Bài đầu trang gọn'] });
    await page.setViewportSize(size);
    await openCourse(page, course);
    const heightOf = async (head: string) => (await page.locator(head).boundingBox())?.height ?? 0;
    const menu = page.getByRole('main').getByRole('button', { name: 'Việc khác', exact: true });
    await expect(page.locator('.coursehead')).toContainText('Đang soạn');
    await expect(page.getByRole('button', { name: 'Gửi duyệt…' })).toBeVisible();
    await settled(page);
    expect(await heightOf('.coursehead')).toBeLessThan(235);
    await expectAccessible(page);
    const next = page.getByText('Viết xong thì gửi duyệt.');
    await expect(next).toBeHidden();
    await page.locator('.standing summary').click();
    await expect(next).toBeVisible();
    await menu.first().click();
    await expect(page.getByRole('menuitem')).toHaveText(['Các bản', 'Soạn bằng ngôn ngữ khác…']);
    await page.getByRole('menuitem', { name: 'Các bản' }).click();
    await expect(page).toHaveURL(/versions/);
    await page.goBack();
    await page.getByRole('link', { name: /Bài đầu trang gọn/ }).click();
    const head = page.locator('.lessonhead');
    await expect(head).toContainText(course.title);
    await settled(page);
    expect(await heightOf('.lessonhead')).toBeLessThan(110);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    for (const [act, dialog] of [
      ['Mục lục', course.title],
      ['Các bản', 'Các bản của bài'],
      ['Xem thử', 'Xem thử như người đọc'],
    ] as const) {
      await head.getByRole('button', { name: 'Việc khác', exact: true }).click();
      await page.getByRole('menuitem', { name: act }).click();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

test('a topic is added as a part of another, found in use, and one that no course has is deleted', async ({ page, open }) => {
  const name = `Chủ đề thử ${Date.now()}`;
  await open('/settings/topics');
  await page.getByRole('button', { name: 'Thêm chủ đề' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên tiếng Việt').fill(name);
  await dialog.getByLabel('Tên tiếng Anh').fill(`Topic on trial ${Date.now()}`);
  await dialog.getByLabel('Thuộc chủ đề').selectOption({ index: 1 });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toBeVisible();
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Xóa…' }).click();
  await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('row').nth(1).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Xóa…' }).click();
  await expect(dialog.getByRole('heading', { name: /đang được dùng, chưa xóa được$/ })).toBeVisible();
});

for (const { language, theme, size } of [
  { language: 'vi', theme: 'light', size: { width: 1366, height: 768 } },
  { language: 'en', theme: 'dark', size: { width: 390, height: 844 } },
])
  test(`axe finds nothing on the pages of courses: ${language}, ${theme}, ${size.width} px`, async ({ page, context, ask }) => {
    test.setTimeout(120_000);
    const course = await ownCourse({ ask }, 'Khóa để nhìn', { 'Thường kỳ': ['Bài một', 'Bài hai'] });
    await context.addInitScript(
      ([locale, look]) => {
        localStorage.setItem('RaStorelechan.locale', JSON.stringify(locale));
        localStorage.setItem('RaStorelechan.theme', JSON.stringify(look));
      },
      [language, theme] as const,
    );
    await page.setViewportSize(size);
    const places = ['/courses', '/courses/schedule', '/courses/schedule?shown=done', '/settings/topics'];
    const own = ['', '?tab=facts', '/review', '/versions'].map((more) => `${course.path}${more}`);
    for (const place of [...places, ...own])
      await test.step(place, async () => {
        await page.goto(`/#${place}`);
        await settled(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
  });
