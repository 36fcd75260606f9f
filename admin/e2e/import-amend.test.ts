import { readFile, writeFile } from 'node:fs/promises';
import { UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';

const csv = (text: string) => ({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Gives a file, by its text or its path, and has it tried. */
async function tryFile(page: Page, given: string): Promise<void> {
  await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(given.endsWith('.csv') ? given : csv(given));
  await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/01/2025');
  await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
}

test.describe('a file with mistakes', () => {
  const header = 'code,name,kind,parent_code';
  const file = [
    header,
    'SUA-01,Chi bộ Cúc Họa Mi,CELL,HP-LC-XX',
    'SUA-02,Chi bộ Thạch Thảo,KHONG_CO,HP-LC-HN',
    'SUA-01,Chi bộ lặp lại,CELL,HP-LC-HN',
  ].join('\n');

  test('is put right where it stands, tried again, and written so; the way back is beside each place', async ({ page, open, ask }) => {
    await open('/import');
    await tryFile(page, file);
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    const parent = findings.getByRole('row').filter({ hasText: 'HP-LC-XX' });
    await parent.getByRole('button', { name: 'Sửa ô này' }).click();
    const field = page.getByRole('textbox', { name: 'Dòng 2, cột parent_code: giá trị đúng' });
    await expect(field).toBeFocused();
    await field.fill('HP-LC-HN');
    await field.press('Enter');
    await expect(parent.locator('ins')).toHaveText('HP-LC-HN');
    await expect(parent.getByRole('button', { name: 'Sửa ô này' })).toBeFocused();

    const kind = findings.getByRole('row').filter({ hasText: 'KHONG_CO' });
    await kind.getByRole('button', { name: 'Sửa ô này' }).click();
    await page.keyboard.type('Chi bộ');
    await page.keyboard.press('Escape');
    await expect(kind.locator('ins')).toHaveCount(0);
    await kind.getByRole('button', { name: 'Sửa ô này' }).click();
    await page.keyboard.type('Chi bộ');
    await page.getByRole('button', { name: 'Xong' }).click();
    const repeated = findings.getByRole('row').filter({ hasText: /^4/ });
    await repeated.getByRole('button', { name: 'Bỏ dòng này' }).click();
    await expect(repeated).toContainText('Dòng này sẽ không được nhập.');

    const amended = page.getByRole('region', { name: 'Khác với trong tệp: 3 chỗ' });
    await expect(amended.getByRole('listitem')).toHaveCount(3);
    await expect(page.getByText('Đã sửa, chưa kiểm tra lại.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await expect(page.getByRole('list', { name: 'Kết quả kiểm tra thử' })).toContainText('2sẽ tạo mới');

    await amended.getByRole('button', { name: 'Lấy lại dòng này: dòng 4' }).click();
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await expect(findings.getByRole('row').filter({ hasText: /^4/ })).toContainText('SUA-01');
    await findings.getByRole('row').filter({ hasText: /^4/ }).getByRole('button', { name: 'Bỏ dòng này' }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();
    expect((await ask(UnitByCodeDocument, { code: 'SUA-01' })).unit?.name).toBe('Chi bộ Cúc Họa Mi');
    expect((await ask(UnitByCodeDocument, { code: 'SUA-02' })).unit?.kind.code).toBe('CELL');
  });

  test('is put right with what was found to be meant, one by one or all at once', async ({ page, open, ask }) => {
    await open('/import');
    const rows = ['GOI-01,Chi bộ Hoa Sữa,CEL,HP-LC-HN', 'GOI-02,Chi bộ Hoa Ban,Chi bộ,HPLC-HN', 'GOI-03,Chi bộ Hoa Gạo,CEL,HP-LC-HN'];
    await tryFile(page, [header, ...rows].join('\n'));
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    const kind = findings.getByRole('row').filter({ hasText: /^2/ });
    await expect(findings.getByRole('button', { name: 'Nhận cả 3 gợi ý' })).toBeVisible();
    await expectAccessible(page);
    await kind.getByRole('button', { name: 'Dùng Chi bộ (CELL)' }).click();
    await expect(kind.locator('ins')).toHaveText('Chi bộ (CELL)');
    await expect(kind.getByRole('button', { name: 'Sửa ô này' })).toBeFocused();
    await expect(kind.getByRole('button', { name: 'Dùng Chi bộ (CELL)' })).toHaveCount(0);
    await findings.getByRole('button', { name: 'Nhận cả 2 gợi ý' }).click();
    await expect(findings.getByRole('row').filter({ hasText: /^3/ }).locator('ins')).toHaveText('HP-LC-HN');
    await expect(findings.getByRole('button', { name: /^Nhận cả/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();
    expect((await ask(UnitByCodeDocument, { code: 'GOI-02' })).unit?.kind.code).toBe('CELL');
  });

  test('keeps what was put right when the same file is chosen again, also after a reload', async ({ page, open }) => {
    // a file of the disk, which bears a time of its own
    const path = test.info().outputPath('don-vi.csv');
    await writeFile(path, file.replaceAll('SUA-', 'SUB-'));
    await open('/import');
    await tryFile(page, path);
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await findings.getByRole('row').filter({ hasText: /^4/ }).getByRole('button', { name: 'Bỏ dòng này' }).click();
    await page.getByRole('button', { name: 'Đổi tệp hoặc ngày' }).click();
    await tryFile(page, `${header}\nSUC-01,Chi bộ khác,CELL,HP-LC-HN`);
    await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeVisible();
    await expect(page.getByText('Khác với trong tệp')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Đang sửa dở don-vi.csv: 1 chỗ.')).toBeVisible();
    await expectAccessible(page);
    await tryFile(page, path);
    await expect(page.getByRole('region', { name: 'Khác với trong tệp: 1 chỗ' })).toContainText('Bỏ dòng 4.');
    await expect(findings.getByRole('row').filter({ hasText: /^4/ })).toHaveCount(0);
  });

  test('gives what was found as a file, with what was put right', async ({ page, open }) => {
    await open('/import');
    await tryFile(page, file.replaceAll('SUA-', 'SUD-'));
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await findings.getByRole('row').filter({ hasText: /^4/ }).getByRole('button', { name: 'Bỏ dòng này' }).click();
    await findings.getByRole('button', { name: 'Lưu thành tệp' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('don-vi - những điều cần xem.csv');
    const rows = (await readFile(await saved.path(), 'utf8')).split('\r\n');
    expect(rows[0]).toBe('\ufeffDòng,Cột,Trong tệp ghi,Mức độ,"Sai ở đâu, nên làm gì",Sửa thành');
    expect(rows.find((row) => row.startsWith('2,parent_code,HP-LC-XX,Lỗi,'))).toBeTruthy();
    expect(rows.find((row) => row.startsWith('4,'))).toMatch(/Dòng này sẽ không được nhập\.$/);
  });
});

test('what columns were said to mean is remembered for the next file, and can be forgotten', async ({ page, open }) => {
  await open('/import');
  await tryFile(page, 'Ký hiệu riêng,Tên,Loại,Mã cấp trên\nNHO-01,Chi bộ nhớ một,CELL,HP-LC-HN');
  await page.getByLabel('Ký hiệu riêng').selectOption('Mã');
  await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeVisible();
  await page.reload();
  await tryFile(page, 'Tên,Ký hiệu riêng,Loại,Mã cấp trên\nChi bộ nhớ hai,NHO-02,CELL,HP-LC-HN');
  await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeVisible();
  await expect(page.getByText('Các cột được hiểu như bạn đã chọn ở một tệp trước.')).toBeVisible();
  await page.getByRole('button', { name: 'Hiểu theo tên cột' }).click();
  await expect(page.getByRole('region', { name: 'Những điều cần xem' })).toContainText('Thiếu cột');
  await expect(page.getByText('Các cột được hiểu như bạn đã chọn ở một tệp trước.')).toHaveCount(0);
});
