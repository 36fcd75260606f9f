import { readFile } from 'node:fs/promises';
import { expect, test } from './console';

test.describe('the list of units', () => {
  test('keeps its conditions in the address and shows only what meets them', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01');
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Hệ thống').selectOption('Đảng');
    await page.getByLabel('Loại').selectOption('Chi bộ');
    await page.getByLabel('Tên có').fill('ho nam');
    await expect(page).toHaveURL(/asOf=2023-06-01&tree=PARTY&kind=CELL&name=ho\+nam/);
    await expect(page.getByText(/1–9 trong 9 đơn vị/)).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await expect(page.getByLabel('Tên có')).toHaveValue('ho nam');
    await expect(page.getByRole('row')).toHaveCount(10);
    await page.getByRole('button', { name: 'Bỏ mọi điều kiện' }).click();
    await expect(page.getByText(/1–50 trong 568 đơn vị/)).toBeVisible();
  });

  test('can be narrowed to what stands under a unit', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=RESIDENTIAL_GROUP');
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Thuộc', { exact: true }).fill('phuong ho nam');
    await page.getByRole('option', { name: /^Phường Hồ Nam/ }).click();
    await expect(page.getByText(/1–9 trong 9 đơn vị/)).toBeVisible();
    await expect(page).toHaveURL(/under=/);
  });

  test('goes forward and back fifty at a time, in a stable order', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=CELL');
    const names = page.locator('tbody tr td:first-child');
    await expect(names).toHaveCount(50);
    const first = await names.allTextContents();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByText(/51–100 trong 158 đơn vị/)).toBeVisible();
    const second = await names.allTextContents();
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.reload();
    await expect(page.getByText(/51–100 trong 158 đơn vị/)).toBeVisible();
    expect(await names.allTextContents()).toEqual(second);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByText(/101–150 trong 158 đơn vị/)).toBeVisible();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(names).toHaveCount(8);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page.getByText(/1–50 trong 158 đơn vị/)).toBeVisible();
    expect(await names.allTextContents()).toEqual(first);
  });

  test('is sorted by a column, the other way round at the second press', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=WARD_COMMITTEE');
    const codes = page.locator('tbody tr td:nth-child(2)');
    await page.getByRole('button', { name: 'Mã', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Mã' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(codes.first()).toHaveText('HP-LC-AB');
    await page.getByRole('button', { name: 'Mã', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Mã' })).toHaveAttribute('aria-sort', 'descending');
    await expect(codes.last()).toHaveText('HP-LC-AB');
  });

  test('is exported whole, as of the chosen day, in a file that Excel opens rightly', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=CELL');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('don-vi-2023-06-01.csv');
    const bytes = await readFile((await file.path()) ?? '');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(159);
    expect(lines[0]).toBe('Mã,Tên đơn vị,Loại,Mã cấp trên,Tên cấp trên,Thành lập,Khuyết');
    expect(lines).toContain('HP-LC-HN-03,Chi bộ tổ dân phố số 3 phường Hồ Nam,Chi bộ,HP-LC-HN,Đảng ủy phường Hồ Nam,01/01/2020,');
    await expect(page.getByText('Đã xuất 158 dòng.')).toBeVisible();
  });

  test('that nothing meets names the condition to drop', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&kind=CELL&name=khong+co+that');
    await page.getByRole('button', { name: 'Bỏ điều kiện: tên có “khong co that”' }).click();
    await expect(page.getByText(/trong 158 đơn vị/)).toBeVisible();
  });
});

test.describe('the list of people', () => {
  test('is ordered by given name and finds names without marks', async ({ page, open }) => {
    await open('/people');
    const names = page.locator('tbody tr td:first-child');
    await expect(names.first()).toHaveText(/ An \(mẫu\)$/);
    await page.getByLabel('Tên có').fill('ly kim anh');
    await expect(names).toHaveText(['Lý Kim Ánh (mẫu)']);
    await expect(page).toHaveURL(/name=ly\+kim\+anh/);
  });
});
