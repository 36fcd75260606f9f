import { expect, inEnglish, test } from './console';
import { ownCell } from './units';

const places = [
  { path: '/', title: 'Trang chủ', english: 'Home' },
  { path: '/organization', title: 'Tổ chức', english: 'Structure' },
  { path: '/units?kind=WARD_COMMITTEE', title: 'Danh sách đơn vị', english: 'List of units' },
  { path: '/people?name=bach', title: 'Cán bộ', english: 'People' },
  { path: '/import', title: 'Nhập từ tệp', english: 'Import from a file' },
  { path: '/rights/accounts', title: 'Tài khoản · Tài khoản và quyền', english: 'Accounts · Accounts and rights' },
  { path: '/my-account', title: 'Tài khoản của tôi', english: 'My account' },
  { path: '/rights/roles', title: 'Vai trò · Tài khoản và quyền', english: 'Roles · Accounts and rights' },
  { path: '/rights/grants', title: 'Quyền đã trao · Tài khoản và quyền', english: 'Rights given · Accounts and rights' },
  { path: '/settings/positions', title: 'Chức danh · Cài đặt', english: 'Positions · Settings' },
  { path: '/settings/look', title: 'Hiển thị · Cài đặt', english: 'Appearance · Settings' },
  { path: '/rights/nowhere', title: 'Không có trang này', english: 'There is no such page' },
  { path: '/settings/nowhere', title: 'Không có trang này', english: 'There is no such page' },
  { path: '/nowhere', title: 'Không có trang này', english: 'There is no such page' },
];

test.describe('every page', () => {
  test('has its title in both languages', async ({ page, open }) => {
    for (const { path, title } of places) {
      await open(path);
      await expect(page).toHaveTitle(`${title} · lechan`);
    }
    await inEnglish(page);
    for (const { path, english } of places) {
      await open(path);
      await expect(page).toHaveTitle(`${english} · lechan`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    }
  });

  test('the way by keyboard begins with a button past the rail', async ({ page, open }) => {
    await open('/import');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Bỏ qua, tới nội dung chính' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('the chosen language is kept', async ({ page, open }) => {
    await open('/import');
    await inEnglish(page);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Structure' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('Back closes what is open above the page, and what was typed is there when it is opened again', async ({ page, open, ask }) => {
    // what a phone's Back asks of the browser, asked for by the test
    await page.addInitScript(() => {
      const Known = Reflect.get(window, 'CloseWatcher');
      const back = class extends Known {
        constructor() {
          super();
          Object.assign(window, { back: () => this.requestClose() });
        }
      };
      Object.assign(window, { CloseWatcher: back });
    });
    const cell = await ownCell({ ask }, 'Chi bộ Phong Lan');
    await open(`/organization/${cell.id}`);
    const address = page.url();
    await page.getByRole('button', { name: 'Thay đổi…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Phong Lan Tím');
    await page.evaluate(() => Reflect.get(window, 'back')());
    await expect(dialog).toHaveCount(0);
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Thay đổi…' }).click();
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Phong Lan Tím');
  });
});
