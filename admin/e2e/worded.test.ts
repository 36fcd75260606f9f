import { expect, test } from './console';
import { ownCell } from './units';

const outcome = { name: 'Khi lưu, hệ thống sẽ ghi' };

test.describe('what is to be recorded is worded', () => {
  test('as it will be kept: trimmed, with single blanks and without what cannot be seen', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Bồ Công Anh');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/03/2025');
    await dialog.getByLabel('Tên mới').fill('  Chi bộ Bồ\u200b  Công\u00ad Anh ');
    await expect(dialog.getByRole('region', outcome)).toContainText('Chưa đổi ô nào');
    await dialog.getByLabel('Tên mới').fill('  Chi bộ  Cúc\u00ad Vạn\u200bThọ 👩\u200d👧 '.normalize('NFD'));
    await expect(dialog.getByRole('region', outcome)).toContainText(
      'Từ 01/03/2025, Chi bộ Bồ Công Anh mang tên Chi bộ Cúc Vạn Thọ 👩👧. Ngày 28/02/2025',
    );
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.locator('.toast')).toContainText('mang tên Chi bộ Cúc Vạn Thọ 👩👧.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Cúc Vạn Thọ 👩👧');
  });

  test('with names as they are written, which are never markup', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mười Giờ');
    const name = '<b>Chi bộ</b> %{day} |||| <img src=x onerror=alert(1)> $1';
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/03/2025');
    await dialog.getByLabel('Tên mới').fill(name);
    await expect(dialog.getByRole('region', outcome).locator('b')).toHaveText(['01/03/2025', `mang tên ${name}`]);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.locator('.toast')).toContainText(`Đã lưu. Từ 01/03/2025, Chi bộ Mười Giờ mang tên ${name}.`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    await page.getByLabel('Tên mới').fill('Chi bộ Mười Giờ');
    await expect(dialog.getByRole('region', outcome)).toContainText(`${name} mang tên Chi bộ Mười Giờ.`);
    await page.getByRole('radio', { name: /^Đính chính/ }).check();
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ <b>Mười</b>  Giờ ');
    await expect(dialog.getByRole('region', outcome)).toContainText('có tên “Chi bộ <b>Mười</b> Giờ”');
  });
});
