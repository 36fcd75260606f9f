import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { contentsOf, courseNow, openCourse, ownCourse, publishedBy } from './courses';
import { run } from './lessons';
import { somebody } from './people';
import { signedInAs } from './session-state';

test('a lesson that its own unit withdrew is told in the contents of a course of another, and taken out', async ({
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const lent = `Bài cho mượn ${Date.now()}`;
  const home = await ownCourse({ ask }, `Khóa cho mượn ${Date.now()}`, { A: [lent] }, { code: 'HP-LC' });
  const other = await somebody({ ask }, browser, baseURL, 'Người Duyệt Bài Mượn', 'REVIEWER');
  await publishedBy({ ask }, other, home);
  await other.context().close();
  const borrowed = (await courseNow({ ask }, home)).modules[0]?.lessons[0]?.id ?? '';
  const course = await ownCourse({ ask }, 'Khóa mượn bài', { 'Nội dung': ['Bài của mình'] });
  const { edition, modules } = await courseNow({ ask }, course);
  const own = modules[0]?.lessons[0]?.id ?? '';
  await run({ ask }, 'saveCourse', 'course', {
    ...{ id: course.id, version: edition.version },
    modules: [{ id: modules[0]?.id, title: 'Nội dung', lessonIds: [own, borrowed] }],
  });

  const context = await browser.newContext({ storageState: signedInAs('trainer'), baseURL, locale: 'vi-VN' });
  const page = await context.newPage();
  await openCourse(page, course);
  await expect(page.getByRole('link', { name: `2. ${lent}` })).toBeVisible();
  const told = page.getByText('đã rút khỏi xuất bản, nên không hiện ở đây');
  await expect(told).toHaveCount(0);
  await run({ ask }, 'retireCourse', 'course', { id: home.id });
  await page.reload();
  await expect(told).toBeVisible();
  await expect(page.getByRole('link', { name: `2. ${lent}` })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('main').getByRole('button', { name: 'Bỏ khỏi mục lục…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Người đọc vẫn thấy như cũ');
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bỏ khỏi mục lục' }).click();
  await expect(told).toHaveCount(0);
  expect(await contentsOf({ ask }, course)).toEqual({ 'Nội dung': ['Bài của mình'] });
  await context.close();
});
