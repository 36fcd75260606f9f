import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console';
import { picture } from './guide';
import { type GivenFile, officersFile, unitsFile } from './story-files';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const officersOf = (page: Page) => page.getByRole('region', { name: 'Chức danh' });

/** Finds a unit by what one types for it after Ctrl K, and opens its page. */
async function find(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(name);
}

/** Gives a file to the console and has it tried. */
async function tryFile(page: Page, file: GivenFile): Promise<void> {
  await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(file);
  await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
  await expect(page.getByRole('list', { name: 'Kết quả kiểm tra thử' })).toBeVisible();
}

/** Opens the choice of acts on the unit that is shown. */
async function openAct(page: Page, act: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: act }).check();
  return dialog;
}

/** Presses a key until what is meant has the focus, as somebody without a mouse does. */
async function press(page: Page, key: string, until: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await until.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(until).toBeFocused();
}

test('from a ward’s file to its printed page and the exported list', async ({ page, open }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { isPrinting: true });
  });

  await test.step('a ward’s units come in from a file; the dry run finds what is mistyped, and nothing is written before', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Nhập tệp' }).first().click();
    await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/02/2024');
    await tryFile(page, unitsFile('HP-LC-BX'));
    const findings = page.getByRole('region', { name: 'Những điều cần xem' });
    await expect(findings.getByRole('row').filter({ hasText: 'HP-LC-BX' })).toContainText('8');
    await expect(page.getByText('Chưa ghi gì vào hệ thống.')).toBeVisible();
    await picture(page, 'import');
    await page.getByRole('button', { name: 'Đổi tệp hoặc ngày' }).click();
    await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/02/2024');
    await tryFile(page, unitsFile());
    await expect(page.getByRole('list', { name: 'Kết quả kiểm tra thử' })).toContainText('7sẽ tạo mới');
    await page.getByRole('button', { name: 'Ghi 7 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();

    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    await page.getByRole('button', { name: 'Cán bộ giữ chức danh' }).click();
    await tryFile(page, officersFile());
    await page.getByRole('button', { name: 'Ghi 8 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible();
  });

  await test.step('a cell is found without marks; who leads it now, and who led it in 2023', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('chi bo 2 du hang');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Chi bộ tổ dân phố số 2 phường Dư Hàng');
    await picture(page, 'search');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Chi bộ tổ dân phố số 2 phường Dư Hàng');
    const secretary = officersOf(page).getByRole('row').filter({ hasText: 'Bí thư' }).first();
    await expect(secretary).toContainText('Quách Thị Nối (mẫu)');
    await page.getByRole('button', { name: /^Hôm nay/ }).click();
    await page.getByRole('textbox', { name: 'Gõ ngày (ngày/tháng/năm)' }).fill('15062023');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(page.getByText('Bạn đang xem ngày 15/06/2023, không phải hôm nay.')).toBeVisible();
    await expect(secretary).toContainText('Hoàng Kim Hoa (mẫu)');
    await picture(page, 'day');
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(secretary).toContainText('Quách Thị Nối (mẫu)');
  });

  await test.step('a cell gets a new name from a day on', async () => {
    await find(page, 'khu pho 3 ben soi', 'Chi bộ khu phố 3 Bến Sỏi');
    const dialog = await openAct(page, /^Thay đổi kể từ một ngày/);
    await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/03/2026');
    await dialog.getByLabel('Tên mới').fill('Chi bộ khu phố Hoa Giấi');
    await dialog.getByLabel(/^Số quyết định/).fill('27-QĐ/ĐU');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Từ 01/03/2026, Chi bộ khu phố 3 Bến Sỏi mang tên Chi bộ khu phố Hoa Giấi. Ngày 28/02/2026 trở về trước vẫn như cũ.',
    );
    await picture(page, 'change');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(heading(page)).toHaveText('Chi bộ khu phố Hoa Giấi');
  });

  await test.step('the slip in that name is corrected, and the history tells the one from the other', async () => {
    const dialog = await openAct(page, /^Đính chính chỗ ghi sai/);
    await dialog.getByLabel('Đúng ra là').fill('Chi bộ khu phố Hoa Giấy');
    await dialog.getByLabel('Căn cứ, lý do').fill('Gõ nhầm chữ cuối');
    await picture(page, 'correct');
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(heading(page)).toHaveText('Chi bộ khu phố Hoa Giấy');
    await page.getByRole('tab', { name: /^Lịch sử/ }).click();
    const correction = page.getByRole('article').filter({ hasText: /^Đính chính/ });
    await expect(correction.locator('del')).toHaveText('Chi bộ khu phố Hoa Giấi');
    await expect(correction.locator('ins')).toHaveText('Chi bộ khu phố Hoa Giấy');
    await expect(page.getByRole('article').filter({ hasText: 'Số quyết định: 27-QĐ/ĐU' })).toContainText('Đổi tên');
    await picture(page, 'history');
  });

  await test.step('it is moved to another ward by keyboard alone', async () => {
    await find(page, 'hoa giay', 'Chi bộ khu phố Hoa Giấy');
    const row = page.getByRole('treeitem', { selected: true });
    await expect(row).toHaveText(/^Chi bộ khu phố Hoa Giấy/);
    await press(page, 'Shift+Tab', row);
    await page.keyboard.press('Shift+F10');
    await press(page, 'ArrowDown', page.getByRole('menuitem', { name: 'Chuyển…' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('radio', { name: /^Chuyển sang cấp trên khác/ })).toBeChecked();
    await press(page, 'Tab', dialog.getByRole('textbox', { name: 'Chuyển từ ngày', exact: true }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('01042026');
    await press(page, 'Tab', dialog.getByRole('combobox', { name: 'Cấp trên mới' }));
    await page.keyboard.type('dang uy phuong tran nguyen han');
    await expect(page.getByRole('option', { name: /^Đảng ủy phường Trần Nguyên Hãn/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(
      'Từ 01/04/2026, Chi bộ khu phố Hoa Giấy trực thuộc Đảng ủy phường Trần Nguyên Hãn, thay cho Đảng ủy khu đô thị Bến Sỏi.',
    );
    await expect(dialog.getByText('Đã kiểm tra thử: chuyển như thế này được.')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    const path = page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link').last();
    await expect(path).toHaveText('Đảng ủy phường Trần Nguyên Hãn');
    await expect(row).toHaveText(/^Chi bộ khu phố Hoa Giấy/);
    await expect(row).toBeInViewport({ ratio: 1 });
  });

  await test.step('the ward committee’s term ends, and the new committee is appointed', async () => {
    await find(page, 'dang uy ben soi', 'Đảng ủy khu đô thị Bến Sỏi');
    await officersOf(page).getByRole('button', { name: 'Việc khác với Chức danh' }).click();
    await page.getByRole('menuitem', { name: 'Kết thúc nhiệm kỳ của tất cả…' }).click();
    const ending = page.getByRole('dialog', { name: 'Kết thúc nhiệm kỳ của tất cả' });
    await ending.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true }).fill('01/06/2026');
    await expect(ending).toContainText('Từ 01/06/2026, Đảng ủy khu đô thị Bến Sỏi: 3 người thôi giữ.');
    await ending.getByRole('button', { name: 'Kết thúc nhiệm kỳ' }).click();
    await page.getByRole('dialog', { name: 'Đã lưu' }).getByRole('button', { name: 'Đóng' }).last().click();
    await expect(officersOf(page).getByRole('link')).toHaveCount(0);

    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    const sheet = page.getByRole('dialog', { name: 'Bổ nhiệm nhiều người sau đại hội' });
    await sheet.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/06/2026');
    await sheet.getByLabel(/^Số quyết định/).fill('61-QĐ/QU');
    await sheet.getByRole('button', { name: 'Dán danh sách' }).click();
    const list = ['Bí thư; Lương Thị Sỏi (mẫu)', 'Phó Bí thư; Mạc Văn Lũy (mẫu)', 'Ủy viên; Tăng Thị Mới (mẫu)'];
    await sheet.getByLabel('Danh sách, mỗi dòng một người').fill(list.join('\n'));
    await sheet.getByRole('button', { name: 'Đưa 3 dòng vào bảng' }).click();
    const ends = sheet.getByRole('complementary');
    await expect(ends.getByRole('status')).toHaveText('Đã kiểm tra trước: lưu được.');
    await expect(ends).toContainText('Hết khuyết Bí thư');
    await picture(page, 'committee');
    await sheet.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await page.getByRole('dialog', { name: 'Đã lưu' }).getByRole('button', { name: 'Đóng' }).last().click();
    const names = ['Lương Thị Sỏi (mẫu)', 'Mạc Văn Lũy (mẫu)', 'Tăng Thị Mới (mẫu)'];
    await expect(officersOf(page).getByRole('link')).toHaveText(names);
  });

  await test.step('its page is printed: on paper is what is known, and no button', async () => {
    await page.getByRole('button', { name: 'In trang này' }).click();
    await page.waitForFunction(() => Reflect.get(window, 'isPrinting'));
    await page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is not on paper
    const paper = await page.locator('body').innerText();
    expect(paper).toContain('Thành ủy Hải Phòng › Quận ủy Lê Chân');
    for (const said of ['Đảng ủy khu đô thị Bến Sỏi', 'Lương Thị Sỏi (mẫu)', 'Tăng Thị Mới (mẫu)', 'Đơn vị trực thuộc (5)'])
      expect(paper).toContain(said);
    expect(paper).toMatch(/In lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/);
    for (const frame of ['Thay đổi…', 'In trang này', 'Lọc trong cây', 'Hoa Giấy']) expect(paper).not.toContain(frame);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('the list of its cells is exported, and the file says the same as what is recorded', async () => {
    await page.getByRole('link', { name: 'Danh sách', exact: true }).first().click();
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Loại', { exact: true }).selectOption('Chi bộ');
    await page.getByLabel('Thuộc', { exact: true }).fill('ben soi');
    await page.getByRole('option', { name: /^Đảng ủy khu đô thị Bến Sỏi/ }).click();
    await expect(page.getByText(/1–5 trong 5 đơn vị/)).toBeVisible();
    await page.getByRole('button', { name: 'Thu gọn điều kiện' }).click();
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await picture(page, 'list');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const file = await download;
    const buffer = await readFile(await file.path());
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

    await page.getByRole('link', { name: 'Nhập tệp' }).first().click();
    await tryFile(page, { name: file.suggestedFilename(), mimeType, buffer });
    await expect(page.getByRole('list', { name: 'Kết quả kiểm tra thử' })).toContainText('5giữ nguyên');
    await expect(page.getByText('Không có gì phải ghi.')).toBeVisible();
    await page.getByRole('link', { name: 'Trang chủ' }).first().click();
    await picture(page, 'home');
  });
});
