import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScroll, heading, settled, test } from './console';
import { signedOut } from './session-state';

const password = 'lúa chín ngoài đê 47';

test.use({ storageState: signedOut });

test.describe('signing in', () => {
  test('the first administrator comes in by the link of the start, goes out, and signs in again', async ({ page }) => {
    const key = await readFile(new URL('../../.cache/first-key', import.meta.url), 'utf8');
    await page.goto(`/#/welcome?key=${key}`);
    await expect(heading(page)).toHaveText('Lập quản trị đầu tiên');
    await expectAccessible(page);
    await page.getByLabel('Họ tên').fill('Lý An (mẫu)');
    await page.getByLabel('Thư điện tử hoặc tên đăng nhập').fill('an@lechan.example');
    await page.getByLabel('Mật khẩu mới').fill('lechan2026');
    await page.getByRole('button', { name: 'Lập tài khoản và vào' }).click();
    await expect(page.getByLabel('Mật khẩu mới')).toHaveAccessibleDescription(/dễ đoán/);
    await expectAccessible(page);
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.getByRole('button', { name: 'Hiện mật khẩu' }).click();
    await expect(page.getByLabel('Mật khẩu mới')).toHaveAttribute('type', 'text');
    await page.getByRole('button', { name: 'Lập tài khoản và vào' }).click();
    const account = page.getByRole('button', { name: 'Tài khoản: Lý An (mẫu)' });
    await expect(account).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    await account.click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await expect(account).toHaveCount(0);

    await page.goto('/#/sign-in');
    await page.getByLabel('Thư điện tử hoặc tên đăng nhập').fill('an@lechan.example');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('một mật khẩu khác');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await expect(account).toBeVisible();
  });

  for (const width of [1366, 320]) {
    test(`its page fits ${width} px, in English and in the dark, and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.addInitScript(() => {
        localStorage.setItem('RaStorelechan.theme', JSON.stringify('dark'));
        localStorage.setItem('RaStorelechan.locale', JSON.stringify('en'));
      });
      await page.goto('/#/sign-in');
      await expect(heading(page)).toHaveText('Sign in');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
});
