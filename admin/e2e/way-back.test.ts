import type { Page } from '@playwright/test';
import { UnitViewDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, test } from './console';
import { ownCell, ownSecretary } from './units';

const toast = (page: Page) => page.locator('.toast');
const acts = (page: Page) => page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });

async function unitOf({ ask }: Pick<Console, 'ask'>, id: string, asOf?: string) {
  return (await ask(UnitViewDocument, { id, asOf, compare: false })).unit;
}

/** Saves what stands in the form of a correction. */
async function correct(page: Page) {
  await expect(acts(page).getByLabel(/^Căn cứ, lý do/)).toHaveValue('Ghi nhầm');
  await acts(page).getByRole('button', { name: 'Lưu đính chính' }).click();
  await expect(acts(page)).toHaveCount(0);
}

test.describe('after saving a way back is offered, a form filled in', () => {
  test('from a change, and from its correction', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Đường Láng');
    await page.goto(`/#/organization/${cell.id}?do=change`);
    await acts(page).getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/03/2025');
    await acts(page).getByLabel('Tên mới').fill('Chi bộ Đường Bưởi');
    await acts(page).getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(toast(page)).toContainText('Đã lưu. Từ 01/03/2025, Chi bộ Đường Láng mang tên Chi bộ Đường Bưởi.');
    await expectAccessible(page);
    await toast(page).getByRole('button', { name: 'Đính chính' }).click();
    await expect(toast(page)).toHaveCount(0);
    await expect(acts(page).getByLabel('Đúng ra là')).toHaveValue('Chi bộ Đường Láng');
    await expect(acts(page).getByRole('textbox', { name: 'Sai từ ngày', exact: true })).toHaveValue('01/03/2025');
    await expect(acts(page)).toContainText('được coi là có tên “Chi bộ Đường Láng” từ 01/03/2025 trở đi');
    expect((await unitOf({ ask }, cell.id))?.name).toBe('Chi bộ Đường Bưởi');
    await correct(page);
    expect((await unitOf({ ask }, cell.id))?.name).toBe('Chi bộ Đường Láng');

    await expect(toast(page)).toContainText('Đã đính chính tên của Chi bộ Đường Bưởi. Trước đó ghi sai là “Chi bộ Đường Bưởi”.');
    await toast(page).getByRole('button', { name: 'Đính chính' }).click();
    await expect(acts(page).getByLabel('Đúng ra là')).toHaveValue('Chi bộ Đường Bưởi');
    await correct(page);
    expect((await unitOf({ ask }, cell.id))?.name).toBe('Chi bộ Đường Bưởi');
    expect((await unitOf({ ask }, cell.id, '2025-02-28'))?.name).toBe('Chi bộ Đường Láng');
  });

  test('from a change of several things to come, on its day', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Ngã Tư');
    await page.goto(`/#/organization/${cell.id}?do=change`);
    await acts(page).getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/01/2030');
    await acts(page).getByLabel('Tên mới').fill('Chi bộ Ngã Năm');
    await acts(page).getByText('Nơi làm việc, điện thoại, thư điện tử').click();
    await acts(page)
      .getByRole('textbox', { name: /^Điện thoại/ })
      .fill('0225 000 0555');
    await acts(page).getByRole('button', { name: 'Lưu thay đổi' }).click();
    await toast(page).getByRole('button', { name: 'Đổi lại như trước' }).click();
    await expect(acts(page).getByLabel('Tên mới')).toHaveValue('Chi bộ Ngã Tư');
    await acts(page).getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(acts(page)).toHaveCount(0);
    const then = await unitOf({ ask }, cell.id, '2030-01-01');
    expect([then?.name, then?.phone]).toEqual(['Chi bộ Ngã Tư', null]);
  });

  test('from a move and from an end', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Bến Đò');
    await page.goto(`/#/organization/${cell.id}?do=move`);
    await acts(page).getByRole('textbox', { name: 'Chuyển từ ngày', exact: true }).fill('01/01/2025');
    await acts(page)
      .getByRole('combobox', { name: /^Cấp trên mới/ })
      .fill('tran nguyen han');
    await page.getByRole('option', { name: /^Đảng ủy phường Trần Nguyên Hãn/ }).click();
    await acts(page).getByRole('button', { name: 'Chuyển đơn vị' }).click();
    await toast(page).getByRole('button', { name: 'Đính chính' }).click();
    await expect(acts(page).getByRole('combobox', { name: /^Đúng ra là/ })).toHaveValue('Đảng ủy phường Hồ Nam');
    await correct(page);
    expect((await unitOf({ ask }, cell.id))?.parent?.name).toBe('Đảng ủy phường Hồ Nam');

    await ownSecretary({ ask }, cell.id, ['Cao', 'Thị', 'Đò']);
    await page.goto(`/#/organization/${cell.id}?do=close`);
    await acts(page).getByRole('textbox', { name: 'Kết thúc từ ngày', exact: true }).fill('01/06/2025');
    await acts(page)
      .getByLabel(/^Gõ mã đơn vị/)
      .fill(cell.code);
    await acts(page).getByRole('button', { name: 'Kết thúc đơn vị' }).click();
    await toast(page).getByRole('button', { name: 'Mở lại' }).click();
    await expect(page).toHaveURL(/asOf=2025-05-31/);
    await expect(acts(page).getByRole('textbox', { name: /^Đúng ra là/ })).toHaveValue('');
    const summary = acts(page).getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await expect(summary).toContainText('Chi bộ Bến Đò coi như chưa kết thúc. Ngày kết thúc ghi sai, 01/06/2025, chỉ còn thấy ở Lịch sử.');
    await expect(summary).toContainText('Chức danh và việc lãnh đạo đã kết thúc cùng với đơn vị cũng trở lại như trước.');
    await correct(page);
    await expect(page).not.toHaveURL(/asOf=/);
    const reopened = await unitOf({ ask }, cell.id);
    expect([reopened?.closedOn, reopened?.appointments.nodes.map(({ validUntil }) => validUntil)]).toEqual([null, [null]]);
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await expect(officers).toContainText('Cao Thị Đò');
    await expect(officers).not.toContainText('đến hết');
    await expect(officers).not.toContainText('Ghi nhầm');
    await page.getByRole('tab', { name: /^Lịch sử/ }).click();
    await expect(page.getByRole('tabpanel')).toContainText('Ngày kết thúc nay không có');
    await page.getByLabel('Cả cán bộ, lãnh đạo và mã định danh').check();
    const appointed = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Cao Thị Đò giữ chức Bí thư' });
    await expect(appointed).toHaveCount(1);
    await expect(appointed).not.toContainText('Ghi nhầm');
  });

  test('from a unit that was added by mistake', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Cầu Đá');
    await page.goto(`/#/organization/${cell.id}?do=change`);
    await acts(page).getByRole('button', { name: 'Để sau' }).click();
    await page.getByRole('button', { name: 'Việc khác', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Thêm đơn vị trực thuộc…' }).click();
    const adding = page.getByRole('dialog', { name: 'Thêm đơn vị' });
    await expect(adding.getByRole('combobox', { name: /^Cấp trên/ })).toHaveValue('Chi bộ Cầu Đá');
    await adding.getByLabel(/^Loại/).selectOption({ index: 1 });
    await adding.getByLabel('Tên đầy đủ').fill('Tổ đảng Cầu Đá Một');
    await adding.getByLabel('Mã', { exact: true }).fill(`${cell.code}-1`);
    await adding.getByRole('textbox', { name: 'Ngày thành lập', exact: true }).fill('01/02/2025');
    await adding.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổ đảng Cầu Đá Một');
    await expect(toast(page).getByRole('button', { name: 'Đính chính' })).toBeVisible();
    await toast(page).getByRole('button', { name: 'Thêm nhầm, kết thúc' }).click();
    await expect(acts(page).getByRole('radio', { name: /^Kết thúc hoạt động/ })).toBeChecked();
    await expect(acts(page).getByRole('textbox', { name: 'Kết thúc từ ngày', exact: true })).toHaveValue('02/02/2025');
    await expect(acts(page).getByLabel(/^Ghi chú/)).toHaveValue('Ghi nhầm');
  });

  test('from identifiers and from what a unit leads', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Chợ Con');
    await page.goto(`/#/organization/${cell.id}?do=identifiers`);
    const dialog = page.getByRole('dialog', { name: 'Mã định danh' });
    await dialog.getByLabel('Loại mã').selectOption('Mã định danh điện tử');
    await dialog.getByLabel('Mã', { exact: true }).fill(`V.${cell.code}`);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(toast(page)).toContainText('Chi bộ Chợ Con có 1 mã định danh.');
    await toast(page).getByRole('button', { name: 'Đặt lại như trước' }).click();
    await expect(dialog.getByLabel('Loại mã')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog).toHaveCount(0);
    expect((await unitOf({ ask }, cell.id))?.identifiers).toEqual([]);

    await page.goto(`/#/organization/${cell.id}?do=coverage`);
    const leads = page.getByRole('dialog', { name: 'Thay đổi nơi lãnh đạo' });
    await leads.getByRole('combobox').fill('ho nam');
    await page.getByRole('option').first().click();
    await leads.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await toast(page).getByRole('button', { name: 'Đặt lại như trước' }).click();
    await leads.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(leads).toHaveCount(0);
    expect((await unitOf({ ask }, cell.id))?.coveredUnits).toEqual([]);
  });

  test('from an appointment, its end, and its correction', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Kênh Đào');
    await ownSecretary({ ask }, cell.id, ['Phùng', 'Thị', 'Đào']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Việc khác với Phùng Thị Đào' }).click();
    await page.getByRole('menuitem', { name: 'Thôi giữ chức…' }).click();
    const ending = page.getByRole('dialog', { name: 'Thôi giữ chức' });
    await ending.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true }).fill('01/06/2025');
    await ending.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(toast(page)).toContainText('Phùng Thị Đào thôi giữ chức từ 01/06/2025.');
    await toast(page).getByRole('button', { name: 'Vẫn giữ chức' }).click();
    const correction = page.getByRole('dialog', { name: 'Đính chính lần bổ nhiệm' });
    await expect(correction.getByRole('textbox', { name: /^Thôi giữ chức từ ngày/ })).toHaveValue('');
    await correction.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(correction).toHaveCount(0);
    await expect(toast(page)).toContainText('Đã đính chính: Phùng Thị Đào, Bí thư, Chi bộ Kênh Đào.');
    expect((await unitOf({ ask }, cell.id))?.appointments.nodes[0]?.validUntil).toBeNull();
    await toast(page).getByRole('button', { name: 'Đính chính' }).click();
    await expect(correction.getByRole('textbox', { name: /^Thôi giữ chức từ ngày/ })).toHaveValue('01/06/2025');
  });

  test("from a change of a person's names", async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Bãi Cát');
    await ownSecretary({ ask }, cell.id, ['Tạ', 'Thị', 'Cát']);
    const id = (await unitOf({ ask }, cell.id))?.appointments.nodes[0]?.person.id;
    await page.goto(`/#/people/${id}?do=change`);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Tên đệm/).fill('Thu');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await toast(page).getByRole('button', { name: 'Đính chính' }).click();
    await expect(dialog.getByLabel(/^Tên đệm/)).toHaveValue('Thị');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tạ Thị Cát');
  });

  test('from what is kept in the settings: added, changed, deleted', async ({ page }) => {
    const code = `TRY_BACK_${test.info().workerIndex}_${Date.now() % 100000}`;
    await page.goto('/#/settings/schemes?do=add');
    const adding = page.getByRole('dialog');
    await adding.getByLabel('Mã', { exact: false }).first().fill(code);
    await adding.locator('input[name="label.vi"]').fill('Mã thử về');
    await adding.locator('input[name="label.en"]').fill('Code tried back');
    await adding.locator('button[type=submit]').click();
    await expect(adding).toHaveCount(0);
    await expect(toast(page).getByRole('button', { name: 'Thêm nhầm, xóa' })).toBeVisible();

    await page.goto(`/#/settings/schemes?do=edit:${code}`);
    await adding.locator('input[name="label.vi"]').fill('Mã thử đi');
    await adding.locator('button[type=submit]').click();
    await toast(page).getByRole('button', { name: 'Đặt lại như trước' }).click();
    await expect(adding.locator('input[name="label.vi"]')).toHaveValue('Mã thử về');
    await adding.locator('button[type=submit]').click();
    await expect(adding).toHaveCount(0);

    await page.goto(`/#/settings/schemes?do=remove:${code}`);
    await adding.getByRole('button', { name: 'Xóa', exact: false }).last().click();
    await toast(page).getByRole('button', { name: 'Thêm lại' }).click();
    await expect(adding.locator('input[name="label.en"]')).toHaveValue('Code tried back');
    await adding.getByRole('button', { name: 'Để sau' }).click();
  });
});
