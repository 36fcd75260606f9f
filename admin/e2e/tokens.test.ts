import type { Page } from '@playwright/test';
import { plusDays, shownDay, today } from '../src/day/day';
import { RotateAccessTokenDocument, TokenViewDocument } from '../src/generated/operations';
import { expect, expectAccessible, heading, settled, test } from './console';
import { signedInAs } from './session-state';
import { called, ownToken } from './tokens';

const form = /^lc_[0-9A-Za-z]{4}_[0-9A-Za-z]{32}$/;

/** All that a browser keeps of a page or shows of it beside the dialog. */
async function keptBy(page: Page): Promise<string> {
  const stores = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]));
  return `${page.url()} ${stores} ${await page.title()}`;
}

test.describe('access tokens', () => {
  test('one is made for a portal over a ward, shown once and kept nowhere, and reads there alone', async ({ page, open, baseURL }) => {
    test.setTimeout(120_000);
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/rights/tokens');
    await expect(page).toHaveTitle('Mã truy cập · Tài khoản và quyền · lechan');
    await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tạo mã' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 3 chỗ cần sửa.');
    await dialog.getByLabel('Mã cho ai').fill('Bảng tin Hoa Phượng');
    await dialog.getByRole('combobox', { name: 'Ở đơn vị' }).fill('dang uy phuong ho nam');
    await page.getByRole('option', { name: /^Đảng ủy phường Hồ Nam/ }).click();
    // what a person alone does is not offered, nor over a unit what reaches the whole platform
    await expect(dialog.getByLabel('Tạo mã truy cập cho cổng khác')).toHaveCount(0);
    await expect(dialog.getByLabel('Nhập từ tệp')).toHaveCount(0);
    await dialog.getByLabel('Xem đơn vị', { exact: true }).check();
    await dialog.getByLabel('Gọi từ địa chỉ').fill('127.0.0.0/8, ::1, 10.0.0.1/8');
    await expect(dialog.getByLabel('Gọi từ địa chỉ')).toHaveAccessibleDescription(/Viết địa chỉ như 198\.51\.100\.7/);
    await dialog.getByLabel('Gọi từ địa chỉ').fill('127.0.0.0/8, ::1');
    await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill(shownDay(plusDays(today(), 400)));
    await expect(dialog.getByRole('textbox', { name: /^Đến hết ngày/ })).toHaveAccessibleDescription(/một năm/);
    const last = plusDays(today(), 90);
    await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill(shownDay(last));
    await dialog.getByLabel('Số lần gọi nhiều nhất một phút').fill('120');
    await expect(dialog.getByText('Đã kiểm tra thử: tạo như thế này được.')).toBeVisible();
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      /Bảng tin Hoa Phượng được: xem đơn vị\. Phạm vi là Đảng ủy phường Hồ Nam và cấp dưới: \d+ đơn vị, đến hết/,
    );
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tạo mã' }).click();

    const framed = dialog.getByRole('region', { name: 'Mã truy cập' }).locator('code');
    await expect(framed).toHaveText(form);
    const secret = (await framed.textContent()) ?? '';
    await expect(dialog).toContainText('Không xem được tên và liên hệ của cán bộ.');
    await expect(dialog).toContainText('Tối đa 120 lần một phút');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Sao chép' }).click();
    await expect(dialog.getByRole('status')).toContainText(/^ ?Đã sao chép lúc \d\d:\d\d\. Dán vào phần cài đặt/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(secret);
    // neither Escape, nor the cross, nor the button closes it before it is put away
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('alert')).toHaveText('Đánh dấu ô trên trước khi đóng.');
    await dialog.getByRole('button', { name: 'Đóng' }).first().click();
    await expect(framed).toHaveText(secret);
    expect(await keptBy(page)).not.toContain(secret);
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(dialog).toHaveCount(0);
    await settled(page);
    expect(await page.content()).not.toContain(secret);
    expect([await keptBy(page), ...logged].join('\n')).not.toContain(secret);

    expect(await called(baseURL, secret)).toBe(200);
    const row = page.getByRole('row').filter({ hasText: 'Bảng tin Hoa Phượng' });
    await expect(row).toContainText(`mã bắt đầu bằng ${secret.slice(0, 7)}`);
    await expect(row).toContainText('Đảng ủy phường Hồ Nam và cấp dưới');
    await expect(row).toContainText(shownDay(last));
    await expect(row).toContainText('Đang dùng');
    await expect(async () => {
      await page.reload();
      await expect(row).toContainText('1 lần hôm nay', { timeout: 1000 });
    }).toPass();

    await row.getByRole('button', { name: 'Việc khác với mã Bảng tin Hoa Phượng' }).click();
    await page.getByRole('menuitem', { name: 'Thu hồi…' }).click();
    await expect(dialog).toContainText('Hôm nay đã được gọi 1 lần: nơi đang dùng bị ngắt.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Thu hồi mã' }).click();
    await expect(row).toContainText('Đã thu hồi');
    await expect(row.getByRole('button')).toHaveCount(0);
    expect(await called(baseURL, secret)).toBe(401);
  });

  test('one that expires soon is replaced: both are good for a while, drawn and said, until the former is not', async ({
    page,
    open,
    ask,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const { id, prefix, secret } = await ownToken({ ask }, 'Cổng Hoa Gạo', 9);
    await called(baseURL, secret);
    await expect(async () => {
      const { accessToken } = await ask(TokenViewDocument, { id });
      expect(accessToken?.usesToday).toBe(1);
    }).toPass();
    await open('/rights/tokens?stage=good');
    const row = page.getByRole('row').filter({ hasText: 'Cổng Hoa Gạo' });
    await expect(row).toContainText('còn 10 ngày');
    await row.getByRole('button', { name: 'Thay mã', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Thay mã: Cổng Hoa Gạo' });
    const told = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    const week = shownDay(plusDays(today(), 7));
    await expect(told).toContainText(`Mã cũ ${prefix}, hôm nay đã được gọi 1 lần, hết hiệu lực sau ${week}.`);
    await expect(dialog.getByRole('figure')).toHaveAccessibleName(new RegExp(`^Mã cũ ${prefix} dùng được đến hết ${week}\\..* 7 ngày\\.$`));
    // it is never good for longer than it was
    await dialog.getByRole('radio', { name: '30 ngày' }).check();
    await expect(told).toContainText(`hết hiệu lực sau ${shownDay(plusDays(today(), 9))}.`);
    await dialog.getByRole('radio', { name: 'Thu hồi ngay' }).check();
    await expect(told).toContainText('ngừng ngay khi lưu: nơi dùng bị ngắt cho tới khi có mã mới');
    await dialog.getByRole('radio', { name: '1 ngày' }).check();
    await expect(dialog.getByText('Đã kiểm tra thử: thay như thế này được.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tạo mã mới' }).click();
    const shown = page.getByRole('dialog', { name: 'Mã mới: Cổng Hoa Gạo' });
    await expect(shown.locator('.secret code')).toHaveText(form);
    const next = (await shown.locator('.secret code').textContent()) ?? '';
    await shown.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await shown.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(row).toContainText('Đang thay');
    await expect(row).toContainText('mã mới: chưa lần nào');
    expect([await called(baseURL, secret), await called(baseURL, next)]).toEqual([200, 200]);

    await row.getByRole('link', { name: 'Cổng Hoa Gạo' }).click();
    await expect(heading(page)).toHaveText('Cổng Hoa Gạo');
    const secrets = page.getByRole('region', { name: 'Các mã và lần dùng' });
    await expect(secrets.getByRole('figure')).toHaveAccessibleName(/Cùng dùng được 1 ngày\.$/);
    await expect(secrets.getByRole('listitem')).toHaveText([new RegExp(`^${next.slice(0, 7)}Tạo ngày`), new RegExp(`^${prefix}Tạo ngày`)]);
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Thu hồi…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi mã' }).click();
    await expect(page.getByText(`Thu hồi ${shownDay(today())}`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Thay mã…' })).toHaveCount(0);
    expect([await called(baseURL, secret), await called(baseURL, next)]).toEqual([401, 401]);
  });

  test('of a former secret that is still called one is warned', async ({ page, open, ask, baseURL }) => {
    const { id, version, prefix, secret } = await ownToken({ ask }, 'Cổng Hoa Sữa');
    await ask(RotateAccessTokenDocument, { input: { id, version, validUntil: plusDays(today(), 120) } });
    await open(`/rights/tokens/${id}`);
    await expect(page.getByText(`Từ khi có mã mới, mã cũ ${prefix} chưa được gọi lần nào.`)).toBeVisible();
    // its first use is written at once
    await called(baseURL, secret);
    await expect(async () => {
      await page.reload();
      await expect(page.getByText(`Mã cũ ${prefix} vẫn còn được gọi,`)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await settled(page);
    await expectAccessible(page);
  });

  test('what somebody else did with it meanwhile is told, and what was typed stays', async ({ page, open, ask }) => {
    const { id, version } = await ownToken({ ask }, 'Cổng Hoa Bưởi');
    await open(`/rights/tokens/${id}?do=rotate`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '30 ngày' }).check();
    await ask(RotateAccessTokenDocument, { input: { id, version, validUntil: plusDays(today(), 120) } });
    await dialog.getByRole('button', { name: 'Tạo mã mới' }).click();
    await expect(dialog.getByText('Có người vừa lưu trước bạn.')).toBeVisible();
    await expect(dialog.getByRole('radio', { name: '30 ngày' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Tạo mã mới' }).click();
    await expect(page.getByRole('dialog', { name: 'Mã mới: Cổng Hoa Bưởi' })).toBeVisible();
  });
});

test.describe('access tokens of an administrator of one ward', () => {
  test.use({ storageState: signedInAs('unitAdministrator') });

  test('are their own alone, and over their ward', async ({ page, open, ask }) => {
    const { id } = await ownToken({ ask }, 'Cổng của người khác');
    await open('/rights/tokens');
    await expect(page.getByRole('button', { name: 'Tạo mã truy cập' })).toBeVisible();
    await settled(page);
    await expect(page.getByText('Cổng của người khác')).toHaveCount(0);
    await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('radio', { name: 'Trên toàn hệ thống' })).toHaveCount(0);
    await dialog.getByLabel('Mã cho ai').fill('Bảng tin của phường');
    await dialog.getByLabel('Xem tên và chức danh của cán bộ').check();
    await dialog.getByRole('combobox', { name: 'Ở đơn vị' }).fill('dang uy phuong an bien');
    await page.getByRole('option', { name: /^Đảng ủy phường An Biên/ }).click();
    await expect(dialog.getByText(/^Ở đây bạn không được: .*xem tên và chức danh của cán bộ\./)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tạo mã' }).click();
    await expect(dialog.getByLabel('Mã cho ai')).toHaveValue('Bảng tin của phường');
    await dialog.getByRole('combobox', { name: 'Ở đơn vị' }).fill('dang uy phuong ho nam');
    await page.getByRole('option', { name: /^Đảng ủy phường Hồ Nam/ }).click();
    await expect(dialog.getByText(/^Ở đây bạn không được/)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Tạo mã' }).click();
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(page.getByRole('row').filter({ hasText: 'Bảng tin của phường' })).toContainText('Đang dùng');
    await open(`/rights/tokens/${id}`);
    await expect(heading(page)).toHaveText('Không có mã truy cập này');
  });
});
