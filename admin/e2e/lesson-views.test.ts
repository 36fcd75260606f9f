import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { atEnd, doc, openLesson, ownLesson, type Part, paragraph, run, saved, status, text, textOf, written } from './lessons';

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
async function ofTwoEditions(ask: Parameters<typeof ownLesson>[0]['ask'], title: string, [was, is] = [first, second]) {
  const lesson = await ownLesson({ ask }, title, was);
  const step = await run({ ask }, 'submitCourse', 'course', { id: lesson.course.id, version: lesson.course.version });
  expect(step.id).toBe(lesson.course.id);
  const { edition } = await written({ ask }, lesson);
  await run({ ask }, 'saveLesson', 'lesson', { id: lesson.id, version: edition.version, body: is, minutes: 10 });
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
    await page.locator('.lessonhead').getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Preview' }).click();
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

  test('show bold, italic and links as such and say which of them changed; a footnote is told where it is referred to', async ({
    page,
    ask,
  }) => {
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    const reference = (id: string, number: number): Part => ({
      type: 'footnoteReference',
      attrs: { 'data-id': id, referenceNumber: `${number}` },
    });
    const notes = (...all: (readonly [id: string, said: string])[]): Part => ({
      type: 'footnotes',
      content: all.map(([id, said], at) => ({
        type: 'footnote',
        attrs: { 'data-id': id, id: `fn:${at + 1}` },
        content: [paragraph(said)],
      })),
    });
    const editions: [Part, Part] = [
      doc(
        paragraph(text('Bí thư', { type: 'bold' }), ' chủ trì họp chi ủy.', reference('cu', 1)),
        paragraph('Xem ', text('quy định', link('https://vanban.example/1')), ' về chi bộ.'),
        notes(['cu', 'Điều lệ Đảng.']),
      ),
      doc(
        paragraph('Bí thư chủ trì họp ', text('chi ủy', { type: 'italic' }), ' trước.', reference('moi', 1), reference('cu', 2)),
        paragraph('Xem ', text('quy định', link('https://vanban.example/2')), ' về chi bộ.'),
        notes(['moi', 'Quy định của Thành ủy.'], ['cu', 'Điều lệ Đảng.']),
      ),
    ];
    const lesson = await ofTwoEditions(ask, 'Đổi cách trình bày', editions);
    await openLesson(page, lesson);
    await page.getByRole('button', { name: 'Các bản' }).click();
    const difference = page.getByRole('region', { name: /^Từ bản 1 đến bản 2/ });
    const lines = difference.locator('.lessontext > p');
    await expect(lines.nth(1)).toHaveText(
      'Bí thư (bỏ chữ đậm) chủ trì họp chi ủy (thêm chữ nghiêng) trước.[cước chú 1: Quy định của Thành ủy.][cước chú 2: Điều lệ Đảng.]',
    );
    await expect(lines.nth(1).locator('em')).toHaveText('chi ủy');
    await expect(lines.nth(1).locator('ins')).toHaveText([' trước', '[cước chú 1: Quy định của Thành ủy.]']);
    await expect(lines.nth(1).locator('del')).toHaveCount(0);
    const looks = lines.filter({ hasText: 'về chi bộ.' });
    await expect(looks).toHaveText(
      'Xem quy định (thêm liên kết tới https://vanban.example/2; bỏ liên kết tới https://vanban.example/1) về chi bộ.',
    );
    await expect(looks.getByRole('link', { name: 'quy định' })).toHaveAttribute('href', 'https://vanban.example/2');
    await expect(difference.locator('.note1')).toHaveText([/Cước chú 1\. Quy định của Thành ủy\./, /Cước chú 2\. Điều lệ Đảng\./]);
    await expectAccessible(page);
  });

  test('of which there is one only say so; on a phone they stand below one another', async ({ page, ask }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const one = await ownLesson({ ask }, 'Một bản');
    await openLesson(page, one);
    await page.locator('.lessonhead').getByRole('button', { name: 'Việc khác', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Các bản' }).click();
    await expect(page.getByRole('dialog')).toContainText('Bài mới có bản 1, chưa có bản nào để so.');
    const two = await ofTwoEditions(ask, 'Hai bản trên điện thoại');
    await openLesson(page, two);
    await page.locator('.lessonhead').getByRole('button', { name: 'Việc khác', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Các bản' }).click();
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
