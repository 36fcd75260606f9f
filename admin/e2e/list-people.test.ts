import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { PeopleListDocument, UnitOptionsDocument } from '../src/generated/operations';
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
    await dialog.getByLabel('Điện thoại công vụ').click();
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await settled(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'In', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.printed');
    await expect(sheet.locator('.printhd')).toContainText(`Mọi cán bộ tên có “kim”. ${total} người.`);
    await expect(sheet.locator('tbody tr')).toHaveCount(total);
    await expect(sheet.locator('th')).toHaveCount(4);
  });

  test('is of those who hold a position in a unit or below it, kept as a filter, and of those who hold none', async ({
    page,
    open,
    ask,
  }) => {
    await open('/people?asOf=2023-06-01');
    const count = page.locator('.pager [role=status]');
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Giữ chức danh', { exact: true }).selectOption('Bí thư');
    const under = page.getByRole('combobox', { name: 'Ở đơn vị hoặc cấp dưới' });
    await under.fill('dang uy phuong ho nam');
    await page.getByRole('option', { name: /Đảng ủy phường Hồ Nam/ }).click();
    const sentence = page.getByRole('group', { name: 'Đang hiện' });
    await expect(sentence).toHaveText(/Mọi cán bộ\s+giữ chức danh Bí thư\s*ở Đảng ủy phường Hồ Nam\s*hoặc cấp dưới/);
    const { units } = await ask(UnitOptionsDocument, { filter: { code: { equals: 'HP-LC-HN' } }, asOf: '2023-06-01' });
    const post = { position: { equals: 'SECRETARY' }, within: { equals: units.nodes[0]?.id ?? '' } };
    const { persons } = await ask(PeopleListDocument, { filter: { post }, asOf: '2023-06-01', first: 1 });
    await expect(count).toHaveText(new RegExp(`trong ${persons.totalCount} người`));
    await settled(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill('Bí thư Hồ Nam');
    await page.keyboard.press('Enter');
    const saved = page.getByRole('navigation', { name: 'Bộ lọc đã lưu' });
    await expect(saved.getByRole('link')).toHaveText(['Mọi cán bộ', 'Bí thư Hồ Nam']);

    await page.getByLabel('Chỉ ở đúng đơn vị này').click();
    await expect(count).toHaveText(/trong 1 người/);
    await page.getByLabel('Không giữ chức danh nào vào ngày này').click();
    await expect(sentence).toHaveText(/Mọi cán bộ\s+không giữ chức danh nào/);
    await expect(page).toHaveURL(/none=1/);
    await expect(page).not.toHaveURL(/position|at=/);
    await saved.getByRole('link', { name: 'Bí thư Hồ Nam' }).click();
    await expect(count).toHaveText(new RegExp(`trong ${persons.totalCount} người`));
  });
});
