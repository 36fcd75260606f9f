import { UnitByCodeDocument, UnitHistoryDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { ChangeUnitFromDocument, CreateUnitDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, test } from './console';
import { ownCell } from './units';

async function openAct(page: Page, act: RegExp) {
  await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: act }).check();
  return dialog;
}

/** A ward committee of the test's own under the district's, and a cell in it. */
async function ownWard({ ask }: Pick<Console, 'ask'>, code: string, name: string): Promise<string> {
  const { unit: district } = await ask(UnitByCodeDocument, { code: 'HP-LC' });
  const create = async (input: { code: string; name: string; kind: string; parentId: string | undefined }) => {
    const { createUnit } = await ask(CreateUnitDocument, { input: { ...input, openedOn: '2024-01-01' } });
    expect(createUnit.userErrors).toEqual([]);
    return createUnit.unit?.id ?? '';
  };
  const ward = await create({ code, name, kind: 'WARD_COMMITTEE', parentId: district?.id });
  const cell = await create({ code: `${code}-1`, name: `Chi bộ của ${name}`, kind: 'CELL', parentId: ward });
  await create({ code: `${code}-1-1`, name: `Tổ đảng của ${name}`, kind: 'CELL_GROUP', parentId: cell });
  return ward;
}

test.describe('corrections and moves', () => {
  test('a slip in what is yet to come is found where a slip is looked for', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sim Rừng');
    const input = { id: cell.id, version: 1, from: '2099-03-01', name: 'Chi bộ Sim Rùng' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    await open(`/organization/${cell.id}`);
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    await expect(dialog.locator('del')).toHaveText('Chi bộ Sim Rừng');
    await expect(dialog.getByText('Từ 01/03/2099, hệ thống ghi khác: “Chi bộ Sim Rùng”.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Đính chính điều ghi từ 01/03/2099' }).click();
    await expect(dialog.locator('del')).toHaveText('Chi bộ Sim Rùng');
    const right = dialog.getByLabel('Đúng ra là');
    await expect(right).toHaveValue('Chi bộ Sim Rùng');
    await expect(right).toBeFocused();
    await right.fill('Chi bộ Sim Rừng Xanh');
    await dialog.getByLabel('Căn cứ, lý do').fill('Gõ nhầm dấu');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog).toHaveCount(0);
    const { unit } = await ask(UnitHistoryDocument, { id: cell.id });
    const names = unit?.history.filter(({ recordedUntil }) => recordedUntil === null).map(({ validFrom, name }) => `${validFrom} ${name}`);
    expect(names?.sort()).toEqual(['2024-01-01 Chi bộ Sim Rừng', '2099-03-01 Chi bộ Sim Rừng Xanh']);
  });

  test('days long past are put right, whichever day is in view', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sim Tím');
    const input = { id: cell.id, version: 1, from: '2025-01-01', name: 'Chi bộ Sim Hồng' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    await open(`/organization/${cell.id}`);
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    await expect(dialog.locator('del')).toHaveText('Chi bộ Sim Hồng');
    await dialog.getByRole('radio', { name: 'Chỉ trong một khoảng ngày' }).check();
    await dialog.getByRole('textbox', { name: 'Sai từ ngày', exact: true }).fill('01/02/2024');
    await dialog.getByRole('textbox', { name: /^Sai đến hết ngày/ }).fill('31/03/2024');
    await expect(dialog.locator('del')).toHaveText('Chi bộ Sim Tím');
    await expect(dialog.getByText('Ngày 01/02/2024 đang ghi')).toBeVisible();
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ Sim Trắng');
    await dialog.getByLabel('Căn cứ, lý do').fill('Theo sổ gốc');
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await expect(summary).toContainText('“Chi bộ Sim Trắng” từ 01/02/2024 đến hết 31/03/2024');
    await dialog.getByRole('textbox', { name: /^Sai đến hết ngày/ }).fill('31/03/2025');
    await expect(summary).toContainText('đến hết 31/12/2024');
    await expect(summary).toContainText('Từ 01/01/2025 đang ghi khác');
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: /^Sai đến hết ngày/ }).fill('31/03/2024');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog).toHaveCount(0);
    const { unit } = await ask(UnitHistoryDocument, { id: cell.id });
    const known = unit?.history.filter(({ recordedUntil }) => recordedUntil === null);
    const names = known?.map(({ validFrom, name }) => `${validFrom} ${name}`).sort();
    expect(names).toEqual([
      '2024-01-01 Chi bộ Sim Tím',
      '2024-02-01 Chi bộ Sim Trắng',
      '2024-04-01 Chi bộ Sim Tím',
      '2025-01-01 Chi bộ Sim Hồng',
    ]);
  });

  test('days before the unit are refused at the field that holds them', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sen Cạn');
    await open(`/organization/${cell.id}`);
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ Sen Đá');
    await dialog.getByRole('radio', { name: 'Chỉ trong một khoảng ngày' }).check();
    await dialog.getByRole('textbox', { name: 'Sai từ ngày', exact: true }).fill('01/02/2023');
    await dialog.getByRole('textbox', { name: /^Sai đến hết ngày/ }).fill('31/03/2023');
    await dialog.getByLabel('Căn cứ, lý do').fill('Thử');
    await expect(dialog.getByText('ngày ấy chưa có hoặc không còn đơn vị')).toBeVisible();
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Sai từ ngày', exact: true })).toHaveAccessibleDescription(/01\/01\/2024/);
  });

  test('the first day is put right without days in between that were asked for before', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Cẩm Tú');
    await open(`/organization/${cell.id}`);
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    await dialog.getByRole('radio', { name: 'Chỉ trong một khoảng ngày' }).check();
    await dialog.getByLabel('Chỗ nào ghi sai').selectOption('openedOn');
    await expect(dialog.getByRole('textbox', { name: 'Sai từ ngày', exact: true })).toHaveCount(0);
    await dialog.getByRole('textbox', { name: 'Đúng ra là', exact: true }).fill('05/02/2024');
    await dialog.getByLabel('Căn cứ, lý do').fill('Theo quyết định');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Từ 05/02/2024').first()).toBeVisible();
  });

  test('a name that holds from a day is put right from that day, and what is said then names the unit rightly', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sim Rừng');
    const input = { id: cell.id, version: 1, from: '2025-03-01', name: 'Chi bộ Sim Đồi' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    await open(`/organization/${cell.id}`);
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await dialog.getByLabel('Chỗ nào ghi sai').selectOption('code');
    await dialog.getByLabel('Đúng ra là').fill(`${cell.code}-X`);
    await expect(summary).toContainText('ngay từ đầu');
    await dialog.getByLabel('Chỗ nào ghi sai').selectOption('name');
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ Sim Nương');
    await expect(summary).toContainText('ngay từ 01/03/2025');
    await dialog.getByLabel('Căn cứ, lý do').fill('Gõ nhầm');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(page.getByText('Đã đính chính tên của Chi bộ Sim Nương. Trước đó ghi sai là “Chi bộ Sim Đồi”.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Thay đổi…', exact: true })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Thay đổi nơi lãnh đạo…', exact: true })).toBeVisible();
  });

  test('a move tells beforehand what goes along and what would be refused, and may lead to the top', async ({ page, open, ask }) => {
    const ward = await ownWard({ ask }, 'HP-LC-THU1', 'Tổ công tác Một');
    await open(`/organization/${ward}`);
    const dialog = await openAct(page, /^Chuyển sang cấp trên khác/);
    await expect(dialog.getByText('Cùng đi: 2 đơn vị ở bên trong, trong đó 1 đơn vị trực thuộc')).toBeVisible();
    await dialog.getByLabel('Không có cấp trên (cao nhất)').check();
    await expect(dialog.getByLabel('Cấp trên mới')).toHaveCount(0);
    await dialog.getByRole('textbox', { name: 'Chuyển từ ngày', exact: true }).fill('01/01/2023');
    const refused = dialog.getByRole('listitem').filter({ hasText: 'Lưu như thế này sẽ bị từ chối.' });
    await expect(refused).toContainText('Lý do ghi ở ô cần sửa.');
    await expect(dialog.getByRole('textbox', { name: 'Chuyển từ ngày', exact: true })).toHaveAccessibleDescription(/01\/01\/2024/);
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toHaveText(/Chưa lưu được như thế này\.$/);
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Chuyển từ ngày', exact: true }).fill('01/01/2025');
    await expect(dialog.getByText('Đã kiểm tra thử: chuyển như thế này được.')).toBeVisible();
    await expect(refused).toHaveCount(0);
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText('không có cấp trên, là đơn vị cao nhất.');
    expect((await ask(UnitHistoryDocument, { id: ward })).unit?.history).toHaveLength(1);
    await dialog.getByRole('button', { name: 'Chuyển đơn vị' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Đã ghi: từ 01/01/2025, Tổ công tác Một không có cấp trên.')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link', { name: 'Quận ủy Lê Chân' })).toHaveCount(0);
  });

  test('a move says once how many units go along when all are directly under it', async ({ page, open, ask }) => {
    const ward = await ownWard({ ask }, 'HP-LC-SIM', 'Đảng ủy phường Sim');
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-SIM-1' });
    expect(unit?.ancestors.at(-1)?.id).toBe(ward);
    await open(`/organization/${unit?.id}`);
    const dialog = await openAct(page, /^Chuyển sang cấp trên khác/);
    await expect(dialog.getByText(/^Cùng đi: .*đơn vị/)).toHaveText('Cùng đi: 1 đơn vị trực thuộc');
  });

  test('a superior recorded wrongly is put right to none', async ({ page, open, ask }) => {
    const ward = await ownWard({ ask }, 'HP-LC-THU2', 'Tổ công tác Hai');
    await open(`/organization/${ward}`);
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    await dialog.getByLabel('Chỗ nào ghi sai').selectOption('parent');
    await dialog.getByLabel('Không có cấp trên (cao nhất)').check();
    await dialog.getByLabel('Căn cứ, lý do').fill('Chưa từng trực thuộc');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog).toHaveCount(0);
    await open(`/organization/${ward}?asOf=2024-02-01`);
    await expect(page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link', { name: 'Quận ủy Lê Chân' })).toHaveCount(0);
  });
});
