import { expect, expectAccessible, test } from './console';
import { ownCell, ownSecretary } from './units';

test.describe('appointments', () => {
  test('who leaves makes the position vacant, and somebody new is appointed to it', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Tùng Bách');
    await ownSecretary({ ask }, cell.id, ['Trần', 'Văn', 'Bách (mẫu)']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Việc khác với Trần Văn Bách (mẫu)' }).click();
    await page.getByRole('menuitem', { name: 'Thôi giữ chức…' }).click();
    const ending = page.getByRole('dialog', { name: 'Thôi giữ chức' });
    const leaves = ending.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true });
    await leaves.fill('01/01/2019');
    await ending.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(leaves).toHaveAttribute('aria-invalid', 'true');
    await expect(ending.getByRole('region')).toContainText('Sửa ngày ở trên để xem câu này.');
    await expect(ending.getByRole('region')).not.toContainText('31/12/2018');
    await leaves.fill('01/10/2025');
    await expect(ending.getByRole('region')).toContainText('Ngày giữ chức cuối cùng là 30/09/2025.');
    await expectAccessible(page);
    await ending.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const vacant = page.getByRole('row').filter({ hasText: 'Khuyết' });
    await expect(vacant).toContainText('từ 01/10/2025. Trước đó: Trần Văn Bách (mẫu)');
    await expect(page.getByRole('treeitem', { selected: true })).toContainText('khuyết 1');

    await vacant.getByRole('button', { name: 'Bổ nhiệm Bí thư' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    await expect(dialog.getByLabel('Chức danh')).toHaveValue('SECRETARY');
    await dialog.getByRole('radio', { name: 'Người mới' }).check();
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(dialog.getByLabel('Họ', { exact: true })).toHaveAccessibleDescription('Hãy điền ô này.');
    await dialog.getByLabel('Họ', { exact: true }).fill('Ngô');
    await dialog.getByLabel('Tên', { exact: true }).fill('Tùng (mẫu)');
    await dialog.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/11/2025');
    await dialog.getByLabel('Quyền (chưa chính thức)').check();
    await expect(dialog.getByRole('region')).toContainText('Từ 01/11/2025, Ngô Tùng (mẫu) giữ chức Bí thư của Chi bộ Tùng Bách.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await expect(officers.getByRole('link')).toHaveText(['Ngô Tùng (mẫu)']);
    await expect(officers).toContainText('(quyền)');
    await officers.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngô Tùng (mẫu)');
    await expect(page.getByRole('row').filter({ hasText: 'Chi bộ Tùng Bách' })).toContainText('Từ 01/11/2025 đến nay');
    await expectAccessible(page);
  });

  test('what is to be mended grows less as it is mended, and names no field that is filled or gone', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sim Tím');
    await open(`/organization/${cell.id}`);
    await page.getByRole('region', { name: 'Chức danh' }).getByRole('button', { name: 'Bổ nhiệm', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    const box = dialog.getByRole('alert');
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(box).toContainText('Chưa lưu được: 2 chỗ cần sửa.');
    await expect(box.getByRole('button')).toHaveText(['Xem ô Chức danh', 'Xem ô Tìm người']);
    await dialog.getByLabel('Chức danh').selectOption('Bí thư');
    await expect(box).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await expect(box.getByRole('button')).toHaveText(['Xem ô Tìm người']);
    await dialog.getByRole('radio', { name: /^Người mới/ }).check();
    await expect(box).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(box.getByRole('button')).toHaveText(['Xem ô Họ', 'Xem ô Tên']);
    await expectAccessible(page);
    await dialog.getByLabel('Họ', { exact: true }).fill('Sim');
    await expect(box.getByRole('button')).toHaveText(['Xem ô Tên']);
    await dialog.getByLabel('Tên', { exact: true }).fill('Tím');
    await expect(box).toHaveCount(0);
  });

  test('a position of one holder is refused to a second, where the first can be asked to leave it', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Lộc Vừng');
    await ownSecretary({ ask }, cell.id, ['Lê', 'Thị', 'Lộc (mẫu)']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('region', { name: 'Chức danh' }).getByRole('button', { name: 'Bổ nhiệm', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    await dialog.getByLabel('Chức danh').selectOption('Bí thư');
    await dialog.getByLabel('Tìm người').fill('ly kim anh');
    await page.getByRole('option', { name: /^Lý Kim Ánh/ }).click();
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await expect(dialog.getByRole('checkbox', { name: /^Cho Lê Thị Lộc \(mẫu\) thôi giữ/ })).toHaveAccessibleDescription(
      /đang giữ chức danh Bí thư/,
    );
    await expect(page.getByRole('combobox', { name: 'Tìm người' })).toHaveValue('Lý Kim Ánh (mẫu)');
  });

  test('who holds a position of one holder is told, and leaves it in the same act when that is chosen', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Muồng Vàng');
    await ownSecretary({ ask }, cell.id, ['Đinh', 'Văn', 'Muồng (mẫu)']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('region', { name: 'Chức danh' }).getByRole('button', { name: 'Bổ nhiệm', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    await dialog.getByLabel('Chức danh').selectOption('Bí thư');
    await expect(
      dialog.getByText('Đinh Văn Muồng (mẫu) đang giữ chức Bí thư, từ 01/01/2024. Chức danh này chỉ một người giữ.'),
    ).toBeVisible();
    await dialog.getByLabel('Tìm người').fill('ly kim anh');
    await page.getByRole('option', { name: /^Lý Kim Ánh/ }).click();
    await dialog.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/10/2025');
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await expect(summary).toContainText('Chưa ghi được như thế này: ngày 01/10/2025, Đinh Văn Muồng (mẫu) còn giữ chức danh này.');
    const leaves = dialog.getByRole('checkbox', { name: 'Cho Đinh Văn Muồng (mẫu) thôi giữ chức danh này từ cùng ngày' });
    await expect(leaves).not.toBeChecked();
    await leaves.check();
    await expect(summary).toContainText('Từ 01/10/2025, Lý Kim Ánh (mẫu) giữ chức Bí thư của Chi bộ Muồng Vàng.');
    await expect(summary).toContainText('Đinh Văn Muồng (mẫu) thôi giữ chức Bí thư của Chi bộ Muồng Vàng từ 01/10/2025.');
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/01/2024');
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await expect(dialog.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true })).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/10/2025');
    await leaves.check();
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(dialog).toHaveCount(0);
    const officers = page.getByRole('region', { name: 'Chức danh' });
    await expect(officers.getByRole('link')).toHaveText(['Lý Kim Ánh (mẫu)']);
    const toast = page.locator('.toast');
    await expect(toast).toContainText('Lý Kim Ánh (mẫu) giữ chức Bí thư từ 01/10/2025. Đinh Văn Muồng (mẫu) thôi giữ chức từ 01/10/2025.');
    await toast.getByRole('button', { name: 'Đính chính' }).click();
    await expect(page.getByRole('dialog', { name: 'Đính chính lần bổ nhiệm' })).toContainText('Lý Kim Ánh (mẫu)');
  });

  test('a wrongly recorded appointment is corrected', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sao Đen');
    await ownSecretary({ ask }, cell.id, ['Đỗ', 'Minh', 'Sao (mẫu)']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Việc khác với Đỗ Minh Sao (mẫu)' }).click();
    await page.getByRole('menuitem', { name: 'Đính chính chỗ ghi sai…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đính chính lần bổ nhiệm' });
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await expect(summary).toContainText('Chưa đổi ô nào so với điều đang ghi.');
    await dialog.getByLabel('Căn cứ, lý do').fill('Quyết định ghi ngày 15/02');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog.getByRole('status').getByText('Chưa đổi ô nào so với điều đang ghi.')).toBeVisible();
    const from = dialog.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true });
    await from.fill('15/12/2023');
    await expect(from).toHaveAccessibleDescription(/^Chi bộ Sao Đen .* chỉ có từ 01\/01\/2024/);
    await expect(dialog.getByText('Lưu như thế này sẽ bị từ chối.')).toBeVisible();
    await expect(summary).toHaveText(/Chưa lưu được như thế này\.$/);
    await from.fill('15/02/2024');
    await dialog.getByLabel('Quyền (chưa chính thức)').check();
    await expect(dialog.getByText('Đã kiểm tra thử: đính chính như thế này được.')).toBeVisible();
    await expect(summary.locator('p').first()).toHaveText(
      'Việc Đỗ Minh Sao (mẫu) giữ chức Bí thư của Chi bộ Sao Đen được coi là như sau ngay từ đầu:',
    );
    await expect(summary.getByRole('listitem')).toHaveText([
      'Giữ chức từ ngày: 15/02/2024. Điều ghi sai: “01/01/2024”.',
      'Quyền (chưa chính thức): có. Điều ghi sai: “không”.',
    ]);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Đỗ Minh Sao (mẫu)' })).toContainText('15/02/2024');
  });
});

test.describe('a person', () => {
  test('is added, and changed from a day on', async ({ page, open }) => {
    await open('/people');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm người' });
    await dialog.getByLabel('Họ', { exact: true }).fill('Vũ');
    await dialog.getByLabel(/^Tên đệm/).fill('Thị');
    await dialog.getByLabel('Tên', { exact: true }).fill('Quế (mẫu)');
    await dialog.getByLabel(/^Thư điện tử/).fill('không phải thư');
    await dialog.getByRole('button', { name: 'Thêm người' }).click();
    await expect(dialog.getByLabel(/^Thư điện tử/)).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel(/^Thư điện tử/).fill('que@lechan.example');
    await dialog.getByRole('button', { name: 'Thêm người' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vũ Thị Quế (mẫu)');
    await page.getByRole('button', { name: 'Thay đổi…' }).click();
    const change = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
    await change.getByRole('radio', { name: /^Đính chính/ }).check();
    await change.getByLabel(/^Điện thoại/).fill('0225 000 0777');
    await change.getByLabel('Căn cứ, lý do').fill('Ghi thiếu');
    await expectAccessible(page);
    await change.getByRole('button', { name: 'Lưu đính chính' }).click();
    // who looks at whose contact is recorded: it is shown on asking
    const contact = page.getByRole('region', { name: 'Liên hệ công vụ' });
    await expect(contact).not.toContainText('0225');
    await contact.getByRole('button', { name: 'Xem liên hệ' }).click();
    await expect(contact).toContainText('0225 000 0777');
  });
});
