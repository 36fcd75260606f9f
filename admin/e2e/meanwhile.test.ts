import { UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { ChangeUnitFromDocument, EndAppointmentDocument, MoveUnitDocument, UnitViewDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { ownCell, ownSecretary } from './units';

const table = (page: Page) => page.getByRole('dialog').getByRole('table', { name: 'So bản của bạn với bản vừa lưu' });

/** Opens the form of a change, with what stands folded in it. */
async function openChange(page: Page, path: string) {
  await page.goto(`/#${path}`);
  await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
  await dialog.getByText('Nơi làm việc, điện thoại, thư điện tử').click();
  return dialog;
}

async function unitOf({ ask }: Pick<Console, 'ask'>, id: string) {
  const { unit } = await ask(UnitViewDocument, { id, compare: false });
  return unit;
}

test.describe('somebody else saved meanwhile', () => {
  test('in another tab: both versions stand side by side, one keeps or takes field by field, and saves on top', async ({
    page,
    context,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Móng Bò');
    const path = `/organization/${cell.id}`;
    const mine = await openChange(page, path);
    await mine.getByLabel(/^Nơi làm việc/).fill('Nhà văn hóa số 3 và số 4');
    await mine.getByLabel(/^Tên mới/).fill('Chi bộ Hoa Dừa Đỏ');
    await mine.getByLabel(/^Số quyết định/).fill('12-QĐ/ĐU');

    const other = await context.newPage();
    const theirs = await openChange(other, path);
    await theirs.getByLabel(/^Nơi làm việc/).fill('Nhà văn hóa số 3, tầng 2');
    await theirs.getByLabel(/^Điện thoại/).fill('0225 000 0103');
    await theirs.getByLabel(/^Thư điện tử/).fill('hoagiay@mau.vn');
    await theirs.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(theirs).toHaveCount(0);
    await other.close();

    await mine.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(mine.getByText('Có người vừa lưu trước bạn.')).toBeVisible();
    await expect(mine.getByText(/Bản ấy lưu lúc \d\d:\d\d ngày .*: thay đổi, có hiệu lực từ/)).toBeVisible();
    const address = table(page).getByRole('row', { name: /^Nơi làm việc/ });
    await expect(address.getByRole('cell').nth(0)).toHaveText('để trống');
    const keepAddress = address.getByRole('radio', { name: /^Nơi làm việc, Của bạn, chưa lưu: Nhà văn hóa số 3 và số 4/ });
    const takeAddress = address.getByRole('radio', { name: /^Nơi làm việc, Bản vừa lưu: Nhà văn hóa số 3, tầng 2/ });
    await expect(keepAddress).toBeChecked();
    // what one did not touch is taken over unless one says otherwise
    const phone = table(page).getByRole('row', { name: /^Điện thoại/ });
    await expect(phone.getByRole('radio', { name: /Bản vừa lưu/ })).toBeChecked();
    await expect(mine.getByRole('textbox', { name: /^Điện thoại/ })).toHaveValue('0225 000 0103');
    await expect(mine.getByText('Chỉ bạn đổi, vẫn như bạn gõ: Tên mới, Số quyết định.')).toBeVisible();
    await expectAccessible(page);

    await takeAddress.check();
    await expect(mine.getByRole('textbox', { name: /^Nơi làm việc/ })).toHaveValue('Nhà văn hóa số 3, tầng 2');
    await keepAddress.check();
    await expect(mine.getByRole('textbox', { name: /^Nơi làm việc/ })).toHaveValue('Nhà văn hóa số 3 và số 4');
    await expect(mine.getByRole('textbox', { name: /^Số quyết định/ })).toHaveValue('12-QĐ/ĐU');
    const email = table(page).getByRole('row', { name: /^Thư điện tử/ });
    await email.getByRole('radio', { name: /Của bạn, chưa lưu: để trống/ }).check();
    await mine.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(mine).toHaveCount(0);
    const saved = await unitOf({ ask }, cell.id);
    expect([saved?.name, saved?.address, saved?.phone, saved?.email]).toEqual([
      'Chi bộ Hoa Dừa Đỏ',
      'Nhà văn hóa số 3 và số 4',
      '0225 000 0103',
      null,
    ]);
  });

  test('both from the same coming day: they are compared on that day, and neither name is lost unseen', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Cau');
    const from = '2099-03-01';
    const input = { id: cell.id, version: 1, from, name: 'Chi bộ Cau Vàng', code: `${cell.code}-V` };
    const dialog = await openChange(page, `/organization/${cell.id}`);
    await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/03/2099');
    await dialog.getByLabel(/^Tên mới/).fill('Chi bộ Cau Xanh');
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    const save = dialog.getByRole('button', { name: 'Lưu thay đổi' });
    await save.click();
    const name = table(page).getByRole('row', { name: /^Tên mới/ });
    await expect(name.getByRole('cell').nth(0)).toHaveText('Chi bộ Hoa Cau');
    await expect(name.getByRole('radio', { name: 'Tên mới, Của bạn, chưa lưu: Chi bộ Cau Xanh' })).toBeChecked();
    await expect(name.getByRole('radio', { name: 'Tên mới, Bản vừa lưu: Chi bộ Cau Vàng' })).not.toBeChecked();
    await expect(table(page).getByRole('radio', { name: `Mã, Bản vừa lưu: ${cell.code}-V` })).toBeChecked();
    await expect(dialog.getByRole('textbox', { name: /^Tên mới/ })).toHaveAccessibleDescription('Ngày 01/03/2099: Chi bộ Cau Vàng');
    await name.getByRole('radio', { name: /Bản vừa lưu/ }).check();
    await dialog.getByLabel(/^Điện thoại/).fill('0225 000 0104');
    await expectAccessible(page);
    await save.click();
    await expect(dialog).toHaveCount(0);
    const { unit } = await ask(UnitViewDocument, { id: cell.id, compare: false, asOf: from });
    expect([unit?.name, unit?.code, unit?.phone]).toEqual(['Chi bộ Cau Vàng', `${cell.code}-V`, '0225 000 0104']);
  });

  test('twice, while one still looks: the second time is told too, and what was chosen stays', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Sữa');
    const dialog = await openChange(page, `/organization/${cell.id}`);
    await dialog.getByRole('textbox', { name: /^Nơi làm việc/ }).fill('Số 1');
    const save = dialog.getByRole('button', { name: 'Lưu thay đổi' });
    for (const [version, address] of [
      [1, 'Số 2'],
      [2, 'Số 3'],
    ] as const) {
      const input = { id: cell.id, version, from: '2025-01-01', address };
      expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
      await save.click();
      await expect(table(page).getByRole('radio', { name: `Nơi làm việc, Bản vừa lưu: ${address}` })).not.toBeChecked();
      await expect(dialog.getByRole('textbox', { name: /^Nơi làm việc/ })).toHaveValue('Số 1');
    }
    await save.click();
    await expect(dialog).toHaveCount(0);
    expect((await unitOf({ ask }, cell.id))?.address).toBe('Số 1');
  });

  test('the superior that one was about to choose, on a phone: both are seen, and the other is taken', async ({ page, ask }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Ban');
    const [other] = await Promise.all(['HP-LC-TNH'].map((code) => ask(UnitByCodeDocument, { code })));
    await page.goto(`/#/organization/${cell.id}?do=move`);
    const dialog = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
    await dialog.getByRole('combobox', { name: /^Cấp trên mới/ }).fill('Lê Chân');
    await page.getByRole('option').first().click();
    const chosen = await dialog.getByRole('combobox', { name: /^Cấp trên mới/ }).inputValue();
    const input = { id: cell.id, version: 1, from: '2024-06-01', parentId: other?.unit?.id };
    expect((await ask(MoveUnitDocument, { input })).moveUnit.userErrors).toEqual([]);
    await dialog.getByRole('button', { name: 'Chuyển đơn vị' }).click();
    const row = table(page).getByRole('row', { name: /^Cấp trên/ });
    await expect(row.getByRole('radio', { name: new RegExp(`Của bạn, chưa lưu: ${chosen}`) })).toBeChecked();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await row.getByRole('radio', { name: /Bản vừa lưu/ }).check();
    await expect(dialog.getByRole('combobox', { name: /^Cấp trên mới/ })).toHaveValue(other?.unit?.name ?? '');
  });

  test('the last day of a post: the other day is seen beside the one that was typed', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Gạo');
    await ownSecretary({ ask }, cell.id, ['Hoàng', 'Thị', 'Gạo']);
    const post = (await unitOf({ ask }, cell.id))?.appointments.nodes[0];
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Việc khác với Hoàng Thị Gạo' }).click();
    await page.getByRole('menuitem', { name: 'Thôi giữ chức…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thôi giữ chức' });
    await dialog.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true }).fill('01/06/2025');
    const input = { id: post?.id ?? '', version: 1, validUntil: '2025-03-01' };
    expect((await ask(EndAppointmentDocument, { input })).endAppointment.userErrors).toEqual([]);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const row = table(page).getByRole('row', { name: /^Thôi giữ chức từ ngày/ });
    await expect(row.getByRole('radio', { name: /Của bạn, chưa lưu: 01\/06\/2025/ })).toBeChecked();
    await expect(row.getByRole('radio', { name: /Bản vừa lưu: 01\/03\/2025/ })).toBeVisible();
  });
});
