import { expectAccessible } from './console';
import { ownPerson, password } from './people';
import { expect, heading, openReader, paragraph, test } from './reader';
import { signedInAs } from './session-state';

const slug = 'sinh-hoat-chi-bo';

test('without a network it says so, and goes on when there is one', async ({ page, context }) => {
  await openReader(page, '/hoc');
  await context.setOffline(true);
  await page.getByRole('main').getByRole('article').first().getByRole('link').click();
  const told = page.getByRole('alert');
  await expect(told).toContainText('Máy đang không có mạng.');
  await expectAccessible(page);
  await context.setOffline(false);
  await told.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('heading', { name: 'Nội dung' })).toBeVisible();
});

for (const [what, status, code, said] of [
  ['is asked too much', 429, 'RATE_LIMITED', 'Máy chủ đang bận.'],
  ['is busy', 503, 'SERVICE_BUSY', 'Máy chủ đang bận.'],
  ['fails inside', 500, 'INTERNAL_SERVER_ERROR', 'Máy chủ gặp trục trặc.'],
] as const)
  test(`where the server ${what} it says so, with a code where somebody has to look`, async ({ page }) => {
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status,
        headers: { 'content-type': 'application/json', 'x-request-id': 'ma-de-doc-len' },
        body: JSON.stringify({ errors: [{ message: 'x', extensions: { code } }] }),
      }),
    );
    await openReader(page, `/hoc/${slug}`);
    await expect(page.getByRole('alert')).toContainText(said);
    expect(await page.getByText('ma-de-doc-len').count()).toBe(code === 'INTERNAL_SERVER_ERROR' ? 1 : 0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.getByRole('heading', { name: 'Nội dung' })).toBeVisible();
  });

test('what is slow has the shape of what comes, and is said to be slow', async ({ page }) => {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto(`/hoc/${slug}`);
  await expect(page.locator('.waiting .sk').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Đang tải' })).toBeAttached();
  await expect(page.getByText('Mạng đang chậm.').first()).toBeAttached();
  answer();
  await expect(page.getByRole('heading', { name: 'Nội dung' })).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
});

test('where there is nothing, it is told what to do', async ({ page }) => {
  const answer = await page.goto('/hoc/khong-co-khoa-nay');
  expect(answer?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Không có trang này');
  await page.getByRole('link', { name: 'Xem tất cả các khóa' }).click();
  await expect(heading(page)).toHaveText('Khóa bồi dưỡng');
  await openReader(page, `/hoc/${slug}/00000000-0000-4000-8000-000000000000`);
  await expect(page.getByRole('main')).toContainText('không có bài này, hoặc bài đã được gỡ');
  await page.getByRole('link', { name: 'Mở trang khóa' }).click();
  await expect(page.getByRole('heading', { name: 'Nội dung' })).toBeVisible();
  expect((await page.goto('/hoc/mot/hai/ba'))?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('Địa chỉ này không dẫn tới trang nào.');
  await openReader(page, '/hoc?chu-de=KHONG_CO');
  await page.getByRole('link', { name: 'Bỏ chọn chủ đề' }).click();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

test('who is not signed in is led to it from the bar and back, and nobody is asked who they are', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.postData() ?? ''));
  await openReader(page, `/hoc/${slug}`);
  await expect(page.getByRole('heading', { name: 'Nội dung' })).toBeVisible();
  expect(asked.filter((body) => body.includes('SignedInAs'))).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(`/#/sign-in?${new URLSearchParams({ back: `/hoc/${slug}` })}`);
});

test.describe('a course that is not public', () => {
  test('is told of to nobody who is not signed in, with the way to sign in and back', async ({ page, publish }) => {
    const { slug: own } = await publish({
      title: 'Khóa chỉ nội bộ đọc',
      lessons: [{ title: 'Bài nội bộ', body: [paragraph('Chữ nội bộ')] }],
      more: { isPublic: false },
    });
    const answer = await page.goto(`/hoc/${own}`);
    expect([answer?.status(), (await answer?.text())?.includes('nội bộ')]).toEqual([404, false]);
    await expect(page.getByRole('main')).toContainText('khóa chỉ dành cho người đã đăng nhập');
    const signIn = page.getByRole('main').getByRole('link', { name: 'Đăng nhập' });
    await signIn.click();
    await expect(page).toHaveURL(`/#/sign-in?${new URLSearchParams({ back: `/hoc/${own}` })}`);
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
    await page.context().addCookies(signedInAs('reader').cookies);
    await page.reload();
    await expect(page).toHaveURL(`/hoc/${own}`);
    await expect(heading(page)).toHaveText('Khóa chỉ nội bộ đọc');
    await page.getByRole('link', { name: /^Bắt đầu/ }).click();
    await expect(page.getByRole('main')).toContainText('Chữ nội bộ');
  });

  test('opens for whom signs in there with a password, who comes from nowhere else', async ({ page, publish, ask }) => {
    const { slug: own } = await publish({
      title: 'Khóa đọc sau khi đăng nhập',
      lessons: [{ title: 'Bài một', body: [paragraph('Chữ')] }],
      more: { isPublic: false },
    });
    const login = `hoc.vien.${test.info().retry}@lechan.example`;
    await ownPerson({ ask }, login, 'Học Viên (mẫu)');
    await openReader(page, `/hoc/${own}`);
    await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
    await page.getByLabel('Thư điện tử hoặc tên đăng nhập').fill(login);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/hoc/${own}`);
    await expect(heading(page)).toHaveText('Khóa đọc sau khi đăng nhập');
    // an address elsewhere is none to be led to
    await page.goto('/#/sign-in?back=//example.vn/hoc');
    await page.goto('/#/sign-in?back=https://example.vn/hoc');
    await expect(page).toHaveURL(/^http:\/\/localhost/);
  });

  test('goes on with what is public for whom the session has ended', async ({ page }) => {
    const ended = signedInAs('reader').cookies.map((cookie) => ({ ...cookie, value: 'a-session-that-has-ended' }));
    await page.context().addCookies(ended);
    await openReader(page, `/hoc/${slug}`);
    await expect(page.getByRole('heading', { name: 'Nội dung' })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  });
});
