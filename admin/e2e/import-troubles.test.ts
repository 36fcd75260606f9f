import { UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const header = 'code,name,kind,parent_code';
const csv = (...rows: string[]) => ({
  name: 'don-vi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([header, ...rows].join('\n')),
});

async function tryDry(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0], asOf = '01/01/2025') {
  await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(file);
  await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill(asOf);
  await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
}

test.describe('imports with troubles', () => {
  for (const width of [1366, 390]) {
    test(`a very long value leaves the rest readable at ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 800 });
      await open('/import');
      const long = 'CHIBO'.repeat(60);
      await tryDry(page, csv(`${long},Chi bộ mã dài,CELL,HP-LC-HN`, `NHAP-31,Chi bộ nhập,CELL,${'X'.repeat(150)}`));
      const findings = page.getByRole('region', { name: 'Những điều cần xem' });
      const told = findings.getByText(/nhiều nhất là/).first();
      await expect(told).toBeVisible();
      await expectNoSidewaysScroll(page);
      const box = await told.boundingBox();
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      const value = findings.locator('.val').first();
      const short = (await value.textContent())?.length ?? 0;
      await findings.getByRole('button', { name: 'Xem hết' }).first().click();
      await expect(findings.getByRole('button', { name: 'Thu gọn' })).toHaveAttribute('aria-expanded', 'true');
      expect((await value.textContent())?.length).toBeGreaterThan(short);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }

  test('what concerns the whole file says so, and a file of nothing names no encoding', async ({ page, open }) => {
    await open('/import');
    await tryDry(page, { name: 'trong.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
    await expect(page.getByRole('region', { name: 'Những điều cần xem' }).getByRole('row').last()).toContainText('Cả tệp');
    await expect(page.getByText('trong.csv, 0 dòng', { exact: true })).toBeVisible();
  });

  test('large counts are written as the language does, and only what is listed is said to be', async ({ page, open }) => {
    await open('/import');
    await tryDry(page, csv(...Array.from({ length: 1200 }, (_, row) => `NHAP-4${row},Chi bộ,KHONG_CO,HP-LC-HN`)));
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await expect(findings.getByRole('button', { name: 'Lỗi 1.200' })).toBeVisible();
    await expect(findings).toContainText('Chỉ liệt kê 1.000 mục đầu trong 1.200.');
    await expect(page.getByText('Sửa hết 1.200 chỗ, ngay tại đây')).toBeVisible();
  });

  for (const isWritten of [true, false]) {
    test(`a writing that breaks off ${isWritten ? 'after' : 'before'} it is done can be looked at again`, async ({ page, open, ask }) => {
      const code = isWritten ? 'NHAP-51' : 'NHAP-52';
      await open('/import');
      await tryDry(page, csv(`${code},Chi bộ nhập dở,CELL,HP-LC-HN`));
      await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeVisible();
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('"dryRun":false')) return route.fallback();
        if (isWritten) await route.fetch();
        await route.abort('connectionreset');
      });
      await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
      await expect(page.getByText('Chưa rõ tệp đã được ghi hay chưa:')).toBeVisible();
      await expect(page.getByText('trọn vẹn hoặc không ghi gì')).toBeVisible();
      await expect(page.getByRole('list', { name: 'Kết quả kiểm tra thử' })).toContainText('1sẽ tạo mới');
      await expect(page.getByRole('button', { name: /^Ghi / })).toHaveCount(0);
      await expectAccessible(page);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Xem đã ghi hay chưa' }).click();
      if (!isWritten) {
        await expect(page.getByText('Đã xem lại: tệp chưa được ghi.')).toBeVisible();
        expect((await ask(UnitByCodeDocument, { code })).unit).toBeNull();
        await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
        await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();
      } else {
        await expect(page.getByText('Đã xem lại: tệp đã được ghi trọn vẹn.')).toBeVisible();
        await expect(page.getByText('Tạo mới 1, thay đổi 0, giữ nguyên 0.')).toBeVisible();
        await expect(page.getByRole('link', { name: 'Chi bộ nhập dở' })).toBeVisible();
      }
      expect((await ask(UnitByCodeDocument, { code })).unit?.openedOn).toBe('2025-01-01');
    });
  }

  test('a dry run that breaks off says that nothing was written, and is tried again with the same file', async ({ page, open }) => {
    await open('/import');
    await page.route('**/imports', (route) => route.abort('connectionreset'));
    await tryDry(page, csv('NHAP-61,Chi bộ nhập lại,CELL,HP-LC-HN'));
    await expect(page.getByRole('alert').filter({ hasText: 'Chưa kiểm tra được tệp.' })).toContainText('Chưa ghi gì vào hệ thống.');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeVisible();
  });

  test('a writing goes on when the page is opened anew, which looks what became of it and tells what was done', async ({
    page,
    open,
    ask,
  }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await open('/import');
    const rows = Array.from({ length: 1500 }, (_, at) => `NHAP-7-${at},Ban ghi tiếp ${at},FRONT_BOARD,`);
    // long after every day that another test looks at
    await tryDry(page, csv(...rows), '01/01/2090');
    const writing = page.waitForRequest((request) => request.postData()?.includes('"dryRun":false') ?? false);
    await page.getByRole('button', { name: 'Ghi 1.500 dòng' }).click();
    await writing;
    await expect(page.getByText('Máy chủ ghi tiếp dù bạn rời, đóng hay tải lại trang này.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Đã xem lại: tệp đã được ghi trọn vẹn.')).toBeVisible({ timeout: 30_000 });
    expect(asked).toEqual([]);
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();
    await expect(page.getByText('Tạo mới 1.500, thay đổi 0, giữ nguyên 0.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Xem danh sách đơn vị' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nhập tệp khác' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Để sau' })).toHaveCount(0);
    await expectAccessible(page);
    expect((await ask(UnitByCodeDocument, { code: 'NHAP-7-1499', asOf: '2090-01-01' })).unit?.openedOn).toBe('2090-01-01');
    await page.getByRole('link', { name: 'Ban ghi tiếp 42', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ban ghi tiếp 42');
    await open('/import');
    await expect(page.getByRole('button', { name: 'Kiểm tra thử' })).toBeVisible();
  });

  test('what was found is shown of one column alone', async ({ page, open }) => {
    await open('/import');
    await tryDry(page, csv('NHAP-81,Chi bộ,KHONG_CO,HP-LC-HN', 'NHAP-82,Chi bộ,CELL,KHONG-CO', 'NHAP-83,Chi bộ,CELL,KHONG-CO'));
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await expect(findings.getByRole('row')).toHaveCount(4);
    await findings.getByLabel('Cột').selectOption('parent_code');
    await expect(findings.getByRole('row')).toHaveCount(3);
    await expectAccessible(page);
    await findings.getByLabel('Cột').selectOption('Mọi cột');
    await expect(findings.getByRole('row')).toHaveCount(4);
  });
});
