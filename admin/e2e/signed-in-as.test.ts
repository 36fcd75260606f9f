import { UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heading, settled, test } from './console';
import { type Other, signedInAs } from './session-state';

// the banner's own place is there while it says nothing
const failures = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

/** Opens a place and sees that nothing on it failed or was refused. */
async function visit(page: Page, path: string) {
  await page.goto(`/#${path}`);
  await expect(heading(page)).toBeAttached();
  await settled(page);
  await expect(failures(page)).toHaveCount(0);
}

const places = (ids: { own: string; other: string; group: string }) => [
  ...['/', '/organization', '/units', '/units?kind=CELL', '/people', '/settings/kinds', '/settings/terms', '/rights'],
  ...['/rights/trail', '/rights/tokens', '/rights/proposals', '/my-account'],
  ...Object.values(ids).flatMap((id) => [`/organization/${id}`, `/organization/${id}?tab=children`, `/organization/${id}?tab=leads`]),
  `/organization/${ids.own}?asOf=2023-06-01`,
];

async function idsOf(ask: Parameters<Parameters<typeof test>[2]>[0]['ask']) {
  const idOf = async (code: string) => (await ask(UnitByCodeDocument, { code })).unit?.id ?? '';
  return { own: await idOf('HP-LC-HN'), other: await idOf('HP-LC-AB'), group: await idOf('11383') };
}

for (const other of ['unitAdministrator', 'reader', 'auditor', 'nobodyYet'] satisfies Other[]) {
  test.describe(`signed in as ${other}`, () => {
    test.use({ storageState: signedInAs(other) });

    test('every page shows what is theirs to see, and asks for nothing that is refused', async ({ page, ask }) => {
      const refused: string[] = [];
      page.on('response', async (response) => {
        if (!response.url().endsWith('/graphql')) return;
        const text = await response.text().catch(() => '');
        if (/"(FORBIDDEN|UNAUTHENTICATED)"/.test(text)) refused.push(`${page.url()} ${response.request().postData()?.slice(0, 200)}`);
      });
      for (const path of places(await idsOf(ask))) await visit(page, path);
      expect(refused).toEqual([]);
    });
  });
}

test.describe('an administrator of one ward', () => {
  test.use({ storageState: signedInAs('unitAdministrator') });

  test('is offered to end and to give what they have themselves, and no more', async ({ page }) => {
    await visit(page, '/rights/grants');
    const rows = page.getByRole('region', { name: 'Danh sách quyền' }).getByRole('row');
    const above = rows.filter({ hasText: 'Toàn hệ thống' });
    await expect(above.first()).toBeVisible();
    await expect(above.getByRole('button')).toHaveCount(0);
    const own = rows.filter({ hasText: 'Quản Trị Phường (mẫu)' });
    await own.getByRole('button', { name: /^Việc khác/ }).click();
    await expect(page.getByRole('menuitem', { name: 'Thôi quyền…' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Trao quyền' }).click();
    const dialog = page.getByRole('dialog');
    const roles = dialog.getByRole('combobox', { name: 'Vai trò' });
    await expect(roles).toHaveAccessibleDescription(/Chỉ có vai trò mà bạn có đủ quyền để trao\./);
    const offered = await roles.getByRole('option').allTextContents();
    expect(offered).toContain('Quản trị đơn vị');
    expect(offered).not.toContain('Quản trị hệ thống');
    await dialog.getByRole('combobox', { name: 'Ở đơn vị' }).fill('dang uy phuong an bien');
    await page.getByRole('option', { name: /^Đảng ủy phường An Biên/ }).click();
    await expect(roles.getByRole('option')).toHaveCount(1);
    await expectAccessible(page);
  });

  test('is offered what they may do in their ward, and only to look elsewhere', async ({ page, ask }) => {
    const { own, other } = await idsOf(ask);
    await visit(page, `/organization/${own}`);
    await expect(page.getByRole('button', { name: 'Thay đổi…' })).toBeVisible();
    await expect(page.getByRole('tab', { name: /Lịch sử/ })).toBeVisible();
    await visit(page, `/organization/${other}`);
    await expect(page.getByRole('button', { name: 'Thay đổi…' })).toHaveCount(0);
    await expect(page.getByRole('tab', { name: /Lịch sử/ })).toHaveCount(0);
    await expect(page.getByText('Bạn chưa có quyền xem ai giữ chức ở đơn vị này.')).toBeVisible();
    await expectAccessible(page);
    await visit(page, `/organization/${other}?do=change`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const rail = page.getByRole('navigation', { name: 'Khu vực chính' }).first();
    await expect(rail.getByRole('link', { name: 'Nhập tệp' })).toHaveCount(0);
    await visit(page, '/settings/kinds');
    await expect(page.getByText('người có quyền sửa danh mục mới đổi được')).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('somebody without any right yet', () => {
  test.use({ storageState: signedInAs('nobodyYet') });

  test('sees units, and no place or person that is not theirs', async ({ page }) => {
    await visit(page, '/');
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Cán bộ' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toHaveCount(0);
    await expectAccessible(page);
  });
});

test('who is not signed in is asked to, wherever they wanted to go, and gets there', async ({ page, ask }) => {
  const { own } = await idsOf(ask);
  await page.context().clearCookies();
  await page.goto(`/#/organization/${own}`);
  await expect(heading(page)).toHaveText('Đăng nhập');
  await page.context().addCookies(signedInAs('reader').cookies);
  await page.reload();
  await expect(heading(page)).toHaveText(/Đảng ủy phường Hồ Nam/);
});
