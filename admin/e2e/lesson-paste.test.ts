import { expect, expectAccessible, test } from './console';
import { atEnd, doc, openLesson, ownLesson, type Part, paragraph, pasteHtml, saved, text, textOf, written } from './lessons';
import { fromWord, hostile } from './word-clipboard';

const bold = { type: 'bold' };
const cell = (type: string, ...content: Part[]): Part => ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content });
const item = (...content: Part[]): Part => ({ type: 'listItem', content });
const ordered = (attrs: object, ...content: Part[]): Part => ({ type: 'orderedList', attrs: { start: 1, type: null, ...attrs }, content });

test.describe('what is pasted into a lesson', () => {
  test('from Word keeps headings, lists, tables, bold, links and footnotes, and nothing of what Word puts around them', async ({
    page,
    ask,
  }) => {
    const lesson = await ownLesson({ ask }, 'Dán từ Word', doc(paragraph('Trước.')));
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.press('Enter');
    await pasteHtml(page, fromWord);
    await saved(page);
    const { body } = await written({ ask }, lesson);
    const [reference, ...others] = JSON.stringify(body).match(/"data-id":"(\w+)"/g) ?? [];
    expect(others).toEqual([reference]);
    const id = /:"(\w+)"/.exec(reference ?? '')?.[1];
    expect(body.content).toEqual([
      paragraph('Trước.'),
      { type: 'heading', attrs: { level: 2 }, content: [text('Chuẩn bị buổi họp')] },
      paragraph(
        text('Bí thư', bold),
        ' và ',
        text('chi ủy', { type: 'italic' }),
        ' thống nhất nội dung. Xem ',
        text('Quy định 12', { type: 'link', attrs: { href: 'https://vanban.example/12' } }),
        '.',
        { type: 'footnoteReference', attrs: { 'data-id': id, referenceNumber: '1' } } as Part,
      ),
      { type: 'heading', attrs: { level: 3 }, content: [text('Việc cần làm')] },
      ordered(
        {},
        item(
          paragraph('Họp chi ủy'),
          ordered({ type: 'a' }, item(paragraph('dự thảo ', text('nghị quyết', { type: 'underline' }))), item(paragraph('phân công'))),
        ),
        item(paragraph('Báo đảng viên')),
      ),
      paragraph('Báo trước ba ngày:'),
      ordered({ start: 3 }, item(paragraph('Gửi tài liệu'))),
      { type: 'bulletList', content: [item(paragraph('bằng điện thoại'))] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [cell('tableHeader', paragraph(text('Phần', bold))), cell('tableHeader', paragraph(text('Phút', bold)))],
          },
          { type: 'tableRow', content: [cell('tableCell', paragraph('Mở đầu')), cell('tableCell', paragraph('10'))] },
        ],
      },
      {
        type: 'footnotes',
        attrs: { class: 'footnotes' },
        content: [{ type: 'footnote', attrs: { 'data-id': id, id: 'fn:1' }, content: [paragraph('Quy định của Thành ủy.')] }],
      },
    ]);
    await expect(page.getByText('Đã bỏ 1 hình trong phần vừa dán.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Chèn từ kho…' }).click();
    await expect(page.getByRole('dialog', { name: 'Đưa tài liệu vào bài' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Đã bỏ 1 hình')).toHaveCount(0);
  });

  test('from somebody who means harm is text, runs nothing and fetches nothing', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Dán điều xấu', doc(paragraph('Trước.')));
    const asked: string[] = [];
    await openLesson(page, lesson);
    page.on('request', (request) => asked.push(request.url()));
    await atEnd(page);
    await page.keyboard.press('Enter');
    await pasteHtml(page, hostile);
    await saved(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'isHarmed'))).toBeUndefined();
    // the console's own parts come when the page has nothing else to do
    expect(asked.filter((url) => !/\/graphql$|\/assets\/[\w-]+\.js$/.test(url))).toEqual([]);
    const { body, html } = await written({ ask }, lesson);
    expect(JSON.stringify(body).match(/"href":"[^"]*"/g)).toEqual(['"href":"https://tot.example/"']);
    expect(html).not.toMatch(/script|onerror|javascript|elsewhere|<img|style=/i);
    expect(await textOf(page).innerHTML()).not.toMatch(/script|onerror|elsewhere|<img(?! class="ProseMirror-separator")/i);
    await expect(textOf(page)).toContainText('bấm dữ liệu lừa tốt');
  });

  test('an address over chosen words makes them a link; letters are put together as the platform has them', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Dán chữ', doc(paragraph('Xem quy định')));
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await pasteHtml(page, '', 'https://vanban.example/7');
    await atEnd(page);
    await page.keyboard.press('Enter');
    await pasteHtml(page, '<p>Tổ chức</p>'.normalize('NFD'));
    await saved(page);
    const { body } = await written({ ask }, lesson);
    expect(body.content).toEqual([
      paragraph('Xem quy ', text('định', { type: 'link', attrs: { href: 'https://vanban.example/7' } })),
      paragraph('Tổ chức'),
    ]);
  });

  test('numbers that are raised or lowered stay so', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Số mũ', doc(paragraph('x')));
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.press('Enter');
    await pasteHtml(page, '<p>120 m<sup>2</sup>, 10<span style="vertical-align:super">-3</span>, CO<sub>2</sub>, điều<sup>bis</sup></p>');
    await saved(page);
    expect((await written({ ask }, lesson)).body.content).toEqual([paragraph('x'), paragraph('120 m², 10⁻³, CO₂, điềubis')]);
  });

  test('a paragraph that is cut and put in elsewhere takes its footnote along', async ({ page, ask, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const note = (id: string, said: string, number: number): Part => ({
      type: 'footnote',
      attrs: { 'data-id': id, id: `fn:${number}` },
      content: [paragraph(said)],
    });
    const reference = (id: string, number: number): Part => ({
      type: 'footnoteReference',
      attrs: { 'data-id': id, referenceNumber: `${number}` },
    });
    const lesson = await ownLesson(
      { ask },
      'Chuyển đoạn',
      doc(paragraph('Một', reference('a', 1)), paragraph('Hai', reference('b', 2)), paragraph('Ba'), {
        type: 'footnotes',
        content: [note('a', 'Nguồn một.', 1), note('b', 'Nguồn hai.', 2)],
      }),
    );
    await openLesson(page, lesson);
    await atEnd(page, 'Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+x');
    await expect(textOf(page).locator('.footnotes li')).toHaveText(['Nguồn hai.']);
    await textOf(page).getByText(/^Ba$/).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    await expect(textOf(page).locator('.footnotes li')).toHaveText(['Nguồn hai.', 'Nguồn một.']);
    await expect(textOf(page).locator('.fnref')).toHaveText(['1', '2']);
    await saved(page);
    expect((await written({ ask }, lesson)).text).toBe('\nHai1\nBaMột2\nNguồn hai.\nNguồn một.'.replace(/\d/g, ''));
  });
});
