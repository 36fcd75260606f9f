import { type TypedDocument, typedDocument } from '@lechan/client';
import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { courseNow, ownCourse, publishedBy } from './courses';
import { atEnd, openLesson, saved, status, textOf, written } from './lessons';
import { somebody } from './people';

const readDocument: TypedDocument<{ lesson: { text: string; editionNumber: number } | null }, { id: string }> = typedDocument(
  'query ($id: ID!) { lesson(id: $id) { text editionNumber } }',
);

test('a lesson of a published course goes its way by itself: handed in, returned, approved by somebody else, planned, published', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const course = await ownCourse({ ask }, `Khóa của bài đi riêng ${Date.now()}`, { 'Nội dung': ['Bài đi riêng'] });
  const id = (await courseNow({ ask }, course)).modules[0]?.lessons[0]?.id ?? '';
  const lesson = { id, path: `${course.path}/lessons/${id}` };
  // as long as no reader has it, its course leads it
  await openLesson(page, lesson);
  await expect(page.getByRole('button', { name: 'Gửi duyệt bài…' })).toHaveCount(0);
  const other = await somebody({ ask }, browser, baseURL, 'Người Duyệt Bài', 'REVIEWER');
  await publishedBy({ ask }, other, course);

  await page.reload();
  await expect(textOf(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi duyệt bài…' })).toHaveCount(0);
  await atEnd(page);
  await page.keyboard.type(' Thêm một câu.');
  await saved(page);
  const acts = page.locator('.lessonhead .nextacts').getByRole('button');
  for (const width of [1920, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    await expect(acts).toHaveText(['Gửi duyệt bài…', 'Các bản', 'Xem thử']);
    const tops = await acts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  }
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Gửi duyệt bài…' }).click();
  await expect(dialog).toContainText('Chỉ gửi bài này, không gửi các khóa có bài.');
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await expect(page.getByText('Bài đã gửi duyệt, nên đang khóa.')).toBeVisible();
  await expect(page.getByText('nên người khác duyệt')).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  expect((await written({ ask }, lesson)).edition.state).toBe('IN_REVIEW');
  expect((await courseNow({ ask }, course)).state).toBe('PUBLISHED');

  await other.goto(`/#${lesson.path}`);
  await other.getByRole('link', { name: 'Duyệt', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Duyệt: Bài đi riêng');
  await expect(other.locator('.reviewbody .lessontext ins')).toHaveText('Thêm một câu.');
  await settled(other);
  await expectAccessible(other);
  await other.getByLabel('Nhận xét chung').fill('Thêm ví dụ.');
  await other.getByRole('button', { name: 'Trả lại kèm nhận xét' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Bài đi riêng' })).toBeVisible();

  await page.reload();
  await expect(page.getByText('“Thêm ví dụ.” Sửa theo ý kiến')).toBeVisible();
  await atEnd(page);
  await page.keyboard.type(' Ví dụ là đây.');
  await saved(page);
  await page.getByRole('button', { name: 'Gửi duyệt bài…' }).click();
  await dialog.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Rút lại…' }).click();
  await dialog.getByRole('button', { name: 'Rút lại', exact: true }).click();
  await expect(status(page)).toBeVisible();
  expect((await written({ ask }, lesson)).edition.state).toBe('DRAFT');
  await page.getByRole('button', { name: 'Gửi duyệt bài…' }).click();
  await dialog.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await expect(page.getByText('Bài đã gửi duyệt, nên đang khóa.')).toBeVisible();

  await other.goto(`/#${lesson.path}/review`);
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  // what it was returned with is a comment that is still open
  await other.getByRole('dialog').getByRole('button', { name: 'Vẫn duyệt' }).click();
  await expect(other.locator('.lessonhead')).toContainText('đã duyệt');
  await page.reload();
  await expect(page.getByText('Bài đã được duyệt, chờ xuất bản.')).toBeVisible();
  await other.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(other);
  await other.setViewportSize({ width: 1366, height: 768 });
  await other.getByRole('button', { name: 'Xuất bản bài…' }).click();
  const publishing = other.getByRole('dialog');
  await publishing.getByLabel('Vào một ngày giờ, hệ thống tự xuất bản').check();
  await expect(publishing).toContainText('bài Bài đi riêng tự thay bản đang xuất bản');
  await settled(other);
  await expectAccessible(other);
  await publishing.getByRole('button', { name: 'Lên lịch', exact: true }).click();
  await page.reload();
  await expect(page.getByText(/^Bài tự xuất bản \d\d\/\d\d\/\d{4} lúc 07:00\./)).toBeVisible();
  await other.getByRole('link', { name: 'Xem lịch' }).first().click();
  const row = other.getByRole('listitem').filter({ hasText: 'Bài đi riêng' }).first();
  await expect(row.getByRole('link', { name: 'Bài đi riêng' })).toBeVisible();
  await row.getByRole('button', { name: /^Việc khác/ }).click();
  await other.getByRole('menuitem', { name: 'Hủy lịch…' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Hủy lịch' }).click();
  await other.goto(`/#${lesson.path}`);
  await other.getByRole('button', { name: 'Xuất bản bài…' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Xuất bản ngay' }).click();
  await expect(other.locator('.lessonhead')).toContainText('đang xuất bản');
  const read = await ask(readDocument, { id });
  expect(read.lesson).toEqual({ text: expect.stringContaining('Ví dụ là đây.'), editionNumber: 3 });
  await other.context().close();
});
