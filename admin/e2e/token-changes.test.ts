import { plusDays, shownDay, today } from '../src/day/day';
import { TokenViewDocument, UpdateAccessTokenDocument } from '../src/generated/operations';
import { expect, expectAccessible, heading, settled, test } from './console';
import { ownToken } from './tokens';

test('an access token is named differently and may less, told before; for more it is refused, and a stale one is told', async ({
  page,
  open,
  ask,
}) => {
  test.setTimeout(120_000);
  const { id, version } = await ownToken({ ask }, 'Cổng Hoa Mận');
  await open(`/rights/tokens/${id}`);
  await page.getByRole('button', { name: 'Sửa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa mã: Cổng Hoa Mận' });
  const told = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
  await expect(told).toContainText('Chưa có gì khác so với hiện nay.');
  // what it may not is not offered: it never comes to more
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await dialog.getByLabel('Số lần gọi nhiều nhất một phút').fill('6000');
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(dialog.getByLabel('Số lần gọi nhiều nhất một phút')).toHaveAccessibleDescription(/\S/);
  await dialog.getByLabel('Số lần gọi nhiều nhất một phút').fill('60');
  await dialog.getByLabel('Mã cho ai').fill('Cổng Hoa Mơ');
  await dialog.getByLabel('Xem lịch sử của đơn vị').uncheck();
  const last = shownDay(plusDays(today(), 30));
  await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill(last);
  await dialog.getByLabel('Gọi từ địa chỉ').fill('127.0.0.0/8');
  await expect(told).toContainText(
    `Cổng Hoa Mận: tên mới là Cổng Hoa Mơ; thôi được xem lịch sử của đơn vị; dùng được đến hết ${last}; chỉ gọi được từ 127.0.0.0/8; tối đa 60 lần một phút.`,
  );
  await expect(dialog.getByText('Đã kiểm tra thử: sửa như thế này được.')).toBeVisible();
  await expectAccessible(page);
  // somebody else edits it meanwhile
  const input = { id, version, requestsPerMinute: 300 };
  expect((await ask(UpdateAccessTokenDocument, { input })).updateAccessToken.userErrors).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(dialog.getByText('Có người vừa lưu trước bạn.')).toBeVisible();
  await expect(dialog.getByLabel('Mã cho ai')).toHaveValue('Cổng Hoa Mơ');
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.locator('.toast')).toContainText('Đã sửa mã Cổng Hoa Mơ.');
  await expect(heading(page)).toHaveText('Cổng Hoa Mơ');
  const { accessToken } = await ask(TokenViewDocument, { id });
  expect(accessToken).toMatchObject({
    ...{ name: 'Cổng Hoa Mơ', permissions: ['unit:read'], validUntil: plusDays(today(), 31) },
    ...{ allowedAddresses: ['127.0.0.0/8'], requestsPerMinute: 60 },
  });
  await settled(page);
  await expectAccessible(page);
});
