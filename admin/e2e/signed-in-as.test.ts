import { UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heading, settled, test } from './console';
import { locked, type Other, signedInAs } from './session-state';

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
  ...['/rights/accounts', '/rights/roles', '/rights/grants', '/rights/readings'],
  ...['/rights/trail', '/rights/tokens', '/rights/proposals', '/my-account'],
  ...Object.values(ids).flatMap((id) => [
    `/organization/${id}`,
    `/organization/${id}?tab=children`,
    `/organization/${id}?tab=leads`,
    `/organization/${id}?tab=access`,
  ]),
  `/organization/${ids.own}?asOf=2023-06-01`,
];

async function idsOf(ask: Parameters<Parameters<typeof test>[2]>[0]['ask']) {
  const idOf = async (code: string) => (await ask(UnitByCodeDocument, { code })).unit?.id ?? '';
  return { own: await idOf('HP-LC-HN'), other: await idOf('HP-LC-AB'), group: await idOf('11383') };
}

for (const other of ['unitAdministrator', 'reader', 'auditor', 'auditorOfAll', 'nobodyYet'] satisfies Other[]) {
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

test.describe('a section of the rights that is not theirs', () => {
  test.describe('to an administrator of one ward', () => {
    test.use({ storageState: signedInAs('unitAdministrator') });

    test('says so, what it takes, and leads to one that is', async ({ page }) => {
      const main = page.getByRole('main');
      await visit(page, '/rights/accounts');
      await expect(page).toHaveTitle('Tài khoản · Tài khoản và quyền · lechan');
      await expect(main.getByRole('heading', { level: 2 })).toHaveText('Bạn chưa có quyền xem phần “Tài khoản”');
      await expect(main).toContainText(
        'Cần một trong các quyền: mời người, sửa và ngừng tài khoản; xem nhật ký. Quyền ấy phải được trao trên toàn hệ thống.',
      );
      await expect(page.getByRole('navigation', { name: 'Tài khoản và quyền' }).locator('[aria-current]')).toHaveCount(0);
      await expectAccessible(page);
      await main.getByRole('link', { name: 'Mở phần “Vai trò”' }).click();
      await expect(page).toHaveTitle('Vai trò · Tài khoản và quyền · lechan');
      await expect(page.getByRole('heading', { level: 2, name: 'Quản trị hệ thống' })).toBeVisible();
    });
  });

  test.describe('to who may see none of them', () => {
    test.use({ storageState: signedInAs('reader') });

    test('says so and leads home', async ({ page }) => {
      await visit(page, '/rights/trail');
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 2 })).toHaveText('Bạn chưa có quyền xem phần “Nhật ký”');
      await expect(main).toContainText('Cần quyền: xem nhật ký. Nếu công việc cần đến, hỏi người quản trị.');
      await expectAccessible(page);
      await main.getByRole('link', { name: 'Về trang chủ' }).click();
      await expect(page).toHaveTitle('Trang chủ · lechan');
    });
  });
});

test.describe('who may approve nothing', () => {
  test.use({ storageState: signedInAs('reader') });

  test('does not ask on a unit’s page what waits over it', async ({ page, ask }) => {
    const { own } = await idsOf(ask);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.postData() ?? ''));
    await visit(page, `/organization/${own}`);
    const [ofUnit, ...others] = asked.filter((body) => body.includes('query UnitView'));
    expect([JSON.parse(ofUnit ?? '{}').variables.proposals, others]).toEqual([false, []]);
  });

  test('is led to one proposal all the same, which may be their own of former times', async ({ page }) => {
    await visit(page, '/rights/proposals/00000000-0000-4000-8000-000000000000');
    await expect(page.getByRole('main')).toContainText('Không có đề nghị này');
  });
});

