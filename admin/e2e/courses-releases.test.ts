import type { Browser } from '@playwright/test';
import { type Console, expect, expectAccessible, settled, test } from './console';
import { approvedBy, courseNow, openCourse, ownCourse, step } from './courses';
import { somebody } from './people';

/** A course of the test's own that somebody else has approved. */
async function approvedCourse({ ask }: Pick<Console, 'ask'>, browser: Browser, baseURL: string | undefined, title: string) {
  const course = await ownCourse({ ask }, title, { 'Nội dung': ['Bài lên lịch'] });
  const other = await somebody({ ask }, browser, baseURL, 'Người Duyệt Lịch', 'REVIEWER');
  await approvedBy({ ask }, other, course);
  await other.context().close();
  return course;
}

test('a release is planned for an hour, refused for one that is none, told when a course is no longer as approved, and called off', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const name = `Lần xuất bản ${Date.now()}`;
  const course = await approvedCourse({ ask }, browser, baseURL, `Khóa lên lịch ${Date.now()}`);
  await openCourse(page, course);
  await page.getByRole('button', { name: 'Xuất bản…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vào một ngày giờ, hệ thống tự xuất bản').check();
  await dialog.getByLabel('Tên lần xuất bản').fill(name);
  await dialog.getByLabel('Giờ', { exact: true }).fill('25h');
  await dialog.getByRole('button', { name: 'Lên lịch', exact: true }).click();
  await expect(dialog.getByLabel('Giờ', { exact: true })).toHaveAccessibleDescription(/Không có giờ nào là “25h”/);
  await dialog.getByLabel('Giờ', { exact: true }).fill('7h30');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lên lịch', exact: true }).click();
  await expect(page.locator('.stage')).toContainText('Đã lên lịch');
  await page.getByRole('link', { name: 'Xem lịch' }).first().click();
  const row = page.getByRole('listitem').filter({ hasText: name }).first();
  await expect(row).toContainText('07:30');
  await expect(row).toContainText('Đủ điều kiện: các khóa vẫn là bản đã duyệt.');
  await settled(page);
  await expectAccessible(page);

  const { edition } = await courseNow({ ask }, course);
  await step({ ask }, 'saveCourse', { ...course }, { version: edition.version, summary: 'Sửa sau khi duyệt' });
  await page.reload();
  await expect(row).toContainText('Không còn là bản đã duyệt');
  await row.getByRole('button', { name: /^Việc khác/ }).click();
  await page.getByRole('menuitem', { name: 'Hủy lịch…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy lịch' }).click();
  await expect(page.getByRole('list').filter({ hasText: name })).toHaveCount(0);
  await page.getByRole('button', { name: 'Đã qua' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText('Đã hủy');
});
