import type { Page } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './console';
import { keep, materialsIn, openLibrary, ownFolder, ownMaterial, ownUnit, pdf, picture, sound } from './library';

/** Opens the menu of a folder and takes a choice of it, by keyboard alone. */
async function byKeyboard(page: Page, folder: string, item: string) {
  await page.getByRole('button', { name: `Việc khác với thư mục ${folder}` }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('menuitem', { name: item });
  await expect(choice).toBeVisible();
  while (!(await choice.evaluate((element) => element === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test.describe('the library', () => {
  test('has folders that are added, renamed, moved and deleted by keyboard, and loses no material by it', async ({ page, ask }) => {
    const outer = await ownFolder({ ask }, 'Ngoài');
    const other = await ownFolder({ ask }, 'Khác');
    await openLibrary(page, outer.path);
    await byKeyboard(page, outer.name, 'Thêm thư mục con');
    await page.getByRole('textbox', { name: 'Tên thư mục' }).fill('Mẫu văn bản');
    await page.keyboard.press('Enter');
    const inner = page.getByRole('link', { name: /^Mẫu văn bản/ });
    await expect(inner).toBeVisible();
    await expect(page.locator('.folderrow[aria-current]')).toContainText('Mẫu văn bản');
    const id = new URL(page.url().replace('#/', '')).searchParams.get('folder') ?? '';
    await keep({ ask }, 'createMaterial', 'material', {
      unitId: await ownUnit({ ask }),
      folderId: id,
      url: 'https://example.vn/',
      title: 'Trang',
    });
    await byKeyboard(page, 'Mẫu văn bản', 'Đổi tên');
    await page.getByRole('textbox', { name: 'Tên thư mục' }).fill(`Mẫu mới ${outer.id}`);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: new RegExp(`^Mẫu mới ${outer.id}`) })).toBeVisible();
    await byKeyboard(page, `Mẫu mới ${outer.id}`, 'Chuyển thư mục này');
    await page.getByRole('combobox', { name: 'Nằm trong thư mục' }).selectOption({ label: other.name });
    await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await byKeyboard(page, other.name, 'Xóa thư mục');
    await expect(page.getByRole('dialog')).toContainText('Trong thư mục còn thư mục khác.');
    await page.getByRole('button', { name: 'Đóng' }).last().click();
    await byKeyboard(page, `Mẫu mới ${outer.id}`, 'Xóa thư mục');
    await expect(page.getByRole('dialog')).toContainText('1 tài liệu trong thư mục này sẽ ở “Chưa xếp thư mục”.');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa thư mục' }).click();
    await expect(page.getByRole('link', { name: new RegExp(`^Mẫu mới ${outer.id}`) })).toHaveCount(0);
    await openLibrary(page, '/library?folder=none');
    await expect(page.getByRole('link', { name: 'Trang', exact: true }).first()).toBeVisible();
  });

  test('has no button of a row under the bar of its pages', async ({ page }) => {
    await openLibrary(page, '/library');
    const rows = page.getByRole('main').locator('table');
    await expect(rows.getByRole('button').first()).toBeVisible();
    await settled(page);
    // wherever the window happens to end
    for (let height = 740; height <= 800; height += 12) {
      await page.setViewportSize({ width: 1366, height });
      const under = await page.evaluate(() => {
        const bar = document.querySelector('main .pager')?.getBoundingClientRect();
        return [...document.querySelectorAll('main table button, main table a')].filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bar && bottom > bar.top && top < bar.bottom;
        }).length;
      });
      expect(under).toBe(0);
    }
    await expectAccessible(page);
  });

  test('is searched without marks, by kind, shown as tiles, and several materials are moved together', async ({ page, ask, baseURL }) => {
    const from = await ownFolder({ ask }, 'Từ đây');
    const to = await ownFolder({ ask }, 'Tới đây');
    for (const name of ['Biểu mẫu một', 'Biểu mẫu hai'])
      await ownMaterial({ ask }, baseURL, pdf(`${name}.pdf`, name.length.toString()), { folderId: from.id });
    await ownMaterial({ ask }, baseURL, picture('Ảnh.png'), { folderId: from.id });
    await openLibrary(page, from.path);
    await page.getByRole('button', { name: 'Ô hình' }).click();
    await expect(page.locator('.tiles > li')).toHaveCount(3);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Danh sách' }).click();
    await page.getByRole('searchbox').fill('bieu mau');
    await expect(page.getByText('1–2 trong 2 tài liệu')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Chọn cả trang' }).check();
    await page.getByRole('button', { name: 'Chuyển vào thư mục…' }).click();
    await page.getByRole('combobox', { name: 'Vào thư mục' }).selectOption({ label: to.name });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(page.getByText(`Đã chuyển 2 tài liệu vào “${to.name}”.`)).toBeVisible();
    expect((await materialsIn({ ask }, to.id)).map(({ title }) => title).sort()).toEqual(['Biểu mẫu hai', 'Biểu mẫu một']);
    await openLibrary(page, `${from.path}&kind=DOCUMENT`);
    await expect(page.getByText('Không có tài liệu nào khớp')).toBeVisible();
    await page
      .getByRole('button', { name: /^Bỏ điều kiện/ })
      .first()
      .click();
    await expect(page.getByText('1–1 trong 1 tài liệu')).toBeVisible();
  });

  test('keeps every version of a material, says what changed, and uses an earlier file again', async ({ page, ask, baseURL }) => {
    const folder = await ownFolder({ ask }, 'Các bản');
    const { id, path } = await ownMaterial({ ask }, baseURL, pdf('Quy định.pdf', 'Ban mot'), { folderId: folder.id });
    await openLibrary(page, path);
    await expect(page.getByRole('img', { name: 'Hình chụp trang 1' })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'Đúng loại tệp' })).toContainText('không có macro');
    await page.getByRole('button', { name: 'Thay bằng bản mới' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type="file"]').setInputFiles([picture('khong-phai.png')]);
    await expect(dialog.getByRole('alert')).toContainText('bản mới phải cùng loại với bản đang có.');
    await dialog.locator('input[type="file"]').setInputFiles([pdf('quy-dinh-2.pdf', 'Ban hai', 'Trang hai')]);
    await dialog.getByRole('checkbox', { name: /^Tôi cam kết/ }).check();
    await dialog.getByRole('button', { name: 'Thay bằng bản mới' }).click();
    await expect(dialog).toContainText('Đã thành bản mới', { timeout: 30_000 });
    await page.getByRole('button', { name: 'Xong', exact: true }).click();
    await expect(page.getByText('Xem trước, trang 1 trong 2')).toBeVisible();
    await page.getByRole('button', { name: 'Sửa thông tin' }).click();
    await page.getByRole('textbox', { name: 'Tên tài liệu' }).fill('Quy định mới');
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Quy định mới' })).toBeVisible();
    const versions = page.getByRole('region', { name: '3 bản' });
    await expect(versions.getByRole('listitem').nth(0)).toContainText('Đã sửa: tên.');
    await expect(versions.getByRole('listitem').nth(1)).toContainText('Đã sửa: tệp.');
    await settled(page);
    await expectAccessible(page);
    await versions.getByRole('button', { name: /^Dùng lại.*Bản 1$/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Tài liệu sẽ có bản 4 với tệp của bản 1.');
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng lại' }).click();
    await expect(page.getByRole('region', { name: '4 bản' })).toBeVisible();
    expect(await materialsIn({ ask }, folder.id)).toMatchObject([{ id, number: 4, title: 'Quy định mới' }]);
  });

  test('takes captions of a sound, and says at the file what is wrong with them', async ({ page, ask, baseURL }) => {
    const { path } = await ownMaterial({ ask }, baseURL, sound('loi-chao.wav', 20_000));
    await openLibrary(page, path);
    await expect(page.getByRole('definition').filter({ hasText: 'Đúng loại tệp' })).not.toContainText('macro');
    const add = async (text: string) => {
      await page.getByLabel('Tệp phụ đề').setInputFiles([{ name: 'vi.vtt', mimeType: 'text/vtt', buffer: Buffer.from(text) }]);
      await page.getByRole('dialog').getByRole('button', { name: 'Thêm phụ đề' }).click();
    };
    await page.getByRole('button', { name: 'Thêm phụ đề' }).click();
    await page.getByRole('checkbox', { name: /^Tôi cam kết/ }).check();
    await add('WEBVTT\n\n00:01 nothing');
    await expect(page.getByLabel('Tệp phụ đề')).toHaveAccessibleDescription(/Phụ đề không đúng dạng WebVTT/);
    await expectAccessible(page);
    await add('WEBVTT\n\n00:00.000 --> 00:02.000\nChào các đồng chí\n');
    const captions = page.getByRole('region', { name: 'Phụ đề' });
    await expect(captions.getByRole('listitem')).toContainText('Tiếng Việt');
    await captions.getByRole('button', { name: /^Bỏ phụ đề.*Tiếng Việt$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ phụ đề' }).click();
    await expect(captions).toContainText('Chưa có phụ đề.');
  });
});
