import { UnitByCodeDocument } from '@lechan/client';
import { expect, expectAccessible, test } from './console';

const csv = (text: string) => ({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test.describe('import', () => {
  test('tries a file dry and lists everything that is wrong with it, and writes nothing', async ({ page, open, ask }) => {
    await open('/import');
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await expect(page.getByLabel(/^Kéo tệp vào đây/)).toHaveAccessibleDescription('Chọn một tệp trước.');
    await expect(page.getByText('Chưa kiểm tra được: 1 chỗ cần sửa.')).toBeVisible();
    const rows = ['code,name,kind,parent_code', 'NHAP-01,Chi bộ nhập một,CELL,HP-LC-XX', 'NHAP-02,Chi bộ nhập hai,KHONG_CO,HP-LC-HN'];
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(csv(rows.join('\n')));
    await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/01/2025');
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await expect(findings.getByRole('row').filter({ hasText: 'HP-LC-XX' })).toContainText('2');
    await expect(findings.getByRole('row').filter({ hasText: 'KHONG_CO' })).toContainText('3');
    await expect(page.getByText('Chưa ghi gì vào hệ thống.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Những điều sẽ ghi' })).toHaveCount(0);
    await expectAccessible(page);
    expect((await ask(UnitByCodeDocument, { code: 'NHAP-01' })).unit).toBeNull();
  });

  test('writes a file without errors whole, and a second time changes nothing', async ({ page, open, ask }) => {
    const file = csv('code,name,kind,parent_code,covers_code\nNHAP-11,Chi bộ nhập mười một,CELL,HP-LC-HN,\n');
    await open('/import');
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(file);
    await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/01/2025');
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await expect(page.getByRole('list', { name: 'Kết quả kiểm tra thử' })).toContainText('1sẽ tạo mới');
    await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();
    await expectAccessible(page);
    expect((await ask(UnitByCodeDocument, { code: 'NHAP-11' })).unit?.openedOn).toBe('2025-01-01');
    await page.getByRole('link', { name: 'Chi bộ nhập mười một' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ nhập mười một');
    await open('/import');
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(file);
    await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/01/2025');
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await expect(page.getByText('Không có gì phải ghi.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
  });

  test('leads to what begins on a coming day, and keeps what was typed beside the file until it is written', async ({ page, open }) => {
    const day = page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true });
    await open('/import');
    await day.fill('01/03/2041');
    await page.getByLabel(/^Ghi chú/).fill('Theo đề án chia tách');
    await open('/units');
    await open('/import');
    await page.reload();
    await expect(day).toHaveValue('01/03/2041');
    await expect(page.getByLabel(/^Ghi chú/)).toHaveValue('Theo đề án chia tách');
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(csv('code,name,kind,parent_code\nNHAP-71,Chi bộ nhập mai sau,CELL,HP-LC-HN\n'));
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await expect(page.getByRole('region', { name: 'Những điều sẽ ghi' })).toBeVisible();
    await expect(page.getByText('bảng mã UTF-8')).toBeVisible();
    await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
    await expect(page.getByRole('region', { name: 'Những điều đã ghi' })).toBeVisible();
    await page.getByRole('link', { name: 'Xem danh sách đơn vị' }).click();
    await expect(page).toHaveURL(/asOf=2041-03-01/);
    await expect(page.getByRole('heading', { level: 1, name: 'Danh sách đơn vị' })).toBeVisible();
    await page.goBack();
    await expect(day).not.toHaveValue('01/03/2041');
  });

  test('asks what a column means that its header does not say', async ({ page, open }) => {
    await open('/import');
    const file = csv('Ký hiệu,Tên,Loại,Mã cấp trên\nNHAP-21,Chi bộ nhập hai mốt,CELL,HP-LC-HN\n');
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(file);
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
    await expect(page.getByText('don-vi.csv', { exact: true })).toBeVisible();
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await expect(findings.getByRole('row').last()).toContainText('Thiếu cột “Mã” (code). Hãy chỉ ra cột nào của tệp là cột này');
    await expect(findings.getByRole('cell', { name: 'Mã', exact: true })).toBeVisible();
    // what mends it in one step stands above
    await expect(page.getByRole('region').first()).toHaveAccessibleName('Cột trong tệp');
    await page.getByLabel('Ký hiệu').selectOption('Mã');
    await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeEnabled();
    await expectAccessible(page);
  });

  test('takes office-holders too', async ({ page, open, ask }) => {
    await open('/import');
    await page.getByRole('button', { name: 'Cán bộ giữ chức danh' }).click();
    const rows = [
      'unit_code,position,family_name,middle_name,given_name,starts_on,ends_on',
      'HP-LC-AB,COMMITTEE_MEMBER,Hồ,Thị,Nhập (mẫu),2024-05-01,',
    ];
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles({ ...csv(rows.join('\n')), name: 'can-bo.csv' });
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
    await page
      .getByRole('button', { name: 'Xem cán bộ' })
      .or(page.getByRole('link', { name: 'Xem cán bộ' }))
      .click();
    await page.getByLabel('Tên có').fill('ho thi nhap');
    await expect(page.getByRole('row').filter({ hasText: 'Hồ Thị Nhập (mẫu)' })).toContainText('Ủy viên, Đảng ủy phường An Biên');
    expect((await ask(UnitByCodeDocument, { code: 'HP-LC-AB' })).unit?.id).toBeTruthy();
  });
});
