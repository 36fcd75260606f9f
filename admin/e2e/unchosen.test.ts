import { UnitByCodeDocument } from '@lechan/client';
import { expect, expectAccessible, settled, test } from './console';
import { ownCell } from './units';

test.describe('what is typed into a field that is chosen from', () => {
  test('is neither lost nor taken for an empty field when nothing was chosen', async ({ page, ask }) => {
    await page.goto('/#/organization?do=add');
    const dialog = page.getByRole('dialog', { name: 'Thêm đơn vị' });
    const parent = dialog.getByRole('combobox', { name: /^Cấp trên/ });
    await parent.fill('quan uy');
    await page.keyboard.press('Escape');
    await dialog.getByLabel('Tên đầy đủ').click();
    await expect(parent).toHaveValue('quan uy');
    await expect(parent).toHaveAccessibleDescription(/Chưa chọn được gì cho “quan uy”\. Chọn một dòng/);
    await dialog.getByLabel('Loại').selectOption('Đảng ủy phường');
    await dialog.getByLabel('Tên đầy đủ').fill('Đảng ủy phường Chưa Chọn');
    await dialog.getByLabel('Mã').fill('HP-CHUA-CHON');
    await dialog.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await expect(dialog.getByRole('button', { name: 'Xem ô Cấp trên' })).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    expect((await ask(UnitByCodeDocument, { code: 'HP-CHUA-CHON' })).unit).toBeNull();

    // what was typed is taken back, and with it the refusal
    await parent.fill('');
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await expect(parent).not.toHaveAttribute('aria-invalid');
    await parent.fill('quan uy le chan');
    await page.getByRole('option', { name: /^Quận ủy Lê Chân/ }).click();
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText('Quận ủy Lê Chân');
    await dialog.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(dialog).toHaveCount(0);
    expect((await ask(UnitByCodeDocument, { code: 'HP-CHUA-CHON' })).unit?.ancestors.at(-1)?.name).toBe('Quận ủy Lê Chân');
  });

  test('is said of a person and of a condition too', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Giấy');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Bổ nhiệm', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    await dialog.getByLabel('Chức danh').selectOption('Phó Bí thư');
    const person = dialog.getByRole('combobox', { name: 'Tìm người' });
    await person.fill('le bich');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa chọn được gì cho “le bich”.');
    await expect(person).toHaveValue('le bich');
    await page.keyboard.press('Escape');

    await open('/units');
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    const under = page.getByRole('combobox', { name: 'Thuộc' });
    await under.fill('ho nam');
    await under.blur();
    await expect(under).toHaveValue('ho nam');
    await expect(under).toHaveAccessibleDescription(/Chưa chọn được gì cho “ho nam”/);
  });
});

test.describe('somebody of a name that is on record', () => {
  test('is told before a second is made, and can be chosen instead', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Gạo');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Bổ nhiệm', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    await dialog.getByLabel('Chức danh').selectOption('Phó Bí thư');
    await dialog.getByRole('radio', { name: 'Người mới' }).check();
    await dialog.getByLabel('Họ', { exact: true }).fill('lê');
    await dialog.getByLabel(/^Tên đệm/).fill('Bích');
    await dialog.getByLabel('Tên', { exact: true }).fill('Đào (mẫu)');
    await expect(dialog.getByRole('status').filter({ hasText: 'Hệ thống đã có' })).toContainText(
      'Hệ thống đã có Lê Bích Đào (mẫu), Ủy viên Chi bộ tổ dân phố số 3 phường Hồ Nam.',
    );
    await settled(page);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chọn người này' }).click();
    await expect(dialog.getByRole('radio', { name: 'Người đã có trong hệ thống' })).toBeChecked();
    await expect(dialog.getByRole('radio', { name: 'Người đã có trong hệ thống' })).toBeFocused();
    await expect(dialog.getByRole('combobox', { name: 'Tìm người' })).toHaveValue('Lê Bích Đào (mẫu)');
    await page.keyboard.press('Escape');

    await open('/people');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    const adding = page.getByRole('dialog', { name: 'Thêm người' });
    await adding.getByLabel('Họ', { exact: true }).fill('Lê');
    await adding.getByLabel(/^Tên đệm/).fill('Bích');
    await expect(adding.getByText('Hệ thống đã có')).toHaveCount(0);
    await adding.getByLabel('Tên', { exact: true }).fill('Đào (mẫu)');
    await adding.getByRole('button', { name: 'Xem người này' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lê Bích Đào (mẫu)' })).toBeVisible();
  });
});
