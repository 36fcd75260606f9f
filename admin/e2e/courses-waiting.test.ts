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
  for (const [reader, act, told, path] of [
    [page, 'Xem', 'Đang chờ duyệt. Quản Trị (mẫu) gửi duyệt', course.path],
    [other, 'Duyệt', 'Quản Trị (mẫu) gửi duyệt', `${course.path}/review`],
  ] as const) {
    await reader.goto('/#/');
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
