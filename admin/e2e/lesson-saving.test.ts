import { expect, expectAccessible, test } from './console';
import { atEnd, doc, openLesson, ownLesson, paragraph, run, saved, status, textOf, written } from './lessons';

const saving = /mutation SaveLesson\b/;

test.describe('what is written in a lesson', () => {
  test('is kept through a reload while it can’t be saved, and is saved then', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Giữ qua tải lại');
    await openLesson(page, lesson);
    await page.route('**/graphql', (route) =>
      saving.test(route.request().postData() ?? '') ? route.abort('connectionreset') : route.fallback(),
    );
    await atEnd(page);
    await page.keyboard.type(' Chưa lưu.');
    await page.getByLabel('Tên bài').fill('Giữ qua tải lại, tên mới');
    await expect(status(page)).toContainText('Chưa lưu: mất mạng');
    await expectAccessible(page);
    page.once('dialog', (dialog) => dialog.accept());
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await expect(textOf(page)).toHaveText('Câu đầu. Chưa lưu.');
    await expect(page.getByLabel('Tên bài')).toHaveValue('Giữ qua tải lại, tên mới');
    await expect(page.locator('.note')).toContainText(/Đã lấy lại những gì bạn gõ mà chưa lưu được, giữ từ \d\d:\d\d/);
    await saved(page);
    expect(await written({ ask }, lesson)).toMatchObject({ title: 'Giữ qua tải lại, tên mới', text: 'Câu đầu. Chưa lưu.' });
    await page.reload();
    await expect(textOf(page)).toBeVisible();
    await expect(page.locator('.note')).toHaveCount(0);
  });

  test('outlives a lost connection: it says so, one writes on, and all is sent when the line is back', async ({ page, ask, context }) => {
    const lesson = await ownLesson({ ask }, 'Mất mạng');
    await openLesson(page, lesson);
    await context.setOffline(true);
    await atEnd(page);
    await page.keyboard.type(' Không mạng.');
    await expect(status(page)).toHaveText(/Chưa lưu: mất mạng/);
    await expect(page.getByRole('status').filter({ hasText: /^Chưa lưu: mất mạng$/ })).toBeAttached();
    await page.keyboard.type(' Vẫn viết.');
    await context.setOffline(false);
    await saved(page);
    expect((await written({ ask }, lesson)).text).toBe('Câu đầu. Không mạng. Vẫn viết.');
  });

  test('is saved once though its answer was lost, and nobody is taken for somebody else', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Mất câu trả lời');
    await openLesson(page, lesson);
    let isLost = false;
    await page.route('**/graphql', async (route) => {
      if (isLost || !saving.test(route.request().postData() ?? '')) return route.fallback();
      isLost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await atEnd(page);
    await page.keyboard.type(' Ghi rồi.');
    await expect(status(page)).toContainText('Chưa lưu: mất mạng');
    await saved(page);
    expect((await written({ ask }, lesson)).edition.version).toBe(lesson.version + 1);
  });

  test('is saved when one goes elsewhere before the pause', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Rời trang');
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.type(' Đi luôn.');
    await page.getByRole('link', { name: 'Danh sách' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Rời trang');
    await expect.poll(async () => (await written({ ask }, lesson)).text).toBe('Câu đầu. Đi luôn.');
    await openLesson(page, lesson);
    await expect(page.locator('.note')).toHaveCount(0);
  });

  test('is saved at once by its key, and what is taken back needs no saving', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Phím lưu');
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.type(' Lưu.');
    await page.keyboard.press('Control+s');
    await saved(page);
    const { version } = (await written({ ask }, lesson)).edition;
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Enter');
    await saved(page);
    expect((await written({ ask }, lesson)).edition.version).toBe(version);
  });

  test('waits for the session: what was typed is there after signing in', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Hết phiên');
    await openLesson(page, lesson);
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 401, json: { errors: [{ message: 'Signed out', extensions: { code: 'UNAUTHENTICATED' } }] } }),
    );
    await atEnd(page);
    await page.keyboard.type(' Hết phiên.');
    await expect(status(page)).toContainText('Chưa lưu: phiên đã hết');
    await expectAccessible(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập lại' }).click();
    await expect(textOf(page)).toHaveText('Câu đầu. Hết phiên.');
    await saved(page);
    expect((await written({ ask }, lesson)).text).toBe('Câu đầu. Hết phiên.');
  });
});

test.describe('what the server does not take', () => {
  test('of title and length is told at its field, and all else is saved', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Tên sẽ xóa');
    await openLesson(page, lesson);
    await page.getByLabel('Tên bài').fill('');
    await page.getByLabel(/^Số phút đọc/).fill('mười');
    await page.getByLabel(/^Tóm tắt/).fill('Một câu tóm tắt.');
    await expect(page.getByLabel('Tên bài')).toHaveAccessibleDescription(/Bài chưa có tên/);
    await expect(page.getByLabel(/^Số phút đọc/)).toHaveAccessibleDescription(/Ghi như 10/);
    await expect(status(page)).toContainText('Chưa lưu hết: có chỗ cần sửa');
    expect(await written({ ask }, lesson)).toMatchObject({ title: 'Tên sẽ xóa', summary: 'Một câu tóm tắt.', minutes: null });
    await page.getByLabel('Tên bài').fill('x'.repeat(500));
    await expect(page.getByLabel('Tên bài')).not.toHaveAccessibleDescription(/Bài chưa có tên/);
    await expect(page.getByLabel('Tên bài')).toHaveAccessibleDescription(/\d/);
    await expectAccessible(page);
    await page.getByLabel('Tên bài').fill('Tên mới');
    await page.getByLabel(/^Số phút đọc/).fill('10');
    await saved(page);
    expect(await written({ ask }, lesson)).toMatchObject({ title: 'Tên mới', summary: 'Một câu tóm tắt.', minutes: 10 });
  });

  test('of the text is told above it with what is wrong', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Bài quá dài');
    await openLesson(page, lesson);
    await atEnd(page);
    await textOf(page).evaluate(
      (element, said) => {
        const transfer = new DataTransfer();
        transfer.setData('text/plain', said);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
      },
      `${'chữ '.repeat(100)}\n`.repeat(1300),
    );
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Nội dung chưa lưu được: máy chủ không nhận.');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Bài quá dài. Chia thành hai bài.');
    await page.getByLabel(/^Tóm tắt/).fill('Vẫn lưu được.');
    await expect.poll(async () => (await written({ ask }, lesson)).summary).toBe('Vẫn lưu được.');
    await textOf(page).focus();
    await page.keyboard.press('Control+z');
    await saved(page);
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });
});

test('what somebody saved is shown to who only looked on, when they come back to the window', async ({ page, ask }) => {
  const lesson = await ownLesson({ ask }, 'Xem rồi quay lại');
  await openLesson(page, lesson);
  await run({ ask }, 'saveLesson', 'lesson', { id: lesson.id, version: lesson.version, body: doc(paragraph('Người khác viết.')) });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(textOf(page)).toHaveText('Người khác viết.');
  await atEnd(page);
  await page.keyboard.type(' Tôi thêm.');
  await saved(page);
  expect((await written({ ask }, lesson)).text).toBe('Người khác viết. Tôi thêm.');
});
