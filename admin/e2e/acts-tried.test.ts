import { UnitHistoryDocument } from '@lechan/client';
import { expect, expectAccessible, expectNoSidewaysScroll, inEnglish, test } from './console';
import { ownCell } from './units';

test.describe('before an act is saved', () => {
  test('what would be refused stands at its field before one saves, and the summary does not affirm it', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Mộc phường Hồ Nam');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    const name = dialog.getByRole('textbox', { name: /^Tên mới/ });
    await name.fill('   ');
    await expect(summary).toHaveText(/Điền đủ các ô để xem câu này\.$/);
    await name.fill('Chi bộ Hoa Mộc Lan');
    await expect(dialog.getByText('Đã kiểm tra thử: thay đổi như thế này được.')).toBeVisible();
    const code = dialog.getByLabel('Mã', { exact: true });
    await code.fill('HP-LC-HN-04');
    await expect(code).toHaveAccessibleDescription(/^Mã HP-LC-HN-04 đang là của Chi bộ tổ dân phố số 4 phường Hồ Nam/);
    await expect(dialog.getByText('Lưu như thế này sẽ bị từ chối.')).toBeVisible();
    await expect(summary).toHaveText(/Chưa lưu được như thế này\.$/);
    await expectAccessible(page);
    await code.fill(`${cell.code}-L`);
    await expect(dialog.getByText('Đã kiểm tra thử: thay đổi như thế này được.')).toBeVisible();
    await expect(summary).toContainText('mang tên Chi bộ Hoa Mộc Lan');

    await dialog.getByRole('radio', { name: /^Kết thúc hoạt động/ }).check();
    const end = dialog.getByRole('textbox', { name: 'Kết thúc từ ngày', exact: true });
    await end.fill('01/01/2020');
    await expect(end).toHaveAttribute('aria-invalid', 'true');
    await expect(summary).toHaveText(/Chưa lưu được như thế này\.$/);
    await end.fill('01/01/2025');
    await expect(dialog.getByText('Đã kiểm tra thử: kết thúc như thế này được.')).toBeVisible();

    await dialog.getByRole('radio', { name: /^Đính chính/ }).check();
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ Hoa Mộc Hương');
    await expect(dialog.getByText('Đã kiểm tra thử: đính chính như thế này được.')).toBeVisible();
    expect((await ask(UnitHistoryDocument, { id: cell.id })).unit?.history).toHaveLength(1);
  });

  test('in English the end of a unit is told by its last day', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Quỳnh phường Hồ Nam');
    await open(`/organization/${cell.id}`);
    await inEnglish(page);
    await page.getByRole('button', { name: 'Change…' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'What do you want to record?' });
    await dialog.getByRole('radio', { name: /^End the unit/ }).check();
    await dialog.getByRole('textbox', { name: 'Ends as of', exact: true }).fill('01/06/2025');
    await expect(dialog.getByText('Checked: the unit can be ended like this.')).toBeVisible();
    const told = 'Chi bộ Hoa Quỳnh phường Hồ Nam ends after 31/05/2025 (last day): from 01/06/2025 it is no longer there.';
    await expect(dialog.getByRole('region', { name: 'When you save, this is recorded' })).toContainText(told);
    await dialog.getByLabel(/^Type the unit’s code/).fill(cell.code);
    await dialog.getByRole('button', { name: 'End unit' }).click();
    await expect(page.locator('.toast')).toContainText(told);
  });

  test('on another day the form says that it is filled in for that day, and compares with it', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Sứ phường Hồ Nam');
    await open(`/organization/${cell.id}?asOf=2024-06-15`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
    await expect(dialog.getByText('Bạn đang xem ngày 15/06/2024: ngày có hiệu lực dưới đây ghi sẵn ngày đó.')).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true })).toHaveValue('15/06/2024');
    await expect(dialog.getByText('Chưa đổi ô nào so với ngày 15/06/2024.')).toBeVisible();
    const name = dialog.getByRole('textbox', { name: /^Tên mới/ });
    await name.fill('Chi bộ Hoa Sứ Trắng');
    await expect(name).toHaveAccessibleDescription('Ngày 15/06/2024: Chi bộ Hoa Sứ phường Hồ Nam');
    await dialog.getByRole('radio', { name: /^Đính chính/ }).check();
    await expect(dialog.getByText('Bạn đang xem ngày 15/06/2024: “Đang ghi” dưới đây là điều đang ghi cho ngày đó.')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
