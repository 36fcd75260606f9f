import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { atEnd, doc, openLesson, ownLesson, type Part, paragraph, run, saved, status, textOf, written } from './lessons';

const heading = (said: string, level: number): Part => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: said }] });
const first = doc(
  heading('Chuẩn bị', 2),
  paragraph('Gửi nội dung trước một ngày.'),
  paragraph('Mời trưởng ban công tác mặt trận cùng dự.'),
  { type: 'callout', attrs: { kind: 'TIP' }, content: [paragraph('Báo bằng điện thoại.')] },
);
const second = doc(
  heading('Chuẩn bị', 3),
  paragraph('Gửi nội dung trước ba ngày.'),
  { type: 'callout', attrs: { kind: 'WARNING' }, content: [paragraph('Báo bằng điện thoại.')] },
  paragraph('Ghi biên bản ngay.'),
);

/** A lesson that was handed in and taken up again: its first edition can't be written to any more. */
async function ofTwoEditions(ask: Parameters<typeof ownLesson>[0]['ask'], title: string) {
  const lesson = await ownLesson({ ask }, title, first);
  const step = await run({ ask }, 'submitCourse', 'course', { id: lesson.course.id, version: lesson.course.version });
  expect(step.id).toBe(lesson.course.id);
  const { edition } = await written({ ask }, lesson);
  await run({ ask }, 'saveLesson', 'lesson', { id: lesson.id, version: edition.version, body: second, minutes: 10 });
  return lesson;
}

const framed = (page: Page) => page.frameLocator('iframe');

test.describe('a lesson as readers will see it', () => {
  test('is what is written just now, in the width of a phone and of a PC, and nothing in it runs', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Xem thử', first);
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.type(' Chưa kịp lưu.');
    await page.getByRole('button', { name: 'Xem thử' }).click();
    const article = framed(page).getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toHaveText('Xem thử');
    await expect(article.getByRole('heading', { level: 2 })).toHaveText('Chuẩn bị');
    await expect(article.getByRole('note')).toContainText('Báo bằng điện thoại. Chưa kịp lưu.');
    const width = () => page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.innerWidth);
    expect(await width()).toBe(390);
    const size = () => article.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).fontSize);
    const [small, family] = [await size(), await article.evaluate((element) => getComputedStyle(element).fontFamily)];
    expect(family).toContain('Source Sans 3');
    await page.getByRole('button', { name: 'Máy tính' }).click();
    await expect.poll(width).toBeGreaterThan(900);
    expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(small));
    await expectAccessible(page, ['frame-tested']);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-same-origin allow-modals');
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();
    await saved(page);
  });

  test('says when it is not what is written, because that could not be saved', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Xem thử chưa lưu', first);
    await openLesson(page, lesson);
    await page.route('**/graphql', (route) =>
      /mutation SaveLesson\b/.test(route.request().postData() ?? '') ? route.abort('connectionreset') : route.fallback(),
    );
    await atEnd(page);
    await page.keyboard.type(' Chưa lưu được.');
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await expect(page.getByRole('dialog')).toContainText('Có phần chưa lưu được, nên chưa thấy ở đây.');
    await expect(framed(page).getByRole('article')).not.toContainText('Chưa lưu được');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('fits a phone, in English and in the dark', async ({ page, ask, context }) => {
    await context.addInitScript(() => {
      localStorage.setItem('RaStorelechan.locale', '"en"');
      localStorage.setItem('RaStorelechan.theme', '"dark"');
    });
    await page.setViewportSize({ width: 390, height: 844 });
    const lesson = await ownLesson({ ask }, 'Xem thử trên điện thoại', first);
    await page.goto(`/#${lesson.path}`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(framed(page).getByRole('note', { name: 'Remember' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, ['frame-tested']);
  });
});

test.describe('the editions of a lesson', () => {
  test('are compared, text and structure, and one is taken up again and put back', async ({ page, ask }) => {
    const lesson = await ofTwoEditions(ask, 'Nhiều bản');
    await openLesson(page, lesson);
    await page.getByRole('button', { name: 'Các bản' }).click();
    const dialog = page.getByRole('dialog', { name: 'Các bản của bài' });
    await expect(dialog.getByRole('rowheader')).toHaveText([/^Bản nháp 2/, /^Bản 1, đã soạn tiếp/]);
    const difference = dialog.getByRole('region', { name: /^Từ bản 1 đến bản 2/ });
    await expect(difference.getByRole('heading')).toHaveText('Từ bản 1 đến bản 2: 6 chỗ khác');
    await expect(difference).toContainText('Đổi “Tiêu đề lớn” thành “Tiêu đề vừa”');
    await expect(difference).toContainText('Đổi “Cần nhớ” thành “Cảnh báo”');
    await expect(difference.locator('del')).toHaveText(['một', 'Mời trưởng ban công tác mặt trận cùng dự.']);
    await expect(difference.locator('ins')).toHaveText(['10', 'ba', 'Ghi biên bản ngay.']);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Khôi phục bản 1' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(textOf(page)).toContainText('Gửi nội dung trước một ngày.');
    await expect(status(page)).toContainText('Đã lưu');
    expect(await written({ ask }, lesson)).toMatchObject({ minutes: null, edition: { number: 3, state: 'DRAFT' } });
    const note = page.locator('.note').filter({ hasText: 'Bản nháp đang theo bản 1.' });
    await note.getByRole('button', { name: 'Lấy lại như trước' }).click();
    await expect(textOf(page)).toContainText('Gửi nội dung trước ba ngày.');
    await expect.poll(async () => (await written({ ask }, lesson)).minutes).toBe(10);
    await atEnd(page);
    await page.keyboard.type(' Tiếp.');
    await saved(page);
    expect((await written({ ask }, lesson)).text).toContain('Ghi biên bản ngay. Tiếp.');
  });

  test('of which there is one only say so; on a phone they stand below one another', async ({ page, ask }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const one = await ownLesson({ ask }, 'Một bản');
    await openLesson(page, one);
    await page.getByRole('button', { name: 'Các bản' }).click();
    await expect(page.getByRole('dialog')).toContainText('Bài mới có bản 1, chưa có bản nào để so.');
    const two = await ofTwoEditions(ask, 'Hai bản trên điện thoại');
    await openLesson(page, two);
    await page.getByRole('button', { name: 'Các bản' }).click();
    await expect(page.getByRole('region', { name: /^Từ bản 1 đến bản 2/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test('a lesson that was handed in is closed until one says that one writes on', async ({ page, ask }) => {
  const lesson = await ownLesson({ ask }, 'Đã gửi duyệt', first);
  await run({ ask }, 'submitCourse', 'course', { id: lesson.course.id, version: lesson.course.version });
  await page.goto(`/#${lesson.path}`);
  await expect(page.getByRole('main')).toContainText('Bài đã gửi duyệt, nên đang khóa.');
  await expect(page.getByRole('main')).toContainText('Bản 1, chờ duyệt');
  await expect(textOf(page)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Soạn tiếp' }).click();
  await atEnd(page);
  await page.keyboard.type(' Sửa.');
  await saved(page);
  await expect(page.getByRole('main')).toContainText('Bản nháp 2');
  expect((await written({ ask }, lesson)).edition).toMatchObject({ number: 2, state: 'DRAFT' });
});
