import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { expect, expectAccessible, settled, test } from './console';

test.describe('the list of people', () => {
  test('is saved as a workbook and printed with what everybody holds on the chosen day, and its columns are chosen', async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
    await open('/people?asOf=2023-06-01&name=kim');
    await expect(page.locator('.pager [role=status]')).toHaveText(/trong \d+ người/);
    const total = Number(/trong (\d+) người/.exec((await page.locator('.pager [role=status]').textContent()) ?? '')?.[1]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất tệp…' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('can-bo-2023-06-01.xlsx');
    const { sheets } = await readXlsx(await readFile((await file.path()) ?? ''));
    const [, ...rows] = sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(total);
    expect(rows.some(([name, posts]) => /Kim/.test(String(name)) && /^Bí thư, /.test(String(posts)))).toBe(true);

    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Cột nào hiện ra?' });
    await dialog.getByRole('checkbox').last().click();
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await settled(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'In', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.printed');
    await expect(sheet.locator('.printhd')).toContainText(`Cán bộ tên có “kim”. ${total} người.`);
    await expect(sheet.locator('tbody tr')).toHaveCount(total);
    await expect(sheet.locator('th')).toHaveCount(4);
  });
});
