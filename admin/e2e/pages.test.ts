import { UnitByCodeDocument } from '@lechan/client';
import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';

const phone = { width: 390, height: 844 };
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
  for (const { path, title, english } of places) {
    test(`${path} has its title in both languages, fits a phone, and axe finds nothing`, async ({ page, open }) => {
      await open(path);
      await expect(page).toHaveTitle(`${title} · lechan`);
      await settled(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'EN, English' }).click();
      await expect(page).toHaveTitle(`${english} · lechan`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.setViewportSize(phone);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }

  test("a unit's page fits a phone and axe finds nothing, on any tab, light and dark", async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-DHK' });
    await open(`/organization/${unit?.id}`);
    await settled(page);
    for (const tab of ['Tổng quan', 'Trực thuộc', 'Lịch sử']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectAccessible(page);
    }
    await page.setViewportSize(phone);
    await page.evaluate(() => localStorage.setItem('RaStorelechan.theme', '"dark"'));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    for (const tab of ['Tổng quan', 'Trực thuộc', 'Lịch sử']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
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
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Structure' })).toBeVisible();
  });
});
