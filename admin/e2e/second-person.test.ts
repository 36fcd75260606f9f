import { readFile } from 'node:fs/promises';
import { UnitByCodeDocument } from '@lechan/client';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, heading, settled } from './console';
import { testWithOwnServer } from './own-server';
import { signedInAs } from './session-state';

// what needs a second person needs one of everybody: on a server of its own
const test = testWithOwnServer('sample');

const acts = (page: Page) => page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });

async function other(browser: Browser, baseURL: string | undefined, path: string): Promise<Page> {
  const context = await browser.newContext({ storageState: signedInAs('unitAdministrator'), locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${baseURL}/#${path}`);
  return page;
}

async function turn(page: Page, act: string, button: string, outcome: string): Promise<void> {
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: act });
  await row.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(act.toLowerCase());
  await expectAccessible(page);
  await dialog.getByRole('button', { name: button }).click();
  await expect(row).toContainText(outcome);
}

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thay đổi…' }).click();
  const dialog = acts(page);
  await dialog.getByLabel('Tên mới').fill(name);
  // told before it is sent
  await expect(dialog.getByRole('region', { name: 'Khi được duyệt, hệ thống sẽ ghi' })).toContainText(
    /Việc này cần người thứ hai duyệt\. Gửi rồi thì chưa có gì thay đổi\.$/,
  );
  await dialog.getByRole('button', { name: 'Gửi duyệt…' }).click();
}

