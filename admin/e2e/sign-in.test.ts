import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScroll, heading, inEnglish, settled, test } from './console';
import { testWithOwnServer } from './own-server';
import { password } from './people';
import { signedOut } from './session-state';

test.use({ storageState: signedOut });

const beforeAnybody = testWithOwnServer('first');
const keyOf = (name: string) => readFile(new URL(`../../.cache/${name}`, import.meta.url), 'utf8');

beforeAnybody.describe('the first administrator', () => {
  beforeAnybody.use({ storageState: signedOut });

  beforeAnybody('comes in by the link of the start, goes out, and signs in again', async ({ page }) => {
    const key = await keyOf('first-key');
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

    // below any lock, the trail tells who reads it that somebody was wrong before
    await page.goto('/#/rights/trail?kind=signIn');
    const acts = page.getByRole('region', { name: 'Việc đã ghi' }).getByRole('link');
    await expect(acts.first()).toContainText('Lý An (mẫu) đăng nhập, sau 1 lần sai');
    await acts.first().click();
    await expect(page.getByRole('row', { name: 'Số lần sai từ lần đăng nhập trước' }).getByRole('cell')).toHaveText('1');
    await settled(page);
    await expectAccessible(page);
    await inEnglish(page);
    await expect(page.getByRole('region', { name: 'What was recorded' }).getByRole('link').first()).toContainText(
      'Lý An (mẫu) signed in, after 1 wrong attempt',
    );
  });
});

test.describe('signing in', () => {
  for (const [name, query] of [
    ['of the first administrator, where there is one by now', async () => `key=${await keyOf('late-key')}`],
    ['that never was', async () => 'for=reset&key=khong-co-lien-ket-nay'],
  ] as const) {
    test(`a link ${name} is told at once to be no longer good, and what to do`, async ({ page }) => {
      await page.goto(`/#/welcome?${await query()}`);
      await expect(heading(page)).toHaveText('Liên kết không dùng được nữa');
      const main = page.getByRole('main');
      await expect(main.getByRole('textbox')).toHaveCount(0);
      await expect(main).toContainText('nhờ người quản trị lấy cho liên kết mới');
      expect(await main.getByText(/quản trị đầu tiên/).count()).toBe(name.includes('first') ? 1 : 0);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Tới trang đăng nhập' }).click();
      await expect(heading(page)).toHaveText('Đăng nhập');
    });
  }

  test('it is told that one is being signed in, and that it failed, not that anything is saved', async ({ page }) => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('mutation SignIn(')) return route.fallback();
      await answered;
      await route.fulfill({ status: 503, body: 'nothing' });
    });
    await page.goto('/#/sign-in');
    await page.getByLabel('Thư điện tử hoặc tên đăng nhập').fill('an@lechan.example');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Đăng nhập\s*, Đang đăng nhập…$/ })).toBeVisible();
    answer();
    const told = page.getByRole('alert').filter({ hasText: /\S/ });
    await expect(told).toContainText('Chưa đăng nhập được.');
    await expect(told).not.toContainText(/lưu|ghi/);
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
