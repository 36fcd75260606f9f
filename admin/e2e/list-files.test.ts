import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from './console';

async function saved(page: Page, kind: 'Excel' | 'CSV') {
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: kind }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile((await file.path()) ?? '') };
}

test.describe('a list as a file', () => {
  test('is a workbook with all rows: codes are text down to their zeros, days are days, and it comes only when asked for', async ({
    page,
    open,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('/units?asOf=2023-06-01&kind=CELL&sort=CODE');
    await expect(page.getByText(/1–50 trong 158/)).toBeVisible();
    expect(asked.filter((url) => /xlsx|hucre/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Xuất tệp…' }).click();
    const { name, bytes } = await saved(page, 'Excel');
    expect(name).toBe('don-vi-2023-06-01.xlsx');
    const { sheets } = await readXlsx(bytes);
    const rows = sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(159);
    expect(rows[0]).toEqual(['Mã', 'Tên đơn vị', 'Loại', 'Mã cấp trên', 'Tên cấp trên', 'Thành lập', 'Khuyết']);
    const cell = rows.find(([code]) => code === 'HP-LC-HN-03');
    expect(cell?.slice(0, 6)).toEqual([
      ...['HP-LC-HN-03', 'Chi bộ tổ dân phố số 3 phường Hồ Nam', 'Chi bộ', 'HP-LC-HN', 'Đảng ủy phường Hồ Nam'],
      new Date('2020-01-01T00:00:00Z'),
    ]);
    await expect(page.getByText('Đã xuất 158 dòng.')).toBeVisible();
  });

  test('keeps a ward’s code as text', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=WARD');
    await page.getByRole('button', { name: 'Xuất tệp…' }).click();
    const { sheets } = await readXlsx((await saved(page, 'Excel')).bytes);
    for (const [code] of sheets[0]?.rows.slice(1) ?? []) expect(typeof code).toBe('string');
  });

  test('goes on paper whole: its title, sentence and day, and a head on every sheet', async ({ page, open }) => {
    await page.addInitScript(() => {
      const printed: string[] = [];
      Object.assign(window, { printed });
      window.print = () => printed.push(document.querySelector('.printed')?.textContent ?? '');
    });
    await open('/units?asOf=2023-06-01&kind=CELL');
    await page.getByRole('button', { name: 'In', exact: true }).click();
    await expect.poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed.length)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.printed');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Danh sách đơn vị');
    await expect(sheet.locator('.printhd')).toContainText('Chi bộ. 158 đơn vị.');
    await expect(sheet.locator('.printhd')).toContainText('Theo ngày 01/06/2023');
    await expect(sheet.locator('tbody tr')).toHaveCount(158);
    expect(await sheet.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(
      await sheet
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).breakInside),
    ).toBe('avoid');
    await expect(page.locator('.app')).toBeHidden();
    expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(10_000);
  });
});
