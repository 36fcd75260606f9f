import { UnitByCodeDocument, UnitHistoryDocument } from '@lechan/client';
import { ChangeUnitFromDocument } from '../src/generated/operations';
import { expect, expectAccessible, test } from './console';
import { ownCell } from './units';

test.describe('acts on a unit', () => {
  test('a unit is added under the one that is open', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-AB' });
    await open(`/organization/${unit?.id}`);
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm đơn vị' });
    await expect(dialog.getByRole('combobox', { name: /^Cấp trên/ })).toHaveValue('Đảng ủy phường An Biên');
    await dialog.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 3 chỗ cần sửa.');
    await expect(dialog.getByLabel('Tên đầy đủ')).toHaveAccessibleDescription('Hãy điền ô này.');
    await dialog.getByLabel('Loại').selectOption('Chi bộ');
    await dialog.getByLabel('Tên đầy đủ').fill('Chi bộ cơ quan phường An Biên');
    await dialog.getByLabel('Mã', { exact: true }).fill('HP-LC-AB-CQ');
    await dialog.getByRole('textbox', { name: 'Ngày thành lập', exact: true }).fill('010124');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Từ 01/01/2024 có Chi bộ cơ quan phường An Biên, mã HP-LC-AB-CQ, trực thuộc Đảng ủy phường An Biên.',
    );
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ cơ quan phường An Biên');
    await expect(page.getByText('Đã thêm Chi bộ cơ quan phường An Biên.')).toBeVisible();
    await expect(page.getByRole('treeitem', { selected: true })).toHaveText(/^Chi bộ cơ quan/);
  });

  test('a change holds from its day on, and what was before stays to be seen', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Sen phường Hồ Nam');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
    await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('1/3/2025');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Hoa Đào phường Hồ Nam');
    await dialog.getByLabel(/^Số quyết định/).fill('131-QĐ/ĐU');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Từ 01/03/2025, Chi bộ Hoa Sen phường Hồ Nam mang tên Chi bộ Hoa Đào phường Hồ Nam. Ngày 28/02/2025 trở về trước vẫn như cũ.',
    );
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Đào phường Hồ Nam');
    await expect(page.getByRole('treeitem', { selected: true })).toHaveText(/^Chi bộ Hoa Đào/);
    await page.getByRole('tab', { name: /^Lịch sử/ }).click();
    const change = page.getByRole('article').filter({ hasText: 'Thay đổi' });
    await expect(change).toContainText('Đổi tên');
    await expect(change).toContainText('Số quyết định: 131-QĐ/ĐU');
    await open(`/organization/${cell.id}?asOf=2025-02-28`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Sen phường Hồ Nam');
  });

  test('a former name is found and tagged', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Thiên Lý phường Hồ Nam');
    const input = { id: cell.id, version: 1, from: '2025-03-01', name: 'Chi bộ Phượng Vĩ phường Hồ Nam' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('thien ly');
    const found = page.getByRole('option').first();
    await expect(found).toContainText('Trước đây là Chi bộ Thiên Lý phường Hồ Nam');
    await expect(found).toContainText('Tên cũ');
    await page.getByLabel('Cả tên cũ và đơn vị đã kết thúc').uncheck();
    await expect(page.getByRole('option').filter({ hasText: 'Tên cũ' })).toHaveCount(0);
  });

  test('a refusal stands at its field, and what was typed is kept even when the form is closed', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hải Đường phường Hồ Nam');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mã', { exact: true }).fill('HP-LC-HN-04');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByLabel('Mã', { exact: true })).toHaveAccessibleDescription(
      /^Mã HP-LC-HN-04 đang là của Chi bộ tổ dân phố số 4 phường Hồ Nam/,
    );
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Xem ô Mã' }).click();
    await expect(dialog.getByLabel('Mã', { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    await expect(dialog.getByLabel('Mã', { exact: true })).toHaveValue('HP-LC-HN-04');
    const { unit } = await ask(UnitHistoryDocument, { id: cell.id });
    expect(unit?.history.map(({ code }) => code)).toEqual([cell.code]);
  });

  test('a correction is told from a change, before saving and in the history', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Hổng phường Hồ Nam');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Đính chính chỗ ghi sai/ }).check();
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ Hoa Hồng phường Hồ Nam');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText('ngay từ đầu');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(dialog.getByLabel('Căn cứ, lý do')).toHaveAccessibleDescription('Hãy điền ô này.');
    await dialog.getByLabel('Căn cứ, lý do').fill('Gõ nhầm dấu');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Hồng phường Hồ Nam');
    await open(`/organization/${cell.id}?asOf=2024-01-01&tab=history`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Hồng phường Hồ Nam');
    const correction = page.getByRole('article').filter({ hasText: /^Đính chính/ });
    await expect(correction.locator('del')).toHaveText('Chi bộ Hoa Hổng phường Hồ Nam');
    await expect(correction.locator('ins')).toHaveText('Chi bộ Hoa Hồng phường Hồ Nam');
    await expect(correction).toContainText('Lý do: Gõ nhầm dấu');
    await page.getByRole('button', { name: 'Thay đổi 1' }).click();
    await expect(correction).toHaveCount(0);
    await page.getByRole('button', { name: 'Đính chính 1' }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('a move puts the unit under another superior from its day on', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Ngọc Lan');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Chuyển sang cấp trên khác/ }).check();
    await dialog.getByRole('textbox', { name: 'Chuyển từ ngày', exact: true }).fill('01/01/2025');
    await dialog.getByLabel('Cấp trên mới').fill('tran nguyen han');
    await page.getByRole('option', { name: /^Đảng ủy phường Trần Nguyên Hãn/ }).click();
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Từ 01/01/2025, Chi bộ Ngọc Lan trực thuộc Đảng ủy phường Trần Nguyên Hãn, thay cho Đảng ủy phường Hồ Nam.',
    );
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chuyển đơn vị' }).click();
    const path = page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link').last();
    await expect(path).toHaveText('Đảng ủy phường Trần Nguyên Hãn');
    await open(`/organization/${cell.id}?asOf=2024-12-31`);
    await expect(path).toHaveText('Đảng ủy phường Hồ Nam');
  });

  test('a unit with others under it is not ended, and says what to do', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
    await open(`/organization/${unit?.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Kết thúc hoạt động/ }).check();
    await dialog.getByLabel(/^Gõ mã đơn vị để xác nhận/).fill('HP-LC');
    await dialog.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
    await expect(dialog.getByLabel(/^Gõ mã đơn vị/)).toHaveAccessibleDescription('Chưa khớp. Mã của đơn vị này là HP-LC-HN.');
    await dialog.getByLabel(/^Gõ mã đơn vị để xác nhận/).fill('HP-LC-HN');
    await dialog.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    expect((await ask(UnitByCodeDocument, { code: 'HP-LC-HN' })).unit?.closedOn).toBeNull();
  });

  test('a unit ends on its day and stays to be seen before it', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mai Vàng');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Kết thúc hoạt động/ }).check();
    await dialog.getByRole('textbox', { name: 'Kết thúc từ ngày', exact: true }).fill('01/06/2025');
    await dialog.getByLabel(/^Gõ mã đơn vị để xác nhận/).fill(` ${cell.code.toLowerCase()} `);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^Chi bộ Mai Vàng đã kết thúc, ngày .* không còn nữa\.$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Xem ngày cuối, 31/05/2025' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Mai Vàng');
    await expect(page.getByText('Kết thúc từ 01/06/2025')).toBeVisible();
  });

  test('who was overtaken sees what is on record, and loses nothing', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Cúc Trắng');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nơi làm việc, điện thoại, thư điện tử').click();
    await dialog.getByLabel(/^Điện thoại/).fill('0225 000 0103');
    const input = { id: cell.id, version: 1, from: '2025-01-01', address: 'Nhà văn hóa số 9' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByText('Có người vừa lưu trước bạn.')).toBeVisible();
    const row = dialog.getByRole('table', { name: 'So bản của bạn với bản vừa lưu' }).getByRole('row', { name: /^Nơi làm việc/ });
    await expect(row).toContainText('Nhà văn hóa số 9');
    await expect(dialog.getByLabel(/^Điện thoại/)).toHaveValue('0225 000 0103');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog).toHaveCount(0);
    const about = page.getByRole('region', { name: 'Thông tin đơn vị' });
    await expect(about).toContainText('0225 000 0103');
    await expect(about).toContainText('Nhà văn hóa số 9');
  });

  test('a button pressed twice saves once', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sen Hồng');
    await open(`/organization/${cell.id}`);
    let sent = 0;
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('ChangeUnitFrom') && !asked.includes('"dryRun":true')) {
        sent++;
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      await route.continue();
    });
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Sen Trắng');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Sen Trắng');
    expect(sent).toBe(1);
  });

  test('what a unit leads is given whole, from a day on', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Trúc Xanh');
    await open(`/organization/${cell.id}`);
    await page.getByRole('region', { name: 'Lãnh đạo' }).getByRole('button', { name: 'Thay đổi nơi lãnh đạo…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thay đổi nơi lãnh đạo' });
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await expect(summary).toHaveText(/Chưa đổi ô nào so với hiện nay\.$/);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByRole('status').getByText('Chưa đổi ô nào so với hiện nay.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/01/2025');
    await dialog.getByLabel(/^Các đơn vị do đơn vị này lãnh đạo/).fill('TDP-HN-05');
    await page.getByRole('option', { name: /^Tổ dân phố số 5 phường Hồ Nam/ }).click();
    await expect(dialog.getByText('Thêm: Tổ dân phố số 5 phường Hồ Nam.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByRole('region', { name: 'Lãnh đạo' }).getByRole('link')).toHaveText('Tổ dân phố số 5 phường Hồ Nam');
  });

  test('identifiers are kept with their scheme', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Bằng Lăng');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Sửa mã định danh' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mã định danh' });
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await expect(summary).toHaveText(/Chưa đổi ô nào so với hiện nay\.$/);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByRole('status').getByText('Chưa đổi ô nào so với hiện nay.')).toBeVisible();
    await dialog.getByLabel('Loại mã').selectOption('Mã định danh điện tử');
    await dialog.getByLabel('Mã', { exact: true }).fill('H24.99.01');
    await dialog.getByRole('button', { name: 'Thêm một mã' }).click();
    await expect(summary).toContainText('Chi bộ Bằng Lăng có 1 mã định danh.');
    await dialog.getByRole('button', { name: 'Bỏ mã số 2' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByRole('region', { name: 'Thông tin đơn vị' })).toContainText('Mã định danh điện tửH24.99.01');
  });
});
