import type { Page } from '@playwright/test';
import { expect, expectAccessible, inEnglish, settled, test } from './console';
import { courseNow, ownCourse, step } from './courses';
import { atEnd, doc, openLesson, ownLesson, type Part, paragraph, saved, textOf, written } from './lessons';
import { pdf, picture, type TestFile } from './library';

const dialog = (page: Page) => page.getByRole('dialog');
const coming = (page: Page) => textOf(page).locator('.comingplace');

/** Drops files at the end of a paragraph, or pastes them where one writes; the browser must not take them itself. */
async function bring(page: Page, files: readonly TestFile[], on?: string, html = '') {
  const place = on ? textOf(page).locator('p', { hasText: on }) : textOf(page);
  await place.evaluate(
    (element, { given, isDrop, markup }) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of given)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
      if (markup) transfer.setData('text/html', markup);
      const { right, bottom } = element.getBoundingClientRect();
      const at = { bubbles: true, cancelable: true, clientX: right - 5, clientY: bottom - 5 };
      const event = isDrop
        ? new DragEvent('drop', { ...at, dataTransfer: transfer })
        : new ClipboardEvent('paste', { ...at, clipboardData: transfer });
      element.dispatchEvent(event);
      if (!event.defaultPrevented) throw new Error('The browser would take the file');
    },
    {
      given: files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, base64: buffer.toString('base64') })),
      isDrop: on !== undefined,
      markup: html,
    },
  );
}

async function attestAndSend(page: Page, count = 1) {
  await dialog(page)
    .getByRole('checkbox', { name: /^Tôi cam kết/ })
    .check();
  await dialog(page)
    .getByRole('button', { name: `Đưa ${count} tệp vào kho` })
    .click();
}

/** Holds what is uploaded back until it is let go on. */
async function held(page: Page): Promise<() => void> {
  let goOn = () => {};
  const until = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(
    ({ pathname }) => pathname.startsWith('/uploads'),
    (route) => until.then(() => route.continue()),
  );
  return goOn;
}

const typesOf = ({ body }: { body: Part }) => body.content?.map((block) => block.content?.[0]?.text ?? block.type);

test.setTimeout(120_000);

