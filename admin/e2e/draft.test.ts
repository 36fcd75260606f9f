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
