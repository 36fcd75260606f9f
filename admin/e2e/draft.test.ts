import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';
import { ownCell } from './units';

const told = /^Đây là bản nháp chưa lưu, giữ từ \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\./;
const noteIn = (within: Page | Locator) => within.locator('.note').filter({ hasText: 'bản nháp' });

test.describe('what was typed and not saved', () => {
  test('is told as a draft when the form is opened again, and can be done without', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mẫu Đơn');
    await open(`/organization/${cell.id}`);
    const act = page.getByRole('button', { name: 'Thay đổi…' }).first();
    const dialog = page.getByRole('dialog');
    const name = dialog.getByLabel('Tên mới');
    await act.click();
    await expect(dialog).toContainText('Những gì bạn gõ được giữ trong thẻ trình duyệt này cho tới khi lưu');
    await expect(noteIn(dialog)).toHaveCount(0);
    await name.fill('Chi bộ Mẫu Đơn Đỏ');
    await expect(noteIn(dialog)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Để sau' }).click();

    await act.click();
    await expect(name).toHaveValue('Chi bộ Mẫu Đơn Đỏ');
    await expect(noteIn(dialog)).toHaveText(told);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await expect(name).toHaveValue('Chi bộ Mẫu Đơn');
    await expect(noteIn(dialog)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Để sau' }).click();

    await act.click();
    await expect(name).toHaveValue('Chi bộ Mẫu Đơn');
    await expect(noteIn(dialog)).toHaveCount(0);
  });

  test('is told above the page of its unit after a reload, with the ways to go on and to do without', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mẫu Đất');
    await open(`/organization/${cell.id}`);
    const strip = page.locator('.keptdrafts .note');
    await expect(strip).toHaveCount(0);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    await page.getByRole('dialog').getByLabel('Tên mới').fill('Chi bộ Mẫu Đất Mới');
    await page.reload();
    await expect(strip.getByRole('paragraph')).toHaveText([
      /^Có bản nháp chưa lưu: Thay đổi kể từ một ngày, giữ từ \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\.$/,
    ]);
    await expectAccessible(page);
    await strip.getByRole('button', { name: 'Mở tiếp' }).click();
    await expect(page.getByRole('dialog').getByLabel('Tên mới')).toHaveValue('Chi bộ Mẫu Đất Mới');
    await page.getByRole('dialog').getByRole('button', { name: 'Để sau' }).click();
    await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/^Số quyết định/)
      .fill('13-QĐ/ĐU');
    await page.getByRole('dialog').getByRole('button', { name: 'Để sau' }).click();
    await expect(strip).toHaveCount(2);
    await strip.nth(0).getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await expect(strip.getByRole('paragraph')).toHaveText([/^Có bản nháp chưa lưu: Bổ nhiệm nhiều người sau đại hội, giữ từ/]);
    await strip.getByRole('button', { name: 'Mở tiếp' }).click();
    await expect(page.getByRole('dialog').getByLabel(/^Số quyết định/)).toHaveValue('13-QĐ/ĐU');
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Để sau' }).click();
    await expect(strip).toHaveCount(0);
  });

  test('under one act is there under the other, for what both ask', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mẫu Tử');
    await open(`/organization/${cell.id}`);
    const dialog = page.getByRole('dialog');
    const right = dialog.getByLabel('Đúng ra là');
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    await dialog.getByLabel('Tên mới').fill('Chi bộ Mẫu Tử Lan');
    await dialog.getByLabel(/^Số quyết định/).fill('14-QĐ/ĐU');
    await dialog.getByRole('radio', { name: /^Đính chính/ }).check();
    await expect(right).toHaveValue('Chi bộ Mẫu Tử Lan');
    await expect(dialog.getByLabel(/^Số quyết định/)).toHaveValue('14-QĐ/ĐU');
    await right.fill('Chi bộ Mẫu Tử Liên');
    await dialog.getByRole('radio', { name: /^Thay đổi/ }).check();
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Mẫu Tử Liên');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Mẫu Tử');
    await dialog.getByLabel('Mã', { exact: true }).fill(`${cell.code}-L`);
    await dialog.getByRole('radio', { name: /^Đính chính/ }).check();
    await expect(right).toHaveValue(`${cell.code}-L`);
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    await expect(page.locator('.keptdrafts .note')).toHaveText(/Đính chính chỗ ghi sai/);
  });

  test('in the sheet of a committee is told as a draft only if something was typed', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Thủy Tiên');
    await open(`/organization/${cell.id}`);
    const sheet = page.getByRole('dialog', { name: 'Bổ nhiệm nhiều người sau đại hội' });
    const decision = sheet.getByLabel(/^Số quyết định/);
    async function openAgain() {
      await page.getByRole('button', { name: 'Bổ nhiệm nhiều người' }).click();
      await expect(decision).toBeVisible();
    }
    await openAgain();
    await sheet.getByRole('button', { name: 'Để sau' }).click();
    await openAgain();
    await expect(noteIn(sheet)).toHaveCount(0);
    await decision.fill('12-QĐ/ĐU');
    await sheet.getByRole('button', { name: 'Để sau' }).click();
    await openAgain();
    await expect(decision).toHaveValue('12-QĐ/ĐU');
    await expect(noteIn(sheet)).toHaveText(told);
    await sheet.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await expect(decision).toHaveValue('');
    await expect(noteIn(sheet)).toHaveCount(0);
  });

  test('beside a file to be imported is told as a draft', async ({ page, open }) => {
    const note = page.getByLabel(/^Ghi chú/);
    await open('/import');
    await expect(noteIn(page)).toHaveCount(0);
    await note.fill('Theo đề án');
    await open('/units');
    await expect(note).toHaveCount(0);
    await open('/import');
    await expect(note).toHaveValue('Theo đề án');
    await expect(noteIn(page)).toHaveText(told);
    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await expect(note).toHaveValue('');
    await page.reload();
    await expect(note).toHaveValue('');
    await expect(noteIn(page)).toHaveCount(0);
  });
});
