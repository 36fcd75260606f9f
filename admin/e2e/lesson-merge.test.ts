import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { atEnd, doc, openLesson, ownLesson, paragraph, run, saved, status, textOf, written } from './lessons';
import { others, signedInAs } from './session-state';

const four = doc(...['Một.', 'Hai.', 'Ba.', 'Bốn.'].map((said) => paragraph(said)));
const view = (page: Page) => page.getByRole('dialog', { name: /vừa lưu trước bạn/ });
const place = (page: Page, name: RegExp) => view(page).getByRole('group', { name });

/** Types at the end of one of the text's paragraphs. */
async function typeInto(page: Page, line: number, said: string) {
  await atEnd(page, 'Home');
  for (let at = 0; at < line; at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(said);
}

test.describe('two people in one lesson', () => {
  test('who saves later sees both versions, chooses place by place, and saves on top; nothing is lost', async ({ page, ask, browser }) => {
    const lesson = await ownLesson({ ask }, 'Hai người', four);
    const theirs = await (await browser.newContext({ storageState: signedInAs('unitAdministrator'), locale: 'vi-VN' })).newPage();
    await openLesson(page, lesson);
    await openLesson(theirs, lesson);

    await typeInto(theirs, 0, ' Của chị.');
    await typeInto(theirs, 2, ' Chị sửa.');
    await theirs.getByLabel(/^Tóm tắt/).fill('Tóm tắt của chị.');
    await saved(theirs);

    await typeInto(page, 2, ' Tôi sửa.');
    await typeInto(page, 3, ' Của tôi.');
    await expect(status(page)).toContainText('Chưa lưu: có người lưu trước');
    const note = page.locator('.note').filter({ hasText: 'vừa lưu trước bạn' });
    await expect(note).toContainText(`${others.unitAdministrator.name} vừa lưu trước bạn, lúc`);
    await expect(textOf(page)).toContainText('Ba. Tôi sửa.');
    expect((await written({ ask }, lesson)).text).toBe('Một. Của chị.\nHai.\nBa. Chị sửa.\nBốn.');

    // one writes on, and it is kept
    await typeInto(page, 3, ' Thêm.');
    await note.getByRole('button', { name: 'So hai bản và ghép' }).click();
    await expect(view(page).locator('fieldset')).toHaveCount(4);
    await expect(place(page, /Chỗ 1 trong 4, Tóm tắt.*chỉ Quản Trị Phường \(mẫu\) sửa/)).toBeVisible();
    await expect(place(page, /Chỗ 2 trong 4.*chỉ Quản Trị Phường \(mẫu\) sửa/).locator('ins')).toHaveText([' Của chị.']);
    const both = place(page, /Chỗ 3 trong 4.*cả hai cùng sửa/);
    await expect(both.locator('.sidecard').first().locator('ins')).toHaveText(['Tôi']);
    await expectAccessible(page);
    await view(page)
      .getByRole('button', { name: /^Lưu bản ghép/ })
      .click({ force: true });
    await expect(view(page)).toBeVisible();
    await expect(view(page).getByRole('status')).toHaveText('Còn 1 chỗ phải chọn');
    await both.getByRole('radio', { name: /Giữ cả hai/ }).check();
    await view(page).getByRole('button', { name: 'Lưu bản ghép' }).click();
    await expect(view(page)).toHaveCount(0);
    await saved(page);
    expect(await written({ ask }, lesson)).toMatchObject({
      summary: 'Tóm tắt của chị.',
      text: 'Một. Của chị.\nHai.\nBa. Chị sửa.\nBa. Tôi sửa.\nBốn. Của tôi. Thêm.',
    });
    await expect(page.getByLabel(/^Tóm tắt/)).toHaveValue('Tóm tắt của chị.');
    await theirs.context().close();
  });

  test('is known through a reload too, and one may take what the other has', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Tải lại giữa chừng', four);
    await openLesson(page, lesson);
    await page.route('**/graphql', (route) =>
      /mutation SaveLesson\b/.test(route.request().postData() ?? '') ? route.abort('connectionreset') : route.fallback(),
    );
    await typeInto(page, 1, ' Tôi.');
    await expect(status(page)).toContainText('mất mạng');
    const body = doc(...['Một.', 'Hai. Chị.', 'Ba.', 'Bốn.'].map((said) => paragraph(said)));
    await run({ ask }, 'saveLesson', 'lesson', { id: lesson.id, version: lesson.version, body, title: 'Tên khác' });
    page.once('dialog', (dialog) => dialog.accept());
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await page.getByRole('button', { name: 'So hai bản và ghép' }).click();
    await view(page).getByRole('button', { name: 'Để sau' }).click();
    await expect(textOf(page)).toContainText('Hai. Tôi.');
    await page.getByRole('button', { name: 'So hai bản và ghép' }).click();
    await place(page, /Chỗ 2 trong 2/)
      .getByRole('radio', { name: /^Bản .* vừa lưu$/ })
      .check();
    await view(page).getByRole('button', { name: 'Lưu bản ghép' }).click();
    await saved(page);
    await expect(textOf(page)).toContainText('Hai. Chị.');
    await expect(textOf(page)).not.toContainText('Tôi');
    expect(await written({ ask }, lesson)).toMatchObject({ title: 'Tên khác', text: 'Một.\nHai. Chị.\nBa.\nBốn.' });
  });

  test('where only one wrote, added or took out, either version can be chosen, and both where both say something', async ({
    page,
    ask,
  }) => {
    const lesson = await ownLesson(
      { ask },
      'Một người sửa',
      doc(...'Một. Hai. Ba. Bốn. Năm. Sáu.'.split(' ').map((said) => paragraph(said))),
    );
    await openLesson(page, lesson);
    await page.getByLabel(/^Tóm tắt/).fill('Của tôi.');
    await saved(page);
    const { edition } = await written({ ask }, lesson);
    await page.route('**/graphql', (route) =>
      /mutation SaveLesson\b/.test(route.request().postData() ?? '') ? route.abort('connectionreset') : route.fallback(),
    );
    await page.getByLabel(/^Tóm tắt/).fill('Tôi tóm tắt.');
    await typeInto(page, 0, ' Tôi.');
    await typeInto(page, 4, '');
    // a whole paragraph
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
    await expect(textOf(page)).not.toContainText('Năm.');
    await expect(status(page)).toContainText('mất mạng');
    const body = doc(...['Một.', 'Hai. Chị.', 'Ba.', 'Chị thêm.', 'Bốn.', 'Năm.'].map((said) => paragraph(said)));
    const summary = 'Chị tóm tắt.';
    await run({ ask }, 'saveLesson', 'lesson', { id: lesson.id, version: edition.version, body, summary });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'So hai bản và ghép' }).click({ timeout: 40_000 });
    await expect(view(page).locator('fieldset')).toHaveCount(6);
    const choose = (of: RegExp, side: RegExp) => place(page, of).getByRole('radio', { name: side }).check();
    await choose(/Chỗ 1 trong 6, Tóm tắt/, /^Giữ cả hai/);
    await choose(/Chỗ 2 trong 6 chỉ bạn sửa/, /^Giữ cả hai: đoạn trước khi sửa, rồi đoạn đã sửa/);
    await choose(/Chỗ 3 trong 6 chỉ .* sửa/, /^Giữ cả hai/);
    await expect(place(page, /Chỗ 4 trong 6 chỉ .* thêm/)).toContainText('Chưa có đoạn này');
    await expect(place(page, /Chỗ 4/).getByRole('radio')).toHaveCount(2);
    await choose(/Chỗ 4/, /^Như trước khi .* sửa/);
    await expect(place(page, /Chỗ 5 trong 6 chỉ bạn bỏ/)).toContainText('Bạn đã bỏ đoạn này');
    await choose(/Chỗ 5/, /^Như trước khi bạn sửa/);
    await expect(place(page, /Chỗ 6 trong 6 chỉ .* bỏ/)).toContainText(/đã bỏ đoạn này/);
    await expectAccessible(page);
    await choose(/Chỗ 6/, /^Như trước khi .* sửa/);
    await view(page).getByRole('button', { name: 'Lưu bản ghép' }).click();
    await saved(page);
    expect(await written({ ask }, lesson)).toMatchObject({
      summary: 'Chị tóm tắt. Tôi tóm tắt.',
      text: 'Một.\nMột. Tôi.\nHai.\nHai. Chị.\nBa.\nBốn.\nNăm.\nSáu.',
    });
  });

  test('in two windows of one person are put together as well', async ({ page, ask, context }) => {
    const lesson = await ownLesson({ ask }, 'Hai cửa sổ', four);
    const other = await context.newPage();
    await openLesson(page, lesson);
    await openLesson(other, lesson);
    await typeInto(other, 0, ' Cửa sổ hai.');
    await saved(other);
    await other.close();
    await typeInto(page, 3, ' Cửa sổ một.');
    await page.getByRole('button', { name: 'So hai bản và ghép' }).click();
    // nothing is to be chosen: what each wrote stands apart
    await view(page).getByRole('button', { name: 'Lưu bản ghép' }).click();
    await saved(page);
    expect((await written({ ask }, lesson)).text).toBe('Một. Cửa sổ hai.\nHai.\nBa.\nBốn. Cửa sổ một.');
    await atEnd(page);
    await page.keyboard.type(' Tiếp.');
    await saved(page);
    expect((await written({ ask }, lesson)).text).toBe('Một. Cửa sổ hai.\nHai.\nBa.\nBốn. Cửa sổ một. Tiếp.');
  });

  for (const [width, theme] of [
    [390, 'dark'],
    [320, 'light'],
  ] as const)
    test(`are shown below one another at ${width} px, ${theme}`, async ({ page, ask, context }) => {
      await context.addInitScript((look) => localStorage.setItem('RaStorelechan.theme', JSON.stringify(look)), theme);
      await page.setViewportSize({ width, height: 800 });
      const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('Ô')] }] }] };
      const lesson = await ownLesson({ ask }, `Hai người ${width}`, doc(paragraph('Một.'), table));
      await openLesson(page, lesson);
      const longer = doc(paragraph('Một. Ba.'), { ...table, content: [...table.content, ...table.content] });
      await run({ ask }, 'saveLesson', 'lesson', { id: lesson.id, version: lesson.version, body: longer });
      await typeInto(page, 0, ' Hai.');
      await page.getByRole('button', { name: 'So hai bản và ghép' }).click();
      await expect(view(page)).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
});
