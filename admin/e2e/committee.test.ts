import { expect, expectAccessible, test } from './console';
import { ownCell, ownOfficer, ownSecretary, ownTerm } from './units';

test.describe('a committee after its congress', () => {
  test('one moves up, one leaves, one is new: told in a sentence, tried out, saved at once', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Ban');
    await ownSecretary({ ask }, cell.id, ['Lò', 'Thị', 'Ban (mẫu)']);
    await ownOfficer({ ask }, cell.id, 'DEPUTY_SECRETARY', ['Hà', 'Văn', 'Lên (mẫu)']);
    await ownOfficer({ ask }, cell.id, 'COMMITTEE_MEMBER', ['Đào', 'Thị', 'Tiếp (mẫu)']);
    await ownTerm({ ask }, '2025–2027 Hoa Ban', '2025-01-01', '2027-07-01');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    const sheet = page.getByRole('dialog', { name: 'Bổ nhiệm nhiều người sau đại hội' });
    await sheet.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('15/06/2025');
    await sheet.getByLabel(/^Số quyết định/).fill('152-QĐ/ĐU');
    await sheet.getByLabel('Lò Thị Ban (mẫu): giữ tiếp, đổi hay thôi giữ').selectOption('Thôi giữ');
    const ends = sheet.getByRole('complementary', { name: 'Điều sẽ thay đổi, sau hết ngày 14/06/2025' });
    await expect(ends).toContainText('Khuyết Bí thư, chưa có ai giữ');
    await sheet.getByLabel('Hà Văn Lên (mẫu): giữ tiếp, đổi hay thôi giữ').selectOption('Đổi chức danh');
    await sheet.getByLabel('Chức danh mới của Hà Văn Lên (mẫu)').selectOption('Bí thư');
    await expect(ends).toContainText('Hà Văn Lên (mẫu) thôi Phó Bí thư, giữ chức Bí thư');
    await expect(ends).not.toContainText('Khuyết');

    await sheet.getByRole('button', { name: 'Thêm người' }).click();
    await expect(sheet.getByLabel('Chức danh, dòng 4')).toBeFocused();
    await sheet.getByLabel('Chức danh, dòng 4').selectOption('Phó Bí thư');
    await sheet.getByLabel('Người, dòng 4').fill('Nông Thị Mới (mẫu)');
    await page.getByRole('option', { name: 'Ghi là người mới: Nông Thị Mới (mẫu)' }).click();
    await expect(sheet.getByLabel('Họ, dòng 4', { exact: true })).toHaveValue('Nông');
    await expect(sheet.getByLabel('Họ, dòng 4', { exact: true })).toBeFocused();
    await expect(sheet.getByLabel(/^Tên, dòng 4/)).toHaveValue('Mới (mẫu)');
    await expect(ends).toContainText('Từ 15/06/2025, Chi bộ Hoa Ban: 1 người thôi giữ, 2 người nhận chức danh, 1 người giữ tiếp.');
    await expect(ends.getByRole('status')).toHaveText('Đã kiểm tra trước: lưu được.');
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();

    const done = page.getByRole('dialog', { name: 'Đã lưu' });
    await expect(done).toContainText('Từ 15/06/2025: 2 lượt thôi giữ, 2 lượt nhận chức danh.');
    await expectAccessible(page);
    await done.getByRole('button', { name: 'Xem tất cả các thời kỳ' }).click();
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await expect(officers.getByRole('button', { name: 'Tất cả các thời kỳ' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/officers=all/);
    await expect(officers.getByRole('row').filter({ hasText: 'Lò Thị Ban (mẫu)' })).toContainText('01/01/2024 đến hết 14/06/2025');
    const begun = officers.getByRole('row').filter({ hasText: 'Từ 15/06/2025 đến nay' });
    await expect(begun.getByRole('link')).toHaveText(['Hà Văn Lên (mẫu)', 'Nông Thị Mới (mẫu)']);
    await expect(begun.first()).toContainText('152-QĐ/ĐU');
    await expectAccessible(page);
    await officers.getByRole('button', { name: 'Đang giữ', exact: true }).click();
    await expect(officers.getByRole('link')).toHaveText(['Hà Văn Lên (mẫu)', 'Nông Thị Mới (mẫu)', 'Đào Thị Tiếp (mẫu)']);
  });

  test('what would be refused is told at its row while one fills in, and what was typed outlasts the sheet', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Gạo');
    await ownSecretary({ ask }, cell.id, ['Lê', 'Thị', 'Gạo (mẫu)']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    const sheet = page.getByRole('dialog', { name: 'Bổ nhiệm nhiều người sau đại hội' });
    const checked = sheet.getByRole('complementary').getByRole('status');
    await sheet.getByRole('button', { name: 'Thêm người' }).click();
    await sheet.getByLabel('Chức danh, dòng 2').selectOption('Bí thư');
    await sheet.getByRole('combobox', { name: 'Người, dòng 2' }).fill('ly kim anh');
    await page.getByRole('option', { name: /^Lý Kim Ánh/ }).click();
    await expect(sheet.getByLabel('Chức danh, dòng 2')).toHaveAccessibleDescription(/Lê Thị Gạo \(mẫu\) đang giữ chức danh Bí thư/);
    await expect(checked).toHaveText('Còn 1 chỗ cần sửa');
    await sheet.getByLabel('Chức danh, dòng 2').selectOption('Phó Bí thư');
    await expect(checked).toHaveText('Đã kiểm tra trước: lưu được.');

    await sheet.getByRole('button', { name: 'Thêm người' }).click();
    await sheet.getByLabel('Chức danh, dòng 3').selectOption('Ủy viên');
    await sheet.getByRole('combobox', { name: 'Người, dòng 3' }).fill('ly kim anh');
    await page.getByRole('option', { name: /^Lý Kim Ánh/ }).click();
    const twice = sheet.getByRole('combobox', { name: 'Người, dòng 3' });
    await expect(twice).toHaveAccessibleDescription(/Người này đã ở dòng 2\./);
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await expect(sheet.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await sheet.getByRole('button', { name: 'Xem ô Người, dòng 3' }).click();
    await expect(twice).toBeFocused();

    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.reload();
    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    await expect(sheet.getByRole('combobox', { name: 'Người, dòng 3' })).toHaveValue('Lý Kim Ánh (mẫu)');
    await sheet.getByRole('row').filter({ hasText: 'Người, dòng 3' }).getByLabel('Kiêm nhiệm').check();
    await expect(checked).toHaveText('Đã kiểm tra trước: lưu được.');
    await sheet.getByRole('button', { name: 'Bỏ dòng 3' }).click();
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await page.getByRole('dialog', { name: 'Đã lưu' }).getByRole('button', { name: 'Đóng' }).last().click();
    await expect(page.getByRole('region', { name: 'Chức danh' }).getByRole('link')).toHaveText(['Lê Thị Gạo (mẫu)', 'Lý Kim Ánh (mẫu)']);
  });

  test('what is to be mended is counted one way, beside the rows and above them, rows undecided or repeated included', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Trạng Nguyên');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    const sheet = page.getByRole('dialog', { name: 'Bổ nhiệm nhiều người sau đại hội' });
    const beside = sheet.getByRole('complementary').getByRole('status');
    const above = sheet.getByRole('alert');
    await sheet.getByRole('button', { name: 'Dán danh sách' }).click();
    const list = ['Bí thư; Lý Kim Ánh', 'Ông Văn Trạng (mẫu)', 'Phó Bí thư; Mạc Thị Nguyên (mẫu)', 'Ủy viên; Mạc Thị Nguyên (mẫu)'];
    await sheet.getByLabel('Danh sách, mỗi dòng một người').fill(list.join('\n'));
    await sheet.getByRole('button', { name: 'Đưa 4 dòng vào bảng' }).click();
    await expect(beside).toHaveText('Còn 3 chỗ cần sửa');
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await expect(above).toContainText('Chưa lưu được: 3 chỗ cần sửa.');
    await expect(above.getByRole('listitem')).toHaveCount(3);
    await expectAccessible(page);
    await sheet
      .getByLabel(/^Chức danh, dòng/)
      .nth(1)
      .selectOption('Ủy viên');
    await expect(beside).toHaveText('Còn 2 chỗ cần sửa');
    await expect(above).toContainText('Chưa lưu được: 2 chỗ cần sửa.');
    await sheet
      .getByRole('button', { name: /^Bỏ dòng/ })
      .last()
      .click();
    await expect(beside).toHaveText('Còn 1 chỗ cần sửa');
    await expect(above).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
  });

  test('a list is pasted from a spreadsheet: who is in office is known again, who is unclear is told at the row', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Sữa');
    await ownSecretary({ ask }, cell.id, ['Bùi', 'Thị', 'Sữa (mẫu)']);
    await ownOfficer({ ask }, cell.id, 'DEPUTY_SECRETARY', ['Cao', 'Văn', 'Sấu (mẫu)']);
    const termId = await ownTerm({ ask }, '2026–2030 Hoa Sữa', '2026-01-01', '2031-01-01');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    const sheet = page.getByRole('dialog', { name: 'Bổ nhiệm nhiều người sau đại hội' });
    await sheet.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/03/2026');
    await sheet.getByLabel('Nhiệm kỳ', { exact: false }).selectOption(termId);
    await sheet.getByRole('button', { name: 'Dán danh sách' }).click();
    const list = [
      'TT\tChức danh\tHọ và tên',
      '1\tBí thư Cao Văn Sấu (mẫu)',
      '2\tQuyền Phó Bí thư\tÂu Thị Xoan (mẫu)',
      'Chi ủy viên; Lý Kim Ánh',
    ];
    await sheet.getByLabel('Danh sách, mỗi dòng một người').fill(list.join('\n'));
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Đưa 3 dòng vào bảng' }).click();
    await expect(sheet.getByLabel('Bùi Thị Sữa (mẫu): giữ tiếp, đổi hay thôi giữ')).toHaveValue('leave');
    await expect(sheet.getByLabel('Chức danh mới của Cao Văn Sấu (mẫu)')).toHaveValue('SECRETARY');
    const fresh = sheet.getByRole('row').filter({ hasText: 'Chưa có trong hệ thống' });
    await expect(fresh.getByLabel('Chức danh, dòng 3')).toHaveValue('DEPUTY_SECRETARY');
    await expect(fresh.getByLabel('Quyền (chưa chính thức)')).toBeChecked();
    await expect(fresh.getByLabel('Họ, dòng 3', { exact: true })).toHaveValue('Âu');
    await expect(sheet.getByRole('complementary').getByRole('status')).toHaveText('Còn 1 chỗ cần sửa');
    const unclear = sheet.getByRole('row').filter({ hasText: 'Có người tên gần giống “Lý Kim Ánh”' });
    await expect(unclear.getByLabel('Chức danh, dòng 4')).toHaveValue('COMMITTEE_MEMBER');
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await expect(sheet.getByRole('combobox', { name: 'Người, dòng 4' })).toHaveAccessibleDescription(/Chưa có người\./);
    await sheet.getByRole('combobox', { name: 'Người, dòng 4' }).click();
    await page.getByRole('option', { name: /^Lý Kim Ánh/ }).click();
    await expect(sheet.getByRole('complementary')).toContainText(
      'Từ 01/03/2026, Chi bộ Hoa Sữa: 1 người thôi giữ, 3 người nhận chức danh.',
    );
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await page.getByRole('dialog', { name: 'Đã lưu' }).getByRole('button', { name: 'Đóng' }).last().click();
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await expect(officers.getByRole('link')).toHaveText(['Cao Văn Sấu (mẫu)', 'Âu Thị Xoan (mẫu)', 'Lý Kim Ánh (mẫu)']);
    await expect(officers.getByRole('row').filter({ hasText: 'Âu Thị Xoan' })).toContainText('(quyền)');
    await expect(officers).toContainText('2026–2030 Hoa Sữa');
  });
});
