import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { CloseUnitDocument, UnitViewDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, settled, test } from './console';
import { ownCell } from './units';

async function cells({ ask }: Pick<Console, 'ask'>, word: string, count: number) {
  const made = [];
  for (let number = 1; number <= count; number++) made.push(await ownCell({ ask }, `Chi bộ ${word} ${number}`));
  return made;
}
const parentOf = async ({ ask }: Pick<Console, 'ask'>, id: string) =>
  (await ask(UnitViewDocument, { id, compare: false })).unit?.parent?.name;
const row = (page: Page, name: string) => page.getByLabel(`Chọn ${name}`, { exact: true });

test.describe('acts on many units', () => {
  test('rows are chosen one by one, in a range with Shift by mouse and by keyboard, a page, or all', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=CELL');
    const boxes = page.locator('tbody input[type=checkbox]');
    await boxes.nth(1).click();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await expect(page.getByText('Đã chọn 4', { exact: true })).toBeVisible();
    await boxes.nth(7).focus();
    await page.keyboard.press('Shift+Space');
    await expect(page.getByText('Đã chọn 7', { exact: true })).toBeVisible();
    await expect(boxes.nth(6)).toBeChecked();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByText(/51–100 trong 158/)).toBeVisible();
    await page.getByLabel('Chọn cả trang').click();
    await expect(page.getByText('Đã chọn 57', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Chọn cả 158' }).click();
    await expect(page.getByText('Đã chọn 158', { exact: true })).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất 158 dòng…' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const { sheets } = await readXlsx(await readFile((await (await download).path()) ?? ''));
    expect(sheets[0]?.rows).toHaveLength(159);
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await expect(page.getByText(/^Đã chọn/)).toHaveCount(0);
    await boxes.nth(0).click();
    await page.getByRole('button', { name: 'Bỏ điều kiện: Chi bộ' }).click();
    await expect(page.getByText(/trong 568/)).toBeVisible();
    await expect(page.getByText(/^Đã chọn/)).toHaveCount(0);
    await page.getByLabel('Chọn cả trang').click();
    await expect(page.getByText('Mỗi lần chọn được nhiều nhất 500 đơn vị.')).toBeVisible();
  });

  test('several cells are moved: tried first, what would be refused is told and stays, and a report says what was done', async ({
    page,
    open,
    ask,
  }) => {
    const [one, two, ended] = await cells({ ask }, 'Ngọc Lan Tây', 3);
    const version = (await ask(UnitViewDocument, { id: ended?.id ?? '', compare: false })).unit?.version ?? 0;
    const input = { id: ended?.id ?? '', version, closedOn: '2030-01-01' };
    expect((await ask(CloseUnitDocument, { input })).closeUnit.userErrors).toEqual([]);
    await open('/units?asOf=2029-06-01&name=ngoc+lan+tay');
    await page.getByLabel('Chọn cả trang').click();
    await page.getByRole('button', { name: 'Chuyển…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chuyển 3 đơn vị sang cấp trên khác' });
    await dialog.getByLabel('Chuyển từ ngày', { exact: true }).fill('01/02/2030');
    await dialog.getByLabel('Cấp trên mới').fill('dang uy phuong an bien');
    await page.getByRole('option', { name: /^Đảng ủy phường An Biên/ }).click();
    await dialog.getByLabel('Số quyết định').fill('9-QĐ/QU');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Kiểm tra trước' }).click();
    await expect(dialog.getByRole('status')).toHaveText('2 trong 3 đơn vị làm được. Đây mới là kiểm tra thử, chưa ghi gì.');
    await expect(dialog.getByRole('list', { name: 'Không ghi' }).getByRole('listitem')).toHaveCount(1);
    await expect(dialog.getByRole('list', { name: 'Không ghi' })).toContainText(ended?.name ?? '');
    await expect(dialog).toContainText('Từ 01/02/2030, 2 đơn vị trực thuộc Đảng ủy phường An Biên.');
    expect(await parentOf({ ask }, one?.id ?? '')).toBe('Đảng ủy phường Hồ Nam');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chuyển 2 đơn vị' }).click();
    await expect(dialog).toContainText('Đã chuyển 2 đơn vị. 1 đơn vị chưa được ghi');
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Xuất kết quả…' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const { sheets } = await readXlsx(await readFile((await (await download).path()) ?? ''));
    expect(sheets[0]?.rows.map(([, name, result]) => [name, result])).toEqual([
      ['Tên đơn vị', 'Kết quả'],
      [ended?.name, 'Không ghi'],
      [one?.name, 'Đã ghi'],
      [two?.name, 'Đã ghi'],
    ]);
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(page.getByText('Đã chọn 1', { exact: true })).toBeVisible();
    await open('/units?asOf=2030-02-01&name=ngoc+lan+tay');
    await expect(page.getByRole('row', { name: /Ngọc Lan Tây/ }).filter({ hasText: 'Đảng ủy phường An Biên' })).toHaveCount(2);
  });

  test('several cells end on one day: their number is typed to confirm; when the server is lost midway, that is told, and the rest is tried again', async ({
    page,
    open,
    ask,
  }) => {
    const made = await cells({ ask }, 'Ngọc Mai', 3);
    await open('/units?asOf=2029-06-01&name=ngoc+mai');
    for (const { name } of made) await row(page, name).click();
    await page.getByRole('button', { name: 'Kết thúc…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kết thúc từ ngày', { exact: true }).fill('01/07/2029');
    await dialog.getByRole('button', { name: 'Kiểm tra trước' }).click();
    await dialog.getByRole('button', { name: 'Kết thúc 3 đơn vị' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Chưa khớp. Số đơn vị sẽ kết thúc là 3.');
    await dialog.getByLabel('Gõ số đơn vị sẽ kết thúc để xác nhận: 3').fill('3');
    await expectAccessible(page);

    let asked = 0;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation CloseUnit') && asked++ > 0 ? route.abort() : route.continue(),
    );
    await dialog.getByRole('button', { name: 'Kết thúc 3 đơn vị' }).click();
    await expect(dialog).toContainText('Đã kết thúc 1 đơn vị. 2 đơn vị chưa được ghi');
    const rest = dialog.getByRole('list', { name: 'Các đơn vị chưa được ghi' });
    await expect(rest.getByRole('listitem')).toHaveText([/Ngọc Mai 2.*không rõ đã ghi hay chưa.*Chưa rõ/, /Ngọc Mai 3.*Chưa làm/]);
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Kiểm tra lại 2 đơn vị chưa ghi' }).click();
    await dialog.getByLabel('Gõ số đơn vị sẽ kết thúc để xác nhận: 2').fill('2');
    await dialog.getByRole('button', { name: 'Kết thúc 2 đơn vị' }).click();
    await expect(dialog).toContainText('Đã kết thúc 3 đơn vị.');
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    for (const { id } of made) expect((await ask(UnitViewDocument, { id, compare: false })).unit?.closedOn).toBe('2029-07-01');
  });
});
