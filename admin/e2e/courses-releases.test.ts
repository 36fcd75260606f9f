import type { Browser } from '@playwright/test';
import { PlanReleaseDocument } from '../src/generated/operations';
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

/** Plans a course by the API, so many milliseconds from now. */
async function planned({ ask }: Pick<Console, 'ask'>, { id, unitId }: { id: string; unitId: string }, name: string, wait: number) {
  const scheduledAt = new Date(Date.now() + wait).toISOString();
  const { planRelease } = await ask(PlanReleaseDocument, { input: { unitId, name, scheduledAt, courseIds: [id] } });
  expect(planRelease.userErrors).toEqual([]);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(scheduledAt));
}

test('the calendar goes from month to month, by keyboard too, reads only the month in view, and its address holds it', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const name = `Lịch xa ${Date.now()}`;
  const course = await approvedCourse({ ask }, browser, baseURL, `Khóa lịch xa ${Date.now()}`);
  const day = await planned({ ask }, course, name, 70 * 86_400_000);
  const asked: { from: string; until: string }[] = [];
  page.on('request', (request) => {
    const { query, variables } = request.postData()?.startsWith('{') ? request.postDataJSON() : {};
    if (query?.includes('query ReleasesOfMonth')) asked.push(variables);
  });
  await page.goto('/#/courses/schedule');
  const calendar = page.getByRole('region', { name: 'Lịch tháng' });
  const ofDay = calendar.getByRole('link', { name: new RegExp(`${day.split('-').reverse().join('/')}: 1 lịch xuất bản`) });
  await expect(calendar.getByRole('table')).toBeVisible();
  await expect(ofDay).toHaveCount(0);
  const [year = 0, month = 0] = day.split('-').map(Number);
  const now = new Date(Date.now() + 7 * 3_600_000);
  const steps = year * 12 + month - (now.getUTCFullYear() * 12 + now.getUTCMonth() + 1);
  const next = calendar.getByRole('button', { name: 'Tháng sau' });
  await next.focus();
  for (let at = 0; at < steps; at += 1) {
    await page.keyboard.press('Enter');
    await expect(next).toBeFocused();
  }
  await expect(calendar.getByRole('heading')).toHaveText(`Tháng ${month} năm ${year}`);
  await expect(page).toHaveURL(new RegExp(`month=${day.slice(0, 7)}`));
  await expect(ofDay).toBeVisible();
  for (const { from, until } of asked)
    expect([from.slice(-2), Date.parse(until) - Date.parse(from) <= 31 * 86_400_000]).toEqual(['01', true]);
  await settled(page);
  await expectAccessible(page);
  await page.reload();
  await ofDay.click();
  await expect(page.getByText(`Chỉ hiện ngày ${day.split('-').reverse().join('/')}.`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
  await expect(calendar.getByRole('heading')).toHaveText(`Tháng ${month} năm ${year}`);
  await calendar.getByRole('button', { name: 'Tháng này' }).click();
  await expect(ofDay).toHaveCount(0);
});

test('what did not run alarms until who publishes says that they saw it, and stands among what is over with who did', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const name = `Lịch lỡ ${Date.now()}`;
  const course = await approvedCourse({ ask }, browser, baseURL, `Khóa lỡ giờ ${Date.now()}`);
  const day = await planned({ ask }, course, name, 63_000);
  const { edition } = await courseNow({ ask }, course);
  await step({ ask }, 'saveCourse', { ...course }, { version: edition.version, summary: 'Sửa sau khi duyệt' });
  const alarm = page.getByRole('heading', { name: `Không chạy: ${name}` });
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto('/#/courses/schedule');
    await expect(alarm).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 120_000 });
  const atHome = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
  await page.goto('/#/');
  await expect(atHome).toBeVisible();
  await page.goto('/#/courses/schedule');
  const calendar = page.getByRole('region', { name: 'Lịch tháng' });
  const failed = calendar.getByRole('link', { name: /lịch không chạy/ });
  await expect(failed).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expect(page.getByRole('main').getByRole('link', { name: 'Xem khóa' }).first()).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^Đã xem.*${name}$`) }).click();
  await expect(page.locator('.toast')).toContainText(`Đã ghi là đã xem “${name}”.`);
  await expect(alarm).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveRole('heading');
  await expect(failed).toHaveCount(0);
  await calendar.getByRole('link', { name: new RegExp(`${day.split('-').reverse().join('/')}: .*lịch đã qua`) }).click();
  const row = page.getByRole('listitem').filter({ hasText: name }).first();
  await expect(row).toContainText('Không chạy');
  await expect(row).toContainText(/đã xem \d\d\/\d\d\/\d{4} lúc/);
  await page.goto('/#/');
  await settled(page);
  await expect(atHome).toHaveCount(0);
});