test('what needs a second person is sent, changes nothing, and is done when another approves', async ({
  page,
  open,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-03' });
  await open('/settings/approval');
  await turn(page, 'Thay đổi đơn vị', 'Lưu thay đổi', 'Cần người thứ hai duyệt');
  await page.goto('about:blank');
  await open('/rights/roles/UNIT_ADMINISTRATOR');
  await expect(page.getByText('Cần người thứ hai duyệt')).toHaveCount(1);

  await open(`/organization/${unit?.id}`);
  const former = 'Chi bộ tổ dân phố số 3 phường Hồ Nam';
  await expect(heading(page)).toHaveText(former);
  await rename(page, 'Chi bộ Hoa Lan Duyệt');
  const asking = page.getByRole('dialog', { name: 'Việc này cần người thứ hai duyệt' });
  await expect(asking).toContainText('Bạn không tự duyệt được.');
  await expectAccessible(page);
  // left for later, the form is as it was
  await asking.getByRole('button', { name: 'Để sau' }).click();
  await expect(acts(page).getByLabel('Tên mới')).toHaveValue('Chi bộ Hoa Lan Duyệt');
  await acts(page).getByRole('button', { name: 'Gửi duyệt…' }).click();
  await asking.getByLabel('Điều người duyệt cần biết').fill('Theo nghị quyết của chi bộ');
  await asking.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.locator('.toast')).toContainText('Đã gửi để người thứ hai duyệt. Chưa có gì thay đổi.');
  await expect(acts(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText(former);
  await page.getByRole('button', { name: 'Xem đề nghị' }).click();
  const card = page.getByRole('article');
  await expect(card).toContainText('Theo nghị quyết của chi bộ');
  await expect(card).toContainText('Bạn gửi lúc');
  await expect(card.getByRole('button', { name: 'Duyệt' })).toHaveCount(0);
  await settled(page);
  await expectAccessible(page);

  const second = await other(browser, baseURL, '/');
  const waiting = second.getByRole('listitem').filter({ hasText: '1 việc chờ bạn duyệt' });
  await waiting.getByRole('link', { name: /^Xem/ }).click();
  const theirs = second.getByRole('article');
  await expect(theirs).toContainText('Quản Trị (mẫu) gửi lúc');
  await expect(theirs.locator('ins')).toContainText('Hoa Lan Duyệt');
  await settled(second);
  await expectAccessible(second);
  await second.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(second);
  await theirs.getByRole('button', { name: 'Duyệt' }).click();
  await expectAccessible(second);
  await second.getByRole('dialog').getByRole('button', { name: 'Duyệt và thực hiện' }).click();
  await expect(second.locator('.toast')).toContainText('Đã duyệt, việc đã được thực hiện.');
  await expect(second.getByText('Không có gì chờ duyệt')).toBeVisible();
  // who administers the ward reads in its trail what was put up, what came of it, and of both
  await second.goto(`${baseURL}/#/rights/trail?at=${unit?.id}`);
  const trail = second.getByRole('region', { name: 'Việc đã ghi' }).getByRole('link');
  await expect(trail.filter({ hasText: 'gửi một việc để người thứ hai duyệt' })).toHaveCount(1);
  const renamed = trail.filter({ hasText: 'thay đổi tên của Chi bộ Hoa Lan Duyệt' });
  await expect(renamed).toContainText('Quản Trị (mẫu) đề nghị, Quản Trị Phường (mẫu) duyệt');
  await settled(second);
  await expectAccessible(second);
  await expectNoSidewaysScroll(second);
  await renamed.click();
  const told = second.getByRole('region', { name: /thay đổi tên của Chi bộ Hoa Lan Duyệt/ });
  await expect(told.getByRole('definition').first()).toHaveText('Quản Trị (mẫu) · Xem đề nghị');
  await expect(told.getByRole('definition').nth(1)).toHaveText('Quản Trị Phường (mẫu)');
  await settled(second);
  await expectAccessible(second);
  await second.getByRole('link', { name: 'Xem đề nghị' }).click();
  await expect(second.getByRole('article')).toHaveCount(1);
  await expect(second.getByRole('article')).toContainText('Quản Trị Phường (mẫu) duyệt lúc');
  await expect(second.getByRole('link', { name: 'Xem mọi đề nghị' })).toBeVisible();
  await second.goto(`${baseURL}/#/rights/proposals/00000000-0000-4000-8000-000000000000`);
  await expect(second.getByRole('heading', { name: 'Không có đề nghị này' })).toBeVisible();
  await settled(second);
  await expectAccessible(second);
  await second.context().close();

  await open(`/rights/trail?at=${unit?.id}`);
  await page.getByRole('button', { name: 'Xuất…' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const lines = (await readFile(await (await coming).path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain('Loại việc,Người đề nghị,Người làm,');
  expect(lines.filter((line) => line.includes(',Quản Trị (mẫu),Quản Trị Phường (mẫu),'))).toHaveLength(2);

  await open(`/organization/${unit?.id}`);
  await page.reload();
  await expect(heading(page)).toHaveText('Chi bộ Hoa Lan Duyệt');
});

test('a proposal is declined with a reason that its sender reads, or taken back', async ({ page, open, ask, browser, baseURL }) => {
  test.setTimeout(120_000);
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-05' });
  await open('/settings/approval');
  const rule = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Thay đổi đơn vị' });
  await expect(rule).toContainText(/Cần người thứ hai duyệt|Làm ngay/);
  if (await rule.getByText('Làm ngay').isVisible()) await turn(page, 'Thay đổi đơn vị', 'Lưu thay đổi', 'Cần người thứ hai duyệt');
  for (const name of ['Chi bộ Hoa Bị Từ Chối', 'Chi bộ Hoa Rút Lại']) {
    await page.goto('about:blank');
    await open(`/organization/${unit?.id}`);
    await rename(page, name);
    await page.getByRole('dialog', { name: 'Việc này cần người thứ hai duyệt' }).getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(page.locator('.toast')).toContainText('Đã gửi để người thứ hai duyệt.');
  }
  const second = await other(browser, baseURL, `/organization/${unit?.id}`);
  await expect(second.getByText('Có 2 việc đang chờ duyệt ở đơn vị này.')).toBeVisible();
  await settled(second);
  await expectAccessible(second);
  await second.getByRole('link', { name: 'Xem việc chờ duyệt' }).click();
  await expect(second.getByRole('article')).toHaveCount(2);
  const filter = second.getByRole('combobox', { name: 'Ở đơn vị' });
  await expect(filter).toHaveValue('Chi bộ tổ dân phố số 5 phường Hồ Nam');
  await settled(second);
  await expectAccessible(second);
  await filter.fill('chi bo to dan pho so 6 phuong ho nam');
  await second.getByRole('option', { name: /^Chi bộ tổ dân phố số 6 phường Hồ Nam/ }).click();
  await expect(second.getByText('Không có đề nghị nào khớp')).toBeVisible();
  await second.getByRole('link', { name: 'Xem mọi đề nghị' }).click();
  const declined = second.getByRole('article').filter({ hasText: 'Hoa Bị Từ Chối' });
  await declined.getByRole('button', { name: 'Từ chối' }).click();
  const dialog = second.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Từ chối' }).click();
  await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription('Hãy điền ô này.');
  await dialog.getByRole('textbox').fill('Chưa có nghị quyết');
  await dialog.getByRole('button', { name: 'Từ chối' }).click();
  await expect(declined).toHaveCount(0);
  await second.context().close();

  await open('/rights/proposals?state=WAITING&mine=1');
  await page.getByRole('article').filter({ hasText: 'Hoa Rút Lại' }).getByRole('button', { name: 'Rút lại' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
  await expect(page.getByText('Không có đề nghị nào khớp')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tình trạng' }).selectOption('Bị từ chối');
  await expect(page.getByRole('article')).toContainText('Lý do từ chối: Chưa có nghị quyết');
  await settled(page);
  await expectAccessible(page);
});

test('a question that could not be fetched is told by the form that waits for it, and is asked the next time', async ({
  page,
  open,
  ask,
}) => {
  test.setTimeout(120_000);
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-07' });
  await open('/settings/approval');
  const rule = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Thay đổi đơn vị' });
  await expect(rule).toContainText(/Cần người thứ hai duyệt|Làm ngay/);
  if (await rule.getByText('Làm ngay').isVisible()) await turn(page, 'Thay đổi đơn vị', 'Lưu thay đổi', 'Cần người thứ hai duyệt');
  await page.goto('about:blank');
  await page.route('**/PutUp-*.js', (route) => route.abort());
  await open(`/organization/${unit?.id}`);
  await rename(page, 'Chi bộ Hoa Chưa Hỏi');
  await expect(acts(page).getByText('Những gì bạn gõ vẫn còn đây.')).toBeVisible();
  await expect(acts(page).getByLabel('Tên mới')).toHaveValue('Chi bộ Hoa Chưa Hỏi');
  await page.unroute('**/PutUp-*.js');
  await acts(page).getByRole('button', { name: 'Gửi duyệt…' }).click();
  await page.getByRole('dialog', { name: 'Việc này cần người thứ hai duyệt' }).getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.locator('.toast')).toContainText('Đã gửi để người thứ hai duyệt.');
});

test('what needs a second person is told of removals, of settings and of many units too, and no longer once it does not', async ({
  page,
  open,
}) => {
  test.setTimeout(120_000);
  await open('/settings/approval');
  // where there are too few to approve it is said beside it and before it is saved, and saved all the same
  const few = /^Hiện chỉ 1 tài khoản có quyền duyệt/;
  const row = (act: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: act });
  await expect(row('Sửa loại đơn vị').getByText(few)).toBeVisible();
  await expect(row('Kết thúc đơn vị').getByText(few)).toHaveCount(0);
  for (const [act, isTold] of [
    ['Sửa loại đơn vị', 1],
    ['Kết thúc đơn vị', 0],
  ] as const) {
    await row(act).getByRole('button').click();
    await expect(page.getByRole('dialog')).toContainText('thì phải gửi và chờ người khác');
    await expect(page.getByRole('dialog').getByText(few)).toHaveCount(isTold);
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ nguyên' }).click();
  }
  for (const act of ['Sửa loại đơn vị', 'Kết thúc đơn vị']) await turn(page, act, 'Lưu thay đổi', 'Cần người thứ hai duyệt');
  await open('/settings/terms');
  await page.getByRole('main').getByRole('button', { name: /^Thêm/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Việc này cần người thứ hai duyệt.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Gửi duyệt…' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await open('/settings/approval');
  const rule = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Sửa loại đơn vị' });
  await turn(page, 'Sửa loại đơn vị', 'Lưu thay đổi', 'Làm ngay');
  await expect(rule).toContainText('Làm ngay');
  await open('/settings/terms');
  await page.getByRole('main').getByRole('button', { name: /^Thêm/ }).click();
  await expect(dialog.getByRole('button', { name: 'Lưu' })).toBeVisible();
  await expect(dialog.getByText('Việc này cần người thứ hai duyệt.')).toHaveCount(0);
});
