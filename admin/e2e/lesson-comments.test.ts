import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { atEnd, doc, openLesson, ownLesson, paragraph, run, saved, textOf } from './lessons';
import { type Other, others, signedInAs } from './session-state';

const three = doc(...['Họp chi ủy trước ba ngày.', 'Gửi nội dung cho đảng viên.', 'Ghi biên bản.'].map((said) => paragraph(said)));
const panel = (page: Page) => page.getByRole('region', { name: /^Nhận xét/ });
const thread = (page: Page, said: string) => panel(page).getByRole('listitem').filter({ hasText: said }).first();
const pageOf = async (browser: Browser, who: Other) =>
  (await browser.newContext({ storageState: signedInAs(who), locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })).newPage();

/** Opens a lesson that one may look at and not write. */
async function lookAt(page: Page, { path }: { path: string }) {
  await page.goto(`/#${path}`);
  await expect(page.getByRole('article')).toBeVisible();
}

/** Says something in the dialog that is open. */
async function say(page: Page, said: string, send: string) {
  await page.getByRole('dialog').getByLabel('Bạn muốn nói gì').fill(said);
  await page.getByRole('dialog').getByRole('button', { name: send }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await settled(page);
}

test.describe('comments on a lesson', () => {
  test('a reviewer comments on a passage, the writer sees it there, answers and settles it; it stays through edits', async ({
    page,
    ask,
    browser,
  }) => {
    const lesson = await ownLesson({ ask }, 'Nhận xét', three);
    const reviewer = await pageOf(browser, 'reviewer');
    await lookAt(reviewer, lesson);
    await expect(reviewer.getByRole('main')).toContainText('Bạn xem được bài này, không soạn được.');
    await expect(reviewer.getByRole('toolbar')).toHaveCount(0);
    await reviewer.getByText('Gửi nội dung cho đảng viên.').dblclick({ position: { x: 12, y: 12 } });
    await panel(reviewer).getByRole('button', { name: 'Nhận xét' }).click();
    await expect(reviewer.getByRole('dialog').getByLabel('Về đoạn nào')).toHaveValue('chosen');
    await reviewer.getByRole('dialog').getByLabel('Về đoạn nào').selectOption({ label: 'Gửi nội dung cho đảng viên.' });
    await expectAccessible(reviewer);
    await say(reviewer, 'Gửi bằng cách nào?', 'Gửi nhận xét');
    await expect(reviewer.locator('.commented')).toHaveText('Gửi nội dung cho đảng viên.');

    await openLesson(page, lesson);
    await expect(page.getByRole('status').filter({ hasText: 'cũng đang mở bài này' })).toHaveText(
      `${others.reviewer.name} cũng đang mở bài này`,
    );
    await expect(textOf(page).locator('.commented')).toHaveText('Gửi nội dung cho đảng viên.');
    await expect(thread(page, 'Gửi bằng cách nào?')).toContainText(others.reviewer.name);
    await textOf(page).locator('.commented').click();
    await expect(thread(page, 'Gửi bằng cách nào?')).toHaveAttribute('aria-current', 'true');
    await expectAccessible(page);
    await thread(page, 'Gửi bằng cách nào?').getByRole('button', { name: 'Trả lời' }).click();
    await say(page, 'Bằng điện thoại.', 'Gửi trả lời');

    // what is written before it moves it along, and a reload finds it by what it says
    await atEnd(page, 'Home');
    await page.keyboard.type('Mở đầu.');
    await page.keyboard.press('Enter');
    await expect(textOf(page).locator('.commented')).toHaveText('Gửi nội dung cho đảng viên.');
    await saved(page);
    await page.reload();
    await expect(textOf(page).locator('.commented')).toHaveText('Gửi nội dung cho đảng viên.');
    await thread(page, 'Gửi bằng cách nào?')
      .getByRole('button', { name: /^Xem đoạn này/ })
      .click();
    await expect(textOf(page).locator('.commented.on')).toBeVisible();

    await thread(page, 'Gửi bằng cách nào?').getByRole('button', { name: 'Xong', exact: true }).click();
    await expect(textOf(page).locator('.commented')).toHaveCount(0);
    await expect(panel(page)).toContainText('Chưa có nhận xét nào chưa xong');
    await page.getByText('1 nhận xét đã xong').click();
    await expect(thread(page, 'Gửi bằng cách nào?')).toContainText('Bằng điện thoại.');
    await thread(page, 'Gửi bằng cách nào?').getByRole('button', { name: 'Mở lại' }).click();
    await expect(textOf(page).locator('.commented')).toHaveCount(1);
    await reviewer.context().close();
  });

  test('one says something of what is chosen by its key, changes it, and withdraws it', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Nhận xét của mình', three);
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+Alt+m');
    await expect(page.getByRole('dialog').getByLabel('Về đoạn nào').locator('option:checked')).toHaveText('Đoạn đã chọn: “Ghi biên bản.”');
    await say(page, 'Ai ghi?', 'Gửi nhận xét');
    await expect(textOf(page).locator('.commented')).toHaveText('Ghi biên bản.');
    await thread(page, 'Ai ghi?').getByRole('button', { name: 'Việc khác với nhận xét của bạn' }).click();
    await page.getByRole('menuitem', { name: 'Sửa' }).click();
    await say(page, 'Ai ghi biên bản?', 'Lưu nhận xét');
    await expect(thread(page, 'Ai ghi biên bản?')).toContainText('đã sửa');
    await thread(page, 'Ai ghi').getByRole('button', { name: 'Việc khác với nhận xét của bạn' }).click();
    await page.getByRole('menuitem', { name: 'Rút lại' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await expect(panel(page)).not.toContainText('Ai ghi');
    await expect(textOf(page).locator('.commented')).toHaveCount(0);
    // of the whole lesson, where nothing is chosen
    await atEnd(page);
    await panel(page).getByRole('button', { name: 'Nhận xét' }).click();
    await expect(page.getByRole('dialog').getByLabel('Về đoạn nào')).toHaveValue('whole');
    await say(page, 'Bài tốt.', 'Gửi nhận xét');
    await expect(thread(page, 'Bài tốt.').getByRole('button', { name: /^Xem đoạn/ })).toHaveCount(0);
  });

  test('stand below the text on a phone, in the dark, in English', async ({ page, ask, context }) => {
    await context.addInitScript(() => {
      localStorage.setItem('RaStorelechan.locale', '"en"');
      localStorage.setItem('RaStorelechan.theme', '"dark"');
    });
    await page.setViewportSize({ width: 390, height: 844 });
    const lesson = await ownLesson({ ask }, 'Nhận xét trên điện thoại', three);
    await run({ ask }, 'createComment', 'comment', { lessonId: lesson.id, text: 'Cả bài cần ngắn hơn.' });
    await page.goto(`/#${lesson.path}`);
    const comments = page.getByRole('region', { name: /^Comments/ });
    await expect(comments.getByRole('listitem')).toContainText('Cả bài cần ngắn hơn.');
    const [text, below] = [await page.getByRole('textbox', { name: 'Text of the lesson' }).boundingBox(), await comments.boundingBox()];
    expect(below?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test('what another saves while one only looks is shown by itself, and who has left is told no more', async ({ page, ask, browser }) => {
  test.setTimeout(90_000);
  const lesson = await ownLesson({ ask }, 'Cùng mở', three);
  const trainer = await pageOf(browser, 'trainer');
  await openLesson(trainer, lesson);
  await openLesson(page, lesson);
  await expect(page.getByText(`${others.trainer.name} cũng đang mở bài này`)).toBeVisible();
  await atEnd(trainer);
  await trainer.keyboard.type(' Thêm.');
  await saved(trainer);
  await expect(textOf(page)).toContainText('Ghi biên bản. Thêm.', { timeout: 20_000 });
  await expect(page.locator('.toast')).toContainText(`Bài đã theo bản mới lưu của ${others.trainer.name}.`);
  await trainer.goto('/#/courses');
  await expect(page.getByText('cũng đang mở bài này')).toHaveCount(0, { timeout: 20_000 });
  await trainer.context().close();
});

test('who may not read drafts gets what is published to look at, and nothing of how it came about', async ({ ask, browser }) => {
  const lesson = await ownLesson({ ask }, 'Chưa xuất bản', three);
  const reader = await pageOf(browser, 'reader');
  await reader.goto(`/#${lesson.path}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Không có bài này');
  await expectAccessible(reader);
  await reader.context().close();
});
