import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { ownCell, ownOfficer, ownSecretary, ownTerm } from './units';

test.describe('the term of a whole committee', () => {
  test('ends in one step, seen before; one who was ended by mistake is taken back by a correction', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Phượng');
    const termId = await ownTerm({ ask }, '2024–2026 Hoa Phượng', '2024-01-01', '2026-12-31');
    await ownSecretary({ ask }, cell.id, ['Vi', 'Thị', 'Phượng (mẫu)']);
    await ownOfficer({ ask }, cell.id, 'DEPUTY_SECRETARY', ['Tạ', 'Văn', 'Hạ (mẫu)'], termId);
    await ownOfficer({ ask }, cell.id, 'COMMITTEE_MEMBER', ['Tô', 'Thị', 'Hè (mẫu)'], termId);
    await open(`/organization/${cell.id}`);
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await officers.getByRole('button', { name: 'Việc khác với Chức danh' }).click();
    await page.getByRole('menuitem', { name: 'Kết thúc nhiệm kỳ của tất cả…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kết thúc nhiệm kỳ của tất cả' });
    await expect(dialog.getByLabel('Ai thôi giữ', { exact: false })).toHaveValue('all');
    await dialog.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true }).fill('01/01/2020');
    await expect(dialog).toContainText(/01\/01\/2024/);
    await dialog.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true }).fill('01/10/2026');
    await expect(dialog).toContainText('Từ 01/10/2026, Chi bộ Hoa Phượng: 3 người thôi giữ. Khuyết: Bí thư.');
    await expect(dialog.getByRole('status').first()).toHaveText('Đã kiểm tra trước: lưu được.');
    await expectAccessible(page);
    await dialog.getByLabel('Ai thôi giữ', { exact: false }).selectOption('Nhiệm kỳ 2024–2026 Hoa Phượng (2 người)');
    await expect(dialog).toContainText('Chi bộ Hoa Phượng: 2 người thôi giữ.');
    await expect(dialog).not.toContainText('Vi Thị Phượng');
    await dialog.getByRole('button', { name: 'Kết thúc nhiệm kỳ' }).click();

    const done = page.getByRole('dialog', { name: 'Đã lưu' });
    await expect(done.getByRole('listitem')).toHaveText([/^Phó Bí thư: Tạ Văn Hạ/, /^Ủy viên: Tô Thị Hè/]);
    await done.getByRole('button', { name: 'Ghi nhầm? Ủy viên Tô Thị Hè (mẫu)' }).click();
    const correction = page.getByRole('dialog', { name: 'Đính chính lần bổ nhiệm' });
    await expect(correction.getByRole('textbox', { name: /^Thôi giữ chức từ ngày/ })).toHaveValue('');
    await correction.getByLabel('Căn cứ, lý do').fill('Đồng chí Hè vẫn giữ chức');
    await correction.getByRole('button', { name: 'Lưu đính chính' }).click();
    await done.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(officers.getByRole('link')).toHaveText(['Vi Thị Phượng (mẫu)', 'Tô Thị Hè (mẫu)']);
    await expect(officers.getByRole('row').filter({ hasText: 'Tô Thị Hè' })).toContainText(/còn \d+ ngày/);
  });
});

test.describe('on a phone, in English and in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the sheet is filled in card by card', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Nhài');
    await ownSecretary({ ask }, cell.id, ['Phó', 'Thị', 'Nhài (mẫu)']);
    await page.addInitScript(() => {
      localStorage.setItem('RaStorelechan.locale', JSON.stringify('en'));
      localStorage.setItem('RaStorelechan.theme', JSON.stringify('dark'));
    });
    await open(`/organization/${cell.id}?officers=all`);
    await expect(page.getByRole('region', { name: 'Positions' })).toContainText('Since 01/01/2024');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Appoint several' }).click();
    const sheet = page.getByRole('dialog', { name: 'Appoint several after a congress' });
    await sheet.getByLabel('Phó Thị Nhài (mẫu): goes on, changes or leaves').selectOption('Leaves');
    await expect(sheet.getByRole('complementary')).toContainText('Vacant: Secretary, nobody holds it yet');
    await sheet.getByRole('combobox', { name: 'Person, row 2' }).fill('Mã Thị Lài (mẫu)');
    await page.getByRole('option', { name: /^Record as a new person/ }).click();
    await expect(sheet.getByRole('complementary')).toContainText('one person leaves, one person takes a position');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await sheet.getByRole('button', { name: 'Save the new list' }).click();
    await expect(page.getByRole('dialog', { name: 'Saved' })).toContainText('1 left, 1 took a position');
    await expectAccessible(page);
  });
});
