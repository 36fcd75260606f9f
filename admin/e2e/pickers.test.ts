import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';
import { ownCell } from './units';

const options = (page: Page) => page.getByRole('listbox').getByRole('option');

test.describe('a field for choosing a unit', () => {
  test('finds what search finds: short forms, slips, words in any order; says when there is more', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mẫu Đơn');
    await page.goto(`/#/organization/${cell.id}?do=move`);
    const field = page.getByRole('dialog').getByRole('combobox', { name: /^Cấp trên mới/ });
    for (const text of ['dang uy ho nam', 'ĐU Hồ Nam', 'hồ nma', 'nam ho dang uy', 'HP-LC-HN']) {
      await field.fill(text);
      await expect(options(page).filter({ hasText: 'Đảng ủy phường Hồ Nam' }).first(), text).toBeVisible();
    }
    // a cell stands under a committee, never under a people's committee or a cell
    await expect(options(page).filter({ hasText: /^Chi bộ|^Ủy ban/ })).toHaveCount(0);

    await page.goto('/#/organization?do=add');
    const parent = page.getByRole('dialog').getByRole('combobox', { name: /^Cấp trên/ });
    await parent.fill('chi bo 3 ho nam');
    await expect(options(page).filter({ hasText: 'Chi bộ tổ dân phố số 3 phường Hồ Nam' }).first()).toBeVisible();
    await parent.fill('P. Hồ Nam');
    await expect(options(page).first()).toContainText('Hồ Nam');
    await parent.fill('phuong');
    await expect(page.getByText('Còn nữa: gõ thêm để thu hẹp')).toBeVisible();
    // the list is drawn at the page's end, over the dialog, and so in no landmark
    await expectAccessible(page, ['region']);
    await parent.fill('dang uy phuong ho nam');
    await page.keyboard.press('Enter');
    await expect(parent).toBeFocused();
    await expect(options(page).first()).toContainText('Đảng ủy phường Hồ Nam');
    await expect(page.getByText('Còn nữa: gõ thêm để thu hẹp')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(parent).toHaveValue('Đảng ủy phường Hồ Nam');
  });
});

test.describe('a day that lies outside the years dealt with', () => {
  test('is told from a day that the calendar does not have', async ({ page, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mẫu Tử');
    await page.goto(`/#/organization/${cell.id}?do=change`);
    const dialog = page.getByRole('dialog');
    const day = dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true });
    await day.fill('01/01/1800');
    await day.blur();
    await expect(day).toHaveAccessibleDescription(/ở ngoài khoảng/);
    await day.fill('31/02/2024');
    await day.blur();
    await expect(day).toHaveAccessibleDescription(/Không có ngày/);
    await dialog.getByLabel('Tên mới').fill('Chi bộ\0 Mẫu Hậu');
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Mẫu Hậu');
  });
});
