import { expect, inEnglish, test } from './console';

const places = [
  { path: '/', title: 'Trang chủ', english: 'Home' },
  { path: '/organization', title: 'Tổ chức', english: 'Structure' },
  { path: '/units?kind=WARD_COMMITTEE', title: 'Danh sách đơn vị', english: 'List of units' },
  { path: '/people?name=bach', title: 'Cán bộ', english: 'People' },
  { path: '/import', title: 'Nhập từ tệp', english: 'Import from a file' },
  { path: '/settings/positions', title: 'Cài đặt', english: 'Settings' },
  { path: '/settings/look', title: 'Cài đặt', english: 'Settings' },
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
