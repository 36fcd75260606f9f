import { CoursePageDocument, createClient } from '@lechan/client';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './console';
import { openCourse, ownCourse } from './courses';
import { elsewhere, ownPerson, signIn } from './people';

/** Another person in a browser of their own. */
async function somebody(browser: Browser, baseURL: string | undefined, login: string): Promise<Page> {
  const context = await elsewhere(browser);
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await signIn(page, login);
  await expect(page.getByRole('button', { name: /^Tài khoản: / })).toBeVisible();
  return page;
}

test('a course goes from its draft over a second person’s review to readers, who had nothing of it before', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const login = `duyet.khoa.${Date.now()}@lechan.example`;
  await ownPerson({ ask }, login, 'Người Duyệt Khóa', 'REVIEWER');
  const title = `Khóa từ đầu đến cuối ${Date.now()}`;
  const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài mở đầu'] });
  const portal = createClient({ url: baseURL ?? '' });
  const asReader = async () => (await portal.request(CoursePageDocument, { slug: course.slug })).course;
  expect(await asReader()).toBeNull();
  await openCourse(page, course);
  await page.getByRole('tab', { name: 'Thông tin khóa' }).click();
  await page.getByLabel('Giới thiệu ngắn').fill('Cho bí thư mới.');
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

  await page.getByRole('link', { name: 'Duyệt', exact: true }).click();
  await expect(page.getByText('nên người khác phải duyệt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);

  const other = await somebody(browser, baseURL, login);
  await other.goto(`/#${course.path}/review`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`Duyệt: ${title}`);
  await settled(other);
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Trả lại kèm nhận xét' }).click();
  await expect(other.getByLabel('Nhận xét')).toHaveAccessibleDescription(/Hãy ghi cần sửa gì/);
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(other.locator('.stage')).toContainText('Đã duyệt');
  expect(await asReader()).toBeNull();
  await other.getByRole('button', { name: 'Xuất bản…' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Xuất bản ngay' }).click();
  await expect(other.locator('.stage')).toContainText('Đang xuất bản');
  const read = await asReader();
  expect(read?.title).toBe(title);
  expect(read?.modules.map(({ lessons }) => lessons.map((lesson) => lesson.title))).toEqual([['Bài mở đầu']]);
  await other.context().close();
});
