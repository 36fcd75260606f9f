import { codeOf, withDevice } from './authenticator';
import { expect, expectAccessible, expectNoSidewaysScroll, heading, settled, test } from './console';
import { elsewhere, ownPerson, password, signIn, signOut } from './people';
import { browserWith, locked, signedOut, strict } from './session-state';

test.describe('a second step of signing in', () => {
  test.use({ storageState: signedOut });

  test('is set up with an app in three steps, asked for from then on, and a recovery code takes its place', async ({
    page,
    ask,
    browser,
  }) => {
    test.setTimeout(120_000);
    const login = 'hai.lop@lechan.example';
    await ownPerson({ ask }, login, 'Hà Hai Lớp (mẫu)');
    const former = await elsewhere(browser);
    const formerPage = await former.newPage();
    await signIn(formerPage, login);
    await expect(formerPage.getByRole('button', { name: 'Tài khoản: Hà Hai Lớp (mẫu)' })).toBeVisible();

    await signIn(page, login);
    await page.getByRole('button', { name: 'Tài khoản: Hà Hai Lớp (mẫu)' }).click();
    await page.getByRole('menuitem', { name: 'Tài khoản của tôi' }).click();
    await expect(heading(page)).toHaveText('Tài khoản của tôi');
    const ways = page.getByRole('region', { name: 'Cách đăng nhập' });
    const app = ways.getByRole('listitem').filter({ hasText: 'Ứng dụng trên điện thoại' });
    await expect(app).toContainText('Chưa bật.');
    await app.getByRole('button', { name: 'Bật' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('img', { name: /^Hình để quét/ })).toBeVisible();
    const secret = (await dialog.getByRole('region', { name: 'Khóa để gõ tay' }).locator('code').textContent()) ?? '';
    await expectAccessible(page);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByLabel('Mã 6 chữ số').fill('000 000');
    await dialog.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(dialog.getByLabel('Mã 6 chữ số')).toHaveAccessibleDescription(/^Mã (chưa|không) đúng/);
    await dialog.getByLabel('Mã 6 chữ số').fill(codeOf(secret));
    await dialog.getByRole('button', { name: 'Xác nhận' }).click();

    // the codes are shown this once, and not closed by a slip
    const codes = dialog.getByRole('region', { name: 'Mã khôi phục' }).locator('code span span');
    await expect(codes).toHaveCount(10);
    const [code = '', another = ''] = await codes.allTextContents();
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('alert')).toHaveText('Đánh dấu ô trên trước khi đóng.');
    await expectAccessible(page);
    const file = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải về tệp để in' }).click();
    expect((await file).suggestedFilename()).toBe('ma-khoi-phuc.txt');
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(app).toContainText('Đang bật từ');
    await expect(ways).toContainText('Còn 10 trong 10');

    // the other browser came in without it, and is out
    await formerPage.reload();
    await expect(heading(formerPage)).toHaveText('Đăng nhập');
    await former.close();

    await signOut(page);
    await signIn(page, login);
    await expect(heading(page)).toHaveText('Nhập mã xác thực');
    await expectAccessible(page);
    await page.getByLabel('Mã 6 chữ số').fill('123456');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Mã 6 chữ số')).toHaveAccessibleDescription(/Còn 4 lần thử/);
    await expectAccessible(page);
    await page.getByLabel('Mã 6 chữ số').fill(codeOf(secret, 1));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Tài khoản: Hà Hai Lớp (mẫu)' })).toBeVisible();
    await expect(page).toHaveURL(/#\/(\?|$)/);

    await page.goto('/#/my-account');
    await signOut(page);
    await signIn(page, login);
    await page.getByRole('button', { name: /^Dùng mã khôi phục/ }).click();
    await expect(heading(page)).toHaveText('Nhập mã khôi phục');
    await page.getByLabel('Mã khôi phục').fill(code.toUpperCase());
    await page.getByLabel('Không hỏi lại trên máy này trong 30 ngày').check();
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(page.getByRole('button', { name: 'Tài khoản: Hà Hai Lớp (mẫu)' })).toBeVisible();
    await page.goto('/#/my-account');
    await expect(ways).toContainText(/Còn 9 trong 10, dùng gần nhất/);

    // this browser is spared the second step; a new set of codes ends the former
    await signOut(page);
    await signIn(page, login);
    await expect(page.getByRole('button', { name: 'Tài khoản: Hà Hai Lớp (mẫu)' })).toBeVisible();
    await page.goto('/#/my-account');
    await ways.getByRole('button', { name: 'Tạo mã mới' }).click();
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Tạo 10 mã mới' }).click();
    await expect(codes).toHaveCount(10);
    expect(await codes.allTextContents()).not.toContain(another);
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(ways).toContainText('Còn 10 trong 10');

    // without a role that asks for it, it can be removed, by the password
    await app.getByRole('button', { name: /^Việc khác/ }).click();
    await page.getByRole('menuitem', { name: 'Gỡ ứng dụng…' }).click();
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu');
    await dialog.getByRole('button', { name: 'Gỡ ứng dụng' }).click();
    await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toHaveAccessibleDescription(/^Mật khẩu chưa đúng/);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Gỡ ứng dụng' }).click();
    await expect(app).toContainText('Chưa bật.');
    await expect(ways).not.toContainText('Mã khôi phục');
  });

  test('that was answered wrongly too often is begun anew', async ({ page, ask }) => {
    const login = 'sai.ma@lechan.example';
    await ownPerson({ ask }, login, 'Sầm Sai Mã (mẫu)');
    await signIn(page, login);
    await expect(page.getByRole('button', { name: 'Tài khoản: Sầm Sai Mã (mẫu)' })).toBeVisible();
    await page.goto('/#/my-account?do=app');
    const dialog = page.getByRole('dialog');
    const secret = (await dialog.getByRole('region', { name: 'Khóa để gõ tay' }).locator('code').textContent()) ?? '';
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByLabel('Mã 6 chữ số').fill(codeOf(secret));
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await signOut(page);
    await signIn(page, login);
    for (const wrong of ['111111', '222222', '333333', '444444']) {
      await page.getByLabel('Mã 6 chữ số').fill(wrong);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('lần thử');
    }
    // by now each try has to wait a little
    await page.getByLabel('Mã 6 chữ số').fill('555555');
    await expect(async () => {
      await page.getByRole('button', { name: 'Xác nhận' }).click();
      await expect(page.getByRole('alert')).toContainText('Đăng nhập lại từ đầu', { timeout: 1500 });
    }).toPass();
    await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản khác' }).click();
    await expect(heading(page)).toHaveText('Đăng nhập');
  });

  test('and a locked account, are told plainly', async ({ page }) => {
    await signIn(page, locked.toSee.login);
    await expect(page.getByRole('alert')).toContainText(/Đã thử sai quá nhiều lần\. Đợi .+ phút rồi thử lại, hoặc nhờ quản trị mở khóa/);
    await expectAccessible(page);
  });
});

test.describe('a passkey', () => {
  test.use({ storageState: signedOut });

  test('is added, signs in alone, is renamed, and removed', async ({ browser, ask, baseURL }) => {
    test.setTimeout(120_000);
    const login = 'khoa.tc@lechan.example';
    await ownPerson({ ask }, login, 'Khúc Truy Cập (mẫu)');
    const own = await browser.newContext({ storageState: signedOut, locale: 'vi-VN', reducedMotion: 'reduce', baseURL });
    const page = await own.newPage();
    const device = await withDevice(page);
    await signIn(page, login);
    const account = page.getByRole('button', { name: 'Tài khoản: Khúc Truy Cập (mẫu)' });
    await expect(account).toBeVisible();
    await page.goto('/#/my-account');
    const passkeys = page.getByRole('region', { name: 'Khóa truy cập' });
    await passkeys.getByRole('button', { name: 'Thêm khóa' }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByLabel('Gọi khóa này là').fill('Máy tính cơ quan');
    // the owner of the device does not agree at first
    await device.isAgreed(false);
    await dialog.getByRole('button', { name: 'Tạo khóa trên máy này' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa dùng được khóa truy cập');
    await device.isAgreed(true);
    await dialog.getByRole('button', { name: 'Tạo khóa trên máy này' }).click();
    await expect(dialog.getByRole('region', { name: 'Mã khôi phục' }).locator('code span span')).toHaveCount(10);
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(passkeys.getByRole('listitem')).toContainText('Máy tính cơ quan');

    // one that the device has already is not made twice
    await passkeys.getByRole('button', { name: 'Thêm khóa' }).click();
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Tạo khóa trên máy này' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Máy này đã có khóa của tài khoản này');
    await dialog.getByRole('button', { name: 'Để sau' }).click();

    await signOut(page);
    await page.getByRole('button', { name: /^Dùng khóa truy cập/ }).click();
    await expect(account).toBeVisible();

    // as the second step after the password
    await page.goto('/#/my-account');
    await signOut(page);
    await signIn(page, login);
    await expect(heading(page)).toHaveText('Dùng khóa truy cập');
    await expectAccessible(page);
    await page.getByRole('main').getByRole('button', { name: 'Dùng khóa truy cập', exact: true }).click();
    await expect(account).toBeVisible();

    await page.goto('/#/my-account');
    await passkeys.getByRole('button', { name: 'Đổi tên hoặc gỡ khóa Máy tính cơ quan' }).click();
    await page.getByRole('menuitem', { name: 'Đổi tên…' }).click();
    await dialog.getByLabel('Gọi khóa này là').fill('Máy tính ở nhà');
    await page.keyboard.press('Enter');
    await expect(passkeys.getByRole('listitem')).toContainText(/Máy tính ở nhà.*dùng hôm nay/);
    await passkeys.getByRole('button', { name: 'Đổi tên hoặc gỡ khóa Máy tính ở nhà' }).click();
    await page.getByRole('menuitem', { name: 'Gỡ khóa…' }).click();
    await expectAccessible(page);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Gỡ khóa' }).click();
    await expect(passkeys).toContainText('Thêm khóa để đăng nhập bằng vân tay');
    await own.close();
  });
});

test.describe('somebody whose role asks for a second step that is overdue', () => {
  test.use({ storageState: browserWith(strict.secret) });

  test('is led to adding one before anything else, and then works on', async ({ page }) => {
    await page.goto('/#/units');
    await expect(heading(page)).toHaveText('Cần bật xác thực hai lớp');
    await expect(page.getByText('Vai trò của bạn bắt buộc xác thực hai lớp, và đã quá hạn bật.')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('button', { name: /^Ứng dụng trên điện thoại/ }).click();
    const dialog = page.getByRole('dialog');
    const secret = (await dialog.getByRole('region', { name: 'Khóa để gõ tay' }).locator('code').textContent()) ?? '';
    await dialog.getByLabel('Mã 6 chữ số').fill(codeOf(secret));
    await dialog.getByRole('button', { name: 'Xác nhận' }).click();
    await dialog.getByLabel('Tôi đã cất mã ở nơi an toàn').check();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(heading(page)).toHaveText('Danh sách đơn vị');
    await settled(page);
    // the last one can't be removed while the role asks for it
    await page.goto('/#/my-account');
    await expect(page.getByRole('region', { name: 'Cách đăng nhập' })).toContainText('Vai trò của bạn bắt buộc.');
  });
});
