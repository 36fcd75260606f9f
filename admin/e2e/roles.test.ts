import { CreateRoleDocument, DeleteRoleDocument, RolesDocument, UpdateRoleDocument } from '../src/generated/operations';
import { expect, expectAccessible, settled, test } from './console';

test.describe('roles', () => {
  test('a role is added like another, changed with a word about whom it touches, overtaken, and, never given, deleted', async ({
    page,
    open,
    ask,
  }) => {
    test.setTimeout(120_000);
    await open('/rights/roles/EDITOR');
    await expect(page.getByRole('heading', { level: 2, name: 'Biên tập' })).toBeVisible();
    await page.getByRole('button', { name: 'Nhân bản' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm vai trò' });
    await expect(dialog.getByLabel('Thay đổi đơn vị')).toBeChecked();
    await dialog.getByLabel('Tên tiếng Việt').fill('Biên tập viên thử');
    await dialog.getByLabel('Tên tiếng Anh').fill('Editor on trial');
    // the code is made from the name, until another one is written
    const code = dialog.locator('summary').filter({ hasText: 'Mã trong hệ thống' });
    await expect(code).toContainText('BIEN_TAP_VIEN_THU');
    await code.click();
    await dialog.getByLabel('Mã', { exact: true }).fill('EDITOR_ON_TRIAL');
    await dialog.getByLabel('Tên tiếng Việt').fill('Biên tập viên thử nữa');
    await dialog.getByLabel('Tên tiếng Việt').fill('Biên tập viên thử');
    await expect(code).toContainText('EDITOR_ON_TRIAL');
    await dialog.getByLabel('Thêm đơn vị').check();
    await expect(dialog.getByText('mới đánh dấu')).toHaveCount(1);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Biên tập viên thử' })).toBeVisible();
    await expect(page.getByLabel('Thêm đơn vị')).toBeChecked();

    const bar = page.locator('.actbar');
    await expect(bar).toHaveCount(0);
    await page.getByLabel('Kết thúc đơn vị').check();
    await expect(bar).toContainText('Chưa ai có vai trò này.');
    await settled(page);
    await expectAccessible(page);
    await bar.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await expect(bar).toHaveCount(0);
    await page.getByLabel('Kết thúc đơn vị').check();

    // somebody else saves meanwhile: both are shown, nothing is lost
    const role = (await ask(RolesDocument, {})).roles.find(({ code }) => code === 'EDITOR_ON_TRIAL');
    const { updateRole } = await ask(UpdateRoleDocument, {
      input: { code: 'EDITOR_ON_TRIAL', version: role?.version ?? 0, label: { vi: 'Biên tập viên lưu trước', en: 'Saved before' } },
    });
    expect(updateRole.userErrors).toEqual([]);
    await bar.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(page.getByText('Có người vừa lưu trước bạn.')).toBeVisible();
    await expect(page.getByLabel('Kết thúc đơn vị')).toBeChecked();
    await bar.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(bar).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2, name: 'Biên tập viên lưu trước' })).toBeVisible();
    const saved = (await ask(RolesDocument, {})).roles.find(({ code }) => code === 'EDITOR_ON_TRIAL');
    expect(saved?.permissions).toContain('unit:close');

    await page.getByRole('button', { name: 'Việc khác với Biên tập viên lưu trước' }).click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
    await expect(page.getByRole('link', { name: /Biên tập viên/ })).toHaveCount(0);
  });

  test('a new role needs no code: one is made from its name, and another where that is taken', async ({ page, open, ask }) => {
    await open('/rights/roles?do=add');
    const dialog = page.getByRole('dialog', { name: 'Thêm vai trò' });
    const name = async (vi: string, en: string) => {
      await dialog.getByLabel('Tên tiếng Việt').fill(vi);
      await dialog.getByLabel('Tên tiếng Anh').fill(en);
    };
    const code = dialog.locator('summary').filter({ hasText: 'Mã trong hệ thống' });
    await expect(code).toContainText('đặt theo tên');
    await dialog.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(dialog.getByLabel('Mã', { exact: true })).toHaveAccessibleDescription(/Hãy điền ô này/);
    await name('2. Đầu mối — phường', 'Contact of a ward');
    await expect(code).toContainText('DAU_MOI_PHUONG');
    await dialog.getByLabel('Thêm đơn vị').check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(dialog).toHaveCount(0);
    expect((await ask(RolesDocument, {})).roles.map((role) => role.code)).toContain('DAU_MOI_PHUONG');
    await open('/rights/roles?do=add');
    await name('Đầu mối phường', 'Contact of a ward again');
    await expect(code).toContainText('DAU_MOI_PHUONG_2');
  });

  test('what comes with a permission is shown with it, stays while that does, and is told to whom saving touches', async ({
    page,
    open,
    ask,
  }) => {
    const named = ['unit:read-history', 'person:read-contact'];
    const { createRole } = await ask(CreateRoleDocument, {
      input: { code: 'ASKED_BY_PHONE', label: { vi: 'Người gọi điện', en: 'Caller' }, permissions: named },
    });
    expect(createRole.userErrors).toEqual([]);
    await open('/rights/roles/ASKED_BY_PHONE');
    const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    const [units, posts, contact] = [box('Xem đơn vị'), box('Xem tên và chức danh của cán bộ'), box('Xem điện thoại')];
    await expect(units).toHaveAccessibleName('Xem đơn vị Đi kèm với: xem điện thoại, thư điện tử của cán bộ');
    for (const one of [units, posts]) {
      await expect(one).toBeChecked();
      await one.press('Space');
      await expect(one).toBeChecked();
    }
    await expect(page.locator('.actbar')).toHaveCount(0);
    await settled(page);
    await expectAccessible(page);
    await contact.uncheck();
    for (const one of [units, posts]) await expect(one).not.toBeChecked();
    await posts.check();
    await expect(units).toHaveAccessibleName('Xem đơn vị Đi kèm với: xem tên và chức danh của cán bộ');
    await page.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(page.locator('.actbar')).toHaveCount(0);
    const saved = (await ask(RolesDocument, {})).roles.find(({ code }) => code === 'ASKED_BY_PHONE');
    expect(saved?.permissions).toEqual(['unit:read-history', 'person:read']);
    const { deleteRole } = await ask(DeleteRoleDocument, { input: { code: 'ASKED_BY_PHONE', version: saved?.version ?? 0 } });
    expect(deleteRole.userErrors).toEqual([]);

    await open('/rights/roles/READER');
    await box('Xem bản thảo của khóa và bài').check();
    await box('Xem điện thoại').check();
    await expect(page.locator('.actbar')).toContainText(
      'Khi lưu, 1 người được thêm: xem điện thoại, thư điện tử của cán bộ; xem bản thảo của khóa và bài.',
    );
    await box('Xem tên và chức danh của cán bộ').press('Space');
    await expect(page.locator('.actbar')).not.toContainText('không còn được');
    await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  });

  test('what a change does to those who have the role is said, and the last who keeps accounts keeps doing so', async ({ page, open }) => {
    await open('/rights/roles/PLATFORM_ADMINISTRATOR');
    await page.getByLabel('Mời người, sửa và ngừng tài khoản').uncheck();
    const bar = page.locator('.actbar');
    await expect(bar).toContainText(/Khi lưu, \d+ người không còn được: mời người, sửa và ngừng tài khoản\./);
    await bar.getByRole('button', { name: 'Lưu vai trò' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Sau việc này không còn ai quản trị được tài khoản và vai trò.');
    await expectAccessible(page);
    await bar.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await page.getByRole('button', { name: 'Việc khác với Quản trị hệ thống' }).click();
    await page.getByRole('menuitem', { name: 'Xóa…' }).click();
    await expect(page.getByRole('dialog', { name: /chưa xóa được/ })).toContainText('đã trao cho người dùng');
  });
});
