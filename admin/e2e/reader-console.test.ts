import { expect, expectAccessible, heading, settled, test } from './console';
import { elsewhere, ownPerson, signIn } from './people';
import { signedInAs } from './session-state';

test.describe('who may only look', () => {
  test.use({ storageState: signedInAs('reader') });

  test('finds where courses are read, from home and from the menu, is named there, and comes back', async ({ page, open }) => {
    await open('/');
    const main = page.getByRole('main');
    const toReader = { name: 'Trang đọc khóa học' };
    await main.getByRole('link', toReader).click();
    await expect(page).toHaveURL('/hoc');
    const head = page.getByRole('banner');
    const named = head.getByRole('button', { name: 'Người Xem (mẫu)' });
    await named.click();
    await expect(page.getByRole('contentinfo')).not.toContainText('Đăng nhập');
    await expect(head.getByRole('link', { name: 'Đăng nhập' })).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(named).toBeFocused();
    await named.press('Enter');
    await head.getByRole('link', { name: 'Trang quản trị' }).click();
    await expect(page).toHaveTitle('Trang chủ · lechan');
    await page.getByRole('navigation', { name: 'Khu vực chính' }).first().getByRole('link', toReader).click();
    await expect(page).toHaveURL('/hoc');
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(named).toBeVisible();
    await open('/');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', toReader).click();
    await expect(page).toHaveURL('/hoc');
  });

  test('an address leads from signing in to the reader, and nowhere else', async ({ page }) => {
    for (const elsewhere of [
      '/hoc/..//evil.example/x',
      '/hoc/..\\evil.example',
      '/hoc/%2e%2e//evil.example',
      '/hoc/../uploads',
      '//evil.example/hoc',
    ]) {
      // opened anew, as from a link
      await page.goto('about:blank');
      await page.goto(`/#/sign-in?back=${encodeURIComponent(elsewhere)}`);
      await expect(heading(page)).toBeAttached();
      await settled(page);
      expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/#\//);
    }
    await page.goto('about:blank');
    await page.goto(`/#/sign-in?back=${encodeURIComponent('/hoc?tim=chi+bo')}`);
    await expect(page).toHaveURL('/hoc?tim=chi+bo');
  });
});

test('whose session was ended elsewhere reads on and is no longer named', async ({ ask, browser }) => {
  const login = `${crypto.randomUUID()}@lechan.example`;
  await ownPerson({ ask }, login, 'Người bị ngắt phiên');
  const [here, there] = [await elsewhere(browser), await elsewhere(browser)];
  const [page, other] = [await here.newPage(), await there.newPage()];
  for (const one of [page, other]) {
    await signIn(one, login);
    await expect(one.getByRole('button', { name: /^Tài khoản: / })).toBeVisible();
  }
  await page.goto('/hoc');
  const head = page.getByRole('banner');
  await expect(head.getByRole('button', { name: 'Người bị ngắt phiên' })).toBeVisible();
  const query = 'mutation { revokeOtherSessions(input: {}) { userErrors { code } } }';
  expect((await other.request.post('/graphql', { data: { query } })).ok()).toBe(true);
  await page.getByRole('navigation', { name: 'Chủ đề' }).getByRole('link', { name: 'Sinh hoạt chi bộ' }).click();
  await expect(head.getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  await expect(head).not.toContainText('Người bị ngắt phiên');
  await expect(page.getByRole('main')).not.toContainText('đã đăng nhập');
  await Promise.all([here.close(), there.close()]);
});
