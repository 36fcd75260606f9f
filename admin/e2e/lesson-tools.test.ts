import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';
import { atEnd, doc, openLesson, ownLesson, type Part, paragraph, saved, text, textOf, tools, written } from './lessons';

const item = (said: string, ...more: Part[]): Part => ({ type: 'listItem', content: [paragraph(said), ...more] });
const cell = (type: string, said = ''): Part => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [said ? paragraph(said) : { type: 'paragraph' }],
});
const row = (type: string, ...said: string[]): Part => ({ type: 'tableRow', content: said.map((one) => cell(type, one)) });

/** Goes by arrows alone to a tool, and presses it; then to a choice of its menu. */
async function press(page: Page, tool: string, choice?: string) {
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Home');
  for (let at = 0; at < 20; at++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)) === tool)
      break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  if (!choice) return;
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  for (let at = 0; at < 20; at++) {
    const on = await menu.locator(':focus .grow').textContent();
    if (on === choice) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
}

async function bodyOf(page: Page, ask: Parameters<typeof written>[0]['ask'], lesson: { id: string }) {
  await page.keyboard.press('Control+s');
  await saved(page);
  return (await written({ ask }, lesson)).body.content;
}

test.describe('by keyboard alone', () => {
  test('one reaches the tools as one stop, goes through them by arrows, and comes back to the text', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Thanh công cụ');
    await openLesson(page, lesson);
    await textOf(page).focus();
    await page.keyboard.press('Escape');
    await expect(tools(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('End');
    await expect(tools(page).getByRole('button', { name: 'Làm lại' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(tools(page).getByRole('button').first()).toBeFocused();
    expect(await tools(page).locator('button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Tên bài')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog')).toContainText('Sang thanh công cụ');
  });

  test('one makes headings, quotations and marks, with keys and from the menus', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Kiểu dòng', doc({ type: 'paragraph' }));
    await openLesson(page, lesson);
    await textOf(page).focus();
    await press(page, 'Kiểu dòng: Đoạn văn', 'Tiêu đề lớn');
    await page.keyboard.type('Lớn');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+3');
    await page.keyboard.type('Vừa');
    await page.keyboard.press('Enter');
    await page.keyboard.type('#### Nhỏ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Thường ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('đậm');
    await page.keyboard.press('Control+b');
    await press(page, 'Nghiêng');
    await page.keyboard.type(' nghiêng');
    await press(page, 'Nghiêng');
    await page.keyboard.press('Control+u');
    await page.keyboard.type(' gạch');
    await page.keyboard.press('Control+u');
    await press(page, 'Công cụ khác: Khác', 'Mã, tên tệp');
    await page.keyboard.type('tep.docx');
    await page.keyboard.press('Enter');
    await press(page, 'Kiểu dòng: Đoạn văn', 'Trích dẫn');
    await page.keyboard.type('Lời trích.');
    expect(await bodyOf(page, ask, lesson)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Lớn')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Vừa')] },
      { type: 'heading', attrs: { level: 4 }, content: [text('Nhỏ')] },
      paragraph(
        'Thường ',
        text('đậm', { type: 'bold' }),
        text(' nghiêng', { type: 'italic' }),
        text(' gạch', { type: 'underline' }),
        text('tep.docx', { type: 'code' }),
      ),
      { type: 'blockquote', content: [paragraph('Lời trích.')] },
    ]);
  });

  test('one makes lists within lists, and takes steps back and forth', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Danh sách', doc({ type: 'paragraph' }));
    await openLesson(page, lesson);
    await textOf(page).focus();
    await press(page, 'Danh sách');
    await page.keyboard.type('Một');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Trong một');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Hai');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await press(page, 'Danh sách đánh số');
    await page.keyboard.type('Ba');
    await press(page, 'Hoàn tác');
    await press(page, 'Làm lại');
    await expect(textOf(page)).toContainText('Ba');
    const numbered = { type: 'orderedList', attrs: { start: 1, type: null }, content: [item('Ba')] };
    expect(await bodyOf(page, ask, lesson)).toEqual([
      { type: 'bulletList', content: [item('Một', { type: 'bulletList', content: [item('Trong một')] }), item('Hai')] },
      numbered,
    ]);
  });

  test('one makes a table, its head, rows and columns, and deletes them again', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Bảng', doc({ type: 'paragraph' }));
    await openLesson(page, lesson);
    await textOf(page).focus();
    await press(page, 'Chèn', 'Bảng');
    for (const said of ['A', 'B', 'C', 'D']) {
      await page.keyboard.type(said);
      await page.keyboard.press('Tab');
    }
    await press(page, 'Bảng này', 'Xóa cột này');
    await press(page, 'Bảng này', 'Thêm hàng ở trên');
    await press(page, 'Bảng này', 'Thêm cột bên phải');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const [head, ...rows] = [
      row('tableHeader', 'A', 'C', ''),
      row('tableCell', '', '', ''),
      row('tableCell', 'D', '', ''),
      row('tableCell', '', '', ''),
    ];
    expect(await bodyOf(page, ask, lesson)).toEqual([{ type: 'table', content: [head, ...rows] }, { type: 'paragraph' }]);
    await press(page, 'Bảng này', 'Hàng đầu là tiêu đề');
    await press(page, 'Bảng này', 'Thêm dòng chữ dưới bảng');
    await page.keyboard.type('Dưới bảng.');
    expect((await bodyOf(page, ask, lesson))?.[1]).toEqual(paragraph('Dưới bảng.'));
    await page.keyboard.press('ArrowUp');
    await press(page, 'Bảng này', 'Xóa cả bảng');
    expect(await bodyOf(page, ask, lesson)).toEqual([paragraph('Dưới bảng.'), { type: 'paragraph' }]);
  });

  test('one frames what is to be remembered, changes what the frame is for, and takes it away', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Khung', doc(paragraph('Báo bằng điện thoại.')));
    await openLesson(page, lesson);
    await atEnd(page);
    await press(page, 'Chèn', 'Khung “Cần nhớ”');
    await expect(textOf(page).getByRole('note', { name: 'Cần nhớ' })).toHaveText('Báo bằng điện thoại.');
    await press(page, 'Khung', 'Cảnh báo');
    await expect(textOf(page).getByRole('note', { name: 'Cảnh báo' })).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ngoài khung.');
    const framed = { type: 'callout', attrs: { kind: 'WARNING' }, content: [paragraph('Báo bằng điện thoại.')] };
    expect(await bodyOf(page, ask, lesson)).toEqual([framed, paragraph('Ngoài khung.')]);
    await page.keyboard.press('ArrowUp');
    await press(page, 'Khung', 'Bỏ khung, giữ chữ');
    expect(await bodyOf(page, ask, lesson)).toEqual([paragraph('Báo bằng điện thoại.'), paragraph('Ngoài khung.')]);
  });

  test('one puts in a footnote, says what it says, and goes on in the text', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Cước chú', doc(paragraph('Theo quy định')));
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.press('Control+Alt+f');
    await page.keyboard.type('Quy định 12.');
    await page.keyboard.press('Control+Alt+f');
    await page.keyboard.type(' của Thành ủy.');
    await page.keyboard.press('Home');
    await press(page, 'Chèn', 'Cước chú');
    await page.keyboard.type('Đọc trước.');
    await press(page, 'Về chỗ dẫn');
    await page.keyboard.type('>');
    await expect(textOf(page).locator('.fnref')).toHaveText(['1', '2']);
    await expect(textOf(page).getByRole('list', { name: 'Cước chú của bài' }).getByRole('listitem')).toHaveText([
      'Đọc trước.',
      'Quy định 12.',
    ]);
    await bodyOf(page, ask, lesson);
    const { html, body } = await written({ ask }, lesson);
    expect(html).toContain('<li id="fn:1"><p>Đọc trước.</p></li><li id="fn:2"><p>Quy định 12.</p></li>');
    expect(body.content?.[0]?.content?.map((part) => part.text ?? part.type)).toEqual([
      'footnoteReference',
      '>Theo quy định',
      'footnoteReference',
      ' của Thành ủy.',
    ]);
    // a footnote goes with its reference
    await atEnd(page);
    await page.keyboard.press('Control+Alt+f');
    for (let at = 0; at < 15; at++) await page.keyboard.press('Backspace');
    await expect(textOf(page).locator('.footnotes li')).toHaveText(['Đọc trước.']);
  });

  test('one sets a link in its dialog, which says what is wrong, changes it, and takes it away', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Liên kết', doc(paragraph('Xem quy định')));
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+Alt+k');
    const dialog = page.getByRole('dialog', { name: 'Thêm liên kết' });
    await dialog.getByLabel('Địa chỉ').fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Địa chỉ')).toHaveAccessibleDescription(/không mở được/);
    await expectAccessible(page);
    await dialog.getByLabel('Địa chỉ').fill('vanban.example/12');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(textOf(page)).toBeFocused();
    const linked = (href: string) => [paragraph('Xem quy ', text('định', { type: 'link', attrs: { href } }))];
    expect(await bodyOf(page, ask, lesson)).toEqual(linked('https://vanban.example/12'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await press(page, 'Liên kết');
    await page.getByRole('dialog', { name: 'Sửa liên kết' }).getByLabel('Địa chỉ').fill('chibo@lechan.example');
    await page.keyboard.press('Enter');
    expect(await bodyOf(page, ask, lesson)).toEqual(linked('mailto:chibo@lechan.example'));
    await page.keyboard.press('Control+Alt+k');
    await page.getByRole('button', { name: 'Bỏ liên kết' }).click();
    expect(await bodyOf(page, ask, lesson)).toEqual([paragraph('Xem quy định')]);
    await atEnd(page);
    await page.keyboard.press('Control+Alt+k');
    await page.getByLabel('Địa chỉ').fill('https://vanban.example/3');
    await page.getByLabel(/^Chữ hiển thị/).fill(' ở đây');
    await page.keyboard.press('Enter');
    await expect(textOf(page).getByRole('link', { name: 'ở đây' })).toHaveAttribute('href', 'https://vanban.example/3');
  });
});
