import { CoursePageDocument, createClient } from '@lechan/client';
import { expect, expectAccessible, settled, test } from './console';
import { courseNow, openCourse, ownCourse, step } from './courses';
import { doc, paragraph, run, written } from './lessons';
import { somebody } from './people';

test('a course goes from its draft over a second person’s review to readers, who had nothing of it before', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const title = `Khóa từ đầu đến cuối ${Date.now()}`;
  const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài mở đầu'] });
  const portal = createClient({ url: baseURL ?? '' });
  const asReader = async () => (await portal.request(CoursePageDocument, { slug: course.slug })).course;
  expect(await asReader()).toBeNull();
  await openCourse(page, course);
  await page.getByRole('tab', { name: 'Thông tin khóa' }).click();
  await page.getByLabel('Giới thiệu ngắn').fill('Cho bí thư mới.');
  await page.getByRole('button', { name: 'Gửi duyệt…' }).click();
  await expect(page.getByRole('dialog')).toContainText('còn những gì bạn gõ mà chưa lưu');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mở “Thông tin khóa”' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByLabel('Thời lượng').fill('0');
  await page.getByRole('button', { name: 'Lưu thông tin khóa' }).click();
  await expect(page.getByLabel('Thời lượng')).toHaveAccessibleDescription(/tính bằng phút/);
  await page.getByLabel('Thời lượng').fill('45');
  await page.getByRole('button', { name: 'Lưu thông tin khóa' }).click();
  await expect(page.locator('.toast')).toContainText('Đã lưu thông tin khóa.');
  await page.getByRole('button', { name: 'Gửi duyệt…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Chưa có mục tiêu');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await expect(page.locator('.stage')).toContainText('Chờ duyệt');

  // who wrote a part of it may look, and is told why it is not theirs to approve
  await expect(page.getByText('nên người khác duyệt')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Duyệt', exact: true })).toHaveCount(0);
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Xem chỗ thay đổi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Duyệt: ${title}`);
  await expect(page.getByText('nên người khác duyệt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);

  const other = await somebody({ ask }, browser, baseURL, 'Người Duyệt Khóa', 'REVIEWER');
  await other.goto(`/#${course.path}`);
  await expect(other.getByRole('link', { name: 'Duyệt', exact: true })).toBeVisible();
  await expect(other.getByText('nên người khác duyệt')).toHaveCount(0);
  await other.goto(`/#${course.path}/review`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`Duyệt: ${title}`);
  await settled(other);
  await expectAccessible(other);
  await other.getByRole('button', { name: /^Thông tin khóa/ }).click();
  await expect(other.getByRole('main')).toContainText('Cho bí thư mới.');
  await other.getByRole('button', { name: 'Trả lại kèm nhận xét' }).click();
  await expect(other.getByLabel('Nhận xét chung')).toHaveAccessibleDescription(/Hãy ghi cần sửa gì/);
  // what is returned stays as it was, and is compared with what comes anew
  await other.getByLabel('Nhận xét chung').fill('Ghi rõ ai cần học.');
  await other.getByRole('button', { name: 'Trả lại kèm nhận xét' }).click();
  await expect(other.locator('.stage')).toContainText('Trả lại');
  await step({ ask }, 'saveCourse', course, { summary: 'Cho bí thư mới và phó bí thư.' });
  const [{ id } = { id: '' }] = (await courseNow({ ask }, course)).modules.flatMap(({ lessons }) => lessons);
  const { edition } = await written({ ask }, { id });
  await run({ ask }, 'saveLesson', 'lesson', { id, version: edition.version, body: doc(paragraph('Viết lại theo nhận xét.')) });
  await step({ ask }, 'submitCourse', course);
  await other.goto(`/#${course.path}/review`);
  await expect(other.getByText('Phần gửi duyệt đã đổi')).toHaveCount(0);
  await other.getByRole('link', { name: 'So với bản 1 đã trả lại' }).click();
  await expect(other.getByRole('main')).toContainText('và phó bí thư');
  await expect(other.getByRole('row').filter({ hasText: 'Bản 1' })).toContainText('Ghi rõ ai cần học.');
  await settled(other);
  await expectAccessible(other);
  await other.goBack();
  await other.getByRole('button', { name: /^1\. Bài mở đầu/ }).click();
  await other.locator('summary').filter({ hasText: 'So với bản 1 đã trả lại' }).click();
  await expect(other.getByRole('region', { name: /^Từ bản 1 đến bản 2/ })).toContainText('Viết lại theo nhận xét.');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(other.locator('.stage')).toContainText('Đã duyệt');
  expect(await asReader()).toBeNull();
  await other.getByRole('button', { name: 'Xuất bản…' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Xuất bản ngay' }).click();
  await expect(other.locator('.stage')).toContainText('Đang xuất bản');
  await expect(other.getByRole('link', { name: 'Xem ở trang đọc' })).toHaveAttribute('href', `/hoc/${course.slug}`);
  const read = await asReader();
  expect(read?.title).toBe(title);
  expect(read?.modules.map(({ lessons }) => lessons.map((lesson) => lesson.title))).toEqual([['Bài mở đầu']]);
  await other.context().close();
});