test.describe('an auditor of the whole platform', () => {
  test.use({ storageState: signedInAs('auditorOfAll') });

  test('looks into accounts, roles, what was given and why, and is offered to change none of it', async ({ page, ask }) => {
    const { own } = await idsOf(ask);
    const main = page.getByRole('main');
    await visit(page, '/');
    const rail = page.getByRole('navigation', { name: 'Khu vực chính' }).first();
    await rail.getByRole('link', { name: 'Quyền' }).click();
    await expect(page.getByRole('navigation', { name: 'Tài khoản và quyền' }).getByRole('link')).toHaveText([
      ...[/^Tài khoản \d/, /^Vai trò \d/, /^Quyền đã trao \d/, /^Nhật ký/, /^Xem liên hệ/],
    ]);
    await expect(main.getByRole('row').nth(3)).toBeVisible();
    for (const name of ['Mời người mới', /^Việc khác/, 'Liên kết mới']) await expect(main.getByRole('button', { name })).toHaveCount(0);
    await settled(page);
    await expectAccessible(page);
    await visit(page, '/rights/accounts?state=locked');
    await main.getByRole('link', { name: locked.toSee.name }).click();
    await expect(heading(page)).toHaveText(locked.toSee.name);
    await expect(main).toContainText(/gõ sai 10 lần/);
    await settled(page);
    await expect(main.getByRole('button')).toHaveCount(0);
    await expectAccessible(page);
    await visit(page, '/rights/roles/EDITOR');
    await expect(main).toContainText('Bạn xem được, không sửa được vai trò.');
    await expect(main.getByRole('listitem').filter({ hasText: 'Xem đơn vị' })).toContainText(
      'Đi kèm với: xem tên và chức danh của cán bộ; xem điện thoại, thư điện tử của cán bộ',
    );
    await expect(main.getByRole('link', { name: /^Kiểm tra/ })).toContainText(/\d người/);
    await visit(page, '/rights/grants');
    await expect(page.getByRole('region', { name: 'Quy tắc theo chức danh' })).toContainText('Bí thư đảng ủy phường');
    await expect(main.getByRole('link', { name: 'Quản Trị Phường (mẫu)' })).toBeVisible();
    for (const name of ['Trao quyền', 'Thêm quy tắc', /^Việc khác/]) await expect(main.getByRole('button', { name })).toHaveCount(0);
    await visit(page, `/organization/${own}?tab=access`);
    const asked = page.getByRole('region', { name: 'Hỏi: người này có được làm việc này ở đây không?' });
    await asked.getByRole('combobox', { name: 'Ai' }).fill('nguoi xem');
    await page.getByRole('option', { name: /^Người Xem/ }).click();
    await asked.getByLabel('Việc gì').selectOption('Thay đổi đơn vị');
    await asked.getByRole('button', { name: 'Xem vì sao' }).click();
    await expect(asked.locator('.ans')).toContainText('Không. Người Xem (mẫu) không được làm việc “Thay đổi đơn vị”');
    await expect(main.getByRole('button', { name: /Trao quyền/ })).toHaveCount(0);
  });

  test('finds the trail among the places, on a phone behind the others', async ({ page }) => {
    await visit(page, '/rights/grants');
    const rail = page.getByRole('navigation', { name: 'Khu vực chính' }).first();
    await rail.getByRole('link', { name: 'Nhật ký' }).click();
    await expect(page).toHaveTitle(/^Nhật ký/);
    await expect(rail.locator('[aria-current]')).toHaveText('Nhật ký');
    await visit(page, '/rights/readings');
    await expect(rail.locator('[aria-current]')).toHaveText('Nhật ký');
    await visit(page, '/rights/roles');
    await expect(rail.locator('[aria-current]')).toHaveText('Quyền');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Nhật ký' }).click();
    await expect(page).toHaveTitle(/^Nhật ký/);
  });

  test('sees behind their initial what they are and over what', async ({ page }) => {
    await visit(page, '/');
    const mine = page.getByRole('button', { name: 'Tài khoản: Thanh Tra (mẫu)' });
    await expect(mine).toHaveText('T');
    await mine.click();
    await expect(page.getByRole('list', { name: 'Vai trò của bạn' }).getByRole('listitem')).toHaveText(['Kiểm tra: toàn hệ thống']);
    await expect(page.getByRole('menuitem', { name: 'Tài khoản của tôi' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(mine).toBeFocused();
  });
});

test.describe('somebody without any right yet', () => {
  test.use({ storageState: signedInAs('nobodyYet') });

  test('sees units, and no place or person that is not theirs', async ({ page }) => {
    await visit(page, '/');
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Cán bộ' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toHaveCount(0);
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Nhật ký' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Tài khoản: Chưa Có Quyền (mẫu)' }).click();
    await expect(page.getByText('Bạn chưa có vai trò nào.')).toBeVisible();
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