test.describe('files that are brought into a lesson’s text', () => {
  test('a picture that is dropped is attested, uploaded and described, and stands where it was dropped; given up, all stays as it was', async ({
    page,
    ask,
  }) => {
    const lesson = await ownLesson({ ask }, 'Thả hình', doc(paragraph('Đoạn một.'), paragraph('Đoạn hai.'), paragraph('Đoạn ba.')));
    const file = picture(`so-do-${lesson.id}.png`);
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.type(' Vừa gõ');
    await bring(page, [file], 'Đoạn hai.');
    await expect(dialog(page)).toContainText(file.name);
    await expect(dialog(page)).toContainText('tệp được chèn vào bài ở chỗ vừa thả hoặc dán');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(coming(page)).toHaveCount(0);
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.type(' xong.');
    await saved(page);
    expect(typesOf(await written({ ask }, lesson))).toEqual(['Đoạn một.', 'Đoạn hai.', 'Đoạn ba. Vừa gõ xong.']);

    // what was given up does not come along with the next
    const other = picture(`so-do-khac-${lesson.id}.png`, [180, 40, 20]);
    await bring(page, [other], 'Đoạn hai.');
    await expect(dialog(page)).toContainText(other.name);
    await expect(dialog(page)).not.toContainText(file.name);
    await attestAndSend(page);
    await dialog(page).getByRole('textbox', { name: 'Lời mô tả' }).fill('Sơ đồ phân công.');
    await dialog(page).getByRole('button', { name: 'Lưu lời mô tả' }).click();
    await expect(dialog(page)).toHaveCount(0);
    const shown = textOf(page).locator('figure.material');
    await expect(shown.getByRole('link', { name: /^so-do-khac/ })).toBeVisible();
    await expect(shown).not.toContainText('Thiếu lời mô tả');
    await saved(page);
    expect(typesOf(await written({ ask }, lesson))).toEqual(['Đoạn một.', 'Đoạn hai.', 'material', 'Đoạn ba. Vừa gõ xong.']);
    await page.keyboard.press('Escape');
    await expectAccessible(page);
  });

  test('a file comes to its place while one writes on elsewhere', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Thả tệp lớn', doc(paragraph('Đoạn một.'), paragraph('Đoạn hai.')));
    const file = pdf(`mau-${lesson.id}.pdf`, 'Mau bien ban');
    const goOn = await held(page);
    await openLesson(page, lesson);
    await bring(page, [file], 'Đoạn một.');
    await attestAndSend(page);
    await page.getByRole('button', { name: 'Thu nhỏ' }).click();
    await expect(coming(page)).toHaveText(`Sẽ chèn vào đây: ${file.name}`);
    await atEnd(page, 'Home');
    await page.keyboard.type('Mở đầu.');
    await page.keyboard.press('Enter');
    await saved(page);
    goOn();
    await expect(textOf(page).locator('figure.material')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Đã chèn 1 tệp vào bài.')).toBeVisible();
    await expect(coming(page)).toHaveCount(0);
    await page.keyboard.type('Tiếp ');
    await saved(page);
    expect(typesOf(await written({ ask }, lesson))).toEqual(['Mở đầu.', 'Tiếp Đoạn một.', 'material', 'Đoạn hai.']);
  });

  test('a picture off the clipboard has a name of its own, also where a browser says where it lay; beside the text nothing is lost', async ({
    page,
    ask,
  }) => {
    const lesson = await ownLesson({ ask }, 'Dán hình');
    await openLesson(page, lesson);
    await atEnd(page);
    await bring(page, [picture('image.png')], undefined, '<meta charset="utf-8"><img src="https://elsewhere.example/x.png">');
    await expect(dialog(page)).toContainText(/Hình dán \d\d-\d\d-\d{4} \d\d\.\d\d\.png/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    const isTaken = await page.locator('.lessonside').evaluate((element) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['x'], 'ghi-chep.pdf', { type: 'application/pdf' }));
      return !element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    expect(isTaken).toBe(true);
    await expect(dialog(page)).toContainText('ghi-chep.pdf');
    await page.keyboard.press('Escape');
    await expect(textOf(page)).toHaveText('Câu đầu.');
  });

  test('a file comes to its place also when the language was changed meanwhile', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Đổi ngôn ngữ', doc(paragraph('Đoạn một.'), paragraph('Đoạn hai.')));
    const file = pdf(`doi-${lesson.id}.pdf`, 'Doi ngon ngu');
    const goOn = await held(page);
    await openLesson(page, lesson);
    await bring(page, [file], 'Đoạn một.');
    await attestAndSend(page);
    await page.getByRole('button', { name: 'Thu nhỏ' }).click();
    await inEnglish(page);
    const text = page.getByRole('textbox', { name: 'Text of the lesson' });
    await expect(text.locator('.comingplace')).toHaveText(`To be inserted here: ${file.name}`);
    goOn();
    await expect(text.locator('figure.material')).toBeVisible({ timeout: 30_000 });
    await expect(text.locator('.comingplace')).toHaveCount(0);
    await expect.poll(async () => typesOf(await written({ ask }, lesson))).toEqual(['Đoạn một.', 'material', 'Đoạn hai.']);
  });

  test('of a file that arrives when its lesson is left it is told that it was not inserted, until one is there', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Rời trang');
    const file = pdf(`roi-${lesson.id}.pdf`, 'Roi trang');
    const goOn = await held(page);
    await openLesson(page, lesson);
    await bring(page, [file], 'Câu đầu.');
    await attestAndSend(page);
    await page.getByRole('button', { name: 'Thu nhỏ' }).click();
    await page.goto('/#/courses');
    await expect(page.getByRole('heading', { level: 1, name: 'Đào tạo' })).toBeVisible();
    goOn();
    const toast = page.locator('.toast');
    await expect(toast).toContainText(`Đã tải “${file.name}” vào kho. Bài không còn mở nên chưa chèn.`, { timeout: 30_000 });
    await page.goto('/#/library');
    await settled(page);
    await expectAccessible(page);
    await toast.getByRole('button', { name: 'Mở bài' }).click();
    await expect(textOf(page)).toHaveText('Câu đầu.');
    await expect(toast).toHaveCount(0);
    await expect(coming(page)).toHaveCount(0);
  });

  test('two files that are dropped before the dialog has come stand in it, and each goes where it was dropped', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Thả hai lần', doc(paragraph('Đoạn một.'), paragraph('Đoạn hai.')));
    const [one, other] = [pdf(`mot-${lesson.id}.pdf`, 'Mot'), pdf(`hai-${lesson.id}.pdf`, 'Hai')];
    await page.route(/UploadsAbove-.*\.js/, (route) => new Promise((resolve) => setTimeout(resolve, 2500)).then(() => route.continue()));
    await openLesson(page, lesson);
    await bring(page, [one], 'Đoạn một.');
    await bring(page, [other], 'Đoạn hai.');
    await expect(dialog(page)).toContainText(one.name);
    await expect(dialog(page)).toContainText(other.name);
    await attestAndSend(page, 2);
    const shown = page.locator('.lessontext figure.material');
    await expect(shown).toHaveCount(2, { timeout: 30_000 });
    await dialog(page).getByRole('button', { name: 'Xong' }).click();
    await expect(coming(page)).toHaveCount(0);
    await expect.poll(async () => typesOf(await written({ ask }, lesson))).toEqual(['Đoạn một.', 'material', 'Đoạn hai.', 'material']);
    await expect(shown.first()).toContainText(`mot-${lesson.id}`);
  });

  test('a file that is dropped where nothing takes it does not lead away from the page', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, `Khóa chỉ đọc ${Date.now()}`, { 'Nội dung': ['Bài chỉ đọc'] });
    await step({ ask }, 'submitCourse', course);
    const id = (await courseNow({ ask }, course)).modules[0]?.lessons[0]?.id;
    await page.goto(`/#${course.path}/lessons/${id}`);
    const read = page.getByRole('document', { name: 'Bài chỉ đọc' });
    await expect(read).toBeVisible();
    const kept = await read.evaluate((element) =>
      ['dragover', 'drop'].filter((name) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['x'], 'ghi-chep.pdf', { type: 'application/pdf' }));
        return !element.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }),
    );
    expect(kept).toEqual(['dragover', 'drop']);
    // a text that is dragged is none of it
    const isKept = await read.evaluate((element) => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'x');
      return !element.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    expect(isKept).toBe(false);
  });
});
