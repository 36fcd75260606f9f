import { UnitByCodeDocument } from '@lechan/client';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const places = [
  { path: '/', title: 'Trang chủ', english: 'Home' },
  { path: '/organization', title: 'Tổ chức', english: 'Structure' },
  { path: '/units', title: 'Danh sách đơn vị', english: 'List of units' },
  { path: '/people', title: 'Cán bộ', english: 'People' },
  { path: '/import', title: 'Nhập từ tệp', english: 'Import from a file' },
  { path: '/settings/kinds', title: 'Cài đặt', english: 'Settings' },
  { path: '/settings/positions', title: 'Cài đặt', english: 'Settings' },
  { path: '/settings/look', title: 'Cài đặt', english: 'Settings' },
  { path: '/nowhere', title: 'Không có trang này', english: 'There is no such page' },
];

test.describe('every page', () => {
  for (const { path, title, english } of places) {
    test(`${path} has its title, in both languages, and nothing for axe to find`, async ({ page, open }) => {
      await open(path);
      await expect(page).toHaveTitle(`${title} · lechan`);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'EN, English' }).click();
      await expect(page).toHaveTitle(`${english} · lechan`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectAccessible(page);
    });

    test(`${path} fits a phone`, async ({ page, open }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(path);
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }

  for (const tab of ['overview', 'children', 'history']) {
    test(`a unit's page, ${tab}, fits a phone and has nothing for axe to find, light and dark`, async ({ page, open, ask }) => {
      const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
      await open(`/organization/${unit?.id}?tab=${tab}`);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.evaluate(() => localStorage.setItem('RaStorelechan.theme', '"dark"'));
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Đảng ủy phường Hồ Nam' })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    });
  }

  test('the way by keyboard begins with a link past the rail', async ({ page, open }) => {
    await open('/units');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Bỏ qua, tới nội dung chính' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('the chosen language is kept', async ({ page, open }) => {
    await open('/');
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Structure' })).toBeVisible();
  });
});
