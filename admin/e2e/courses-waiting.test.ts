import { expect, expectAccessible, settled, test } from './console';
import { ownCourse, step } from './courses';
import { somebody } from './people';

test('what waits for review is to be approved by who may and wrote none of it; its writer is told that it waits', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  const title = `Khóa chờ người khác duyệt ${Date.now()}`;
  const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài duy nhất'] });
  await step({ ask }, 'submitCourse', course);
  const other = await somebody({ ask }, browser, baseURL, 'Người Duyệt Hộ', 'REVIEWER');
  for (const [reader, act, told, path, first] of [
    [page, 'Xem', 'Đang chờ duyệt. Quản Trị (mẫu) gửi duyệt', course.path, 'Khuyết chức danh'],
    [other, 'Duyệt', 'Quản Trị (mẫu) gửi duyệt', `${course.path}/review`, 'Đào tạo'],
  ] as const) {
    await reader.goto('/#/');
    // what one can do something about comes first
    await expect(reader.getByRole('main').getByRole('heading', { level: 3 }).first()).toHaveText(first);
    const waiting = reader.getByRole('listitem').filter({ hasText: title });
    await expect(waiting).toContainText(told);
    await expect(waiting.getByRole('link', { name: new RegExp(`^${act}.*${title}$`) })).toHaveAttribute('href', new RegExp(`${path}$`));
    await settled(reader);
    await expectAccessible(reader);
    await reader.goto('/#/courses');
    const row = reader.getByRole('row').filter({ hasText: title });
    await expect(row.getByRole('link', { name: new RegExp(`^${act}.*${title}$`) })).toHaveAttribute('href', new RegExp(`${path}$`));
  }
  await other.context().close();
});

test('who is about to decide about what became another meanwhile is told, and decides nothing', async ({
  page: _,
  ask,
  browser,
  baseURL,
}) => {
  const title = `Khóa đổi khi đang duyệt ${Date.now()}`;
  const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài duy nhất'] });
  await step({ ask }, 'submitCourse', course);
  const reviewer = await somebody({ ask }, browser, baseURL, 'Người Duyệt Chậm', 'REVIEWER');
  await reviewer.goto(`/#${course.path}/review`);
  const approve = reviewer.getByRole('button', { name: 'Duyệt', exact: true });
  await expect(approve).toBeEnabled();
  await expect(reviewer.getByRole('list', { name: 'Còn thiếu trong thông tin khóa' })).toContainText('Chưa có căn cứ');
  // part after part, on a phone too, where the list of them stands above
  await reviewer.setViewportSize({ width: 390, height: 700 });
  const shown = reviewer.locator('.reviewbody').getByRole('heading', { level: 2 });
  for (const part of ['Mục lục', '1. Bài duy nhất']) {
    await reviewer.getByRole('button', { name: `Phần tiếp: ${part}` }).click();
    await expect(shown).toHaveText(part);
    await expect(shown).toBeInViewport();
  }
  await reviewer
    .getByRole('navigation', { name: 'Các phần thay đổi' })
    .getByRole('button', { name: /^Thông tin khóa/ })
    .click();
  await expect(shown).toHaveText('Thông tin khóa');
  await expect(shown).toBeInViewport();
  await expectAccessible(reviewer);
  await reviewer.setViewportSize({ width: 1366, height: 768 });
  await reviewer.getByLabel(/^Nhận xét chung/).fill('Đọc kỹ rồi.');
  await step({ ask }, 'withdrawCourse', course);
  await step({ ask }, 'submitCourse', course);
  await approve.click();
  await expect(reviewer.getByRole('alert').filter({ hasText: /\S/ })).toContainText('Phần gửi duyệt đã đổi từ khi bạn mở trang này');
  await expect(reviewer).toHaveURL(new RegExp(`${course.path}/review`));
  await expect(reviewer.getByLabel(/^Nhận xét chung/)).toHaveValue('Đọc kỹ rồi.');
  await expectAccessible(reviewer);
  await approve.click();
  await expect(reviewer.getByText(`Đã duyệt ${title}.`)).toBeVisible();
  await reviewer.context().close();
});
