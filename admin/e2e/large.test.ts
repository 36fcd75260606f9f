import type { Page } from '@playwright/test';
import { expect, settled } from './console';
import { largeFile, scale, test } from './large';

const rows = (page: Page) => page.getByRole('tree', { name: 'Cây tổ chức: Đảng' }).getByRole('treeitem');
const focused = (page: Page) => page.locator('[role="treeitem"]:focus');

/** Keeps count, in the page, of the most rows that the tree ever drew at once. */
const watchRows = () => {
  const watched = { most: 0 };
  const look = () => {
    watched.most = Math.max(watched.most, document.querySelectorAll('[role=treeitem]').length);
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  Object.assign(window, { watched });
};
const mostRows = (page: Page) => page.evaluate(() => (Reflect.get(window, 'watched') as { most: number }).most);

// one after the other: what the first brings in, the others look at
test.describe.configure({ mode: 'serial' });
test.describe('17,400 units', () => {
  test('come in from one file, tried dry before', async ({ page, open }) => {
    test.setTimeout(180_000);
    await open('/import');
    await page.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true }).fill('01/01/2024');
    const file = { name: 'thanh-uy.csv', mimeType: 'text/csv', buffer: largeFile() };
    await page.getByLabel(/^Kéo tệp vào đây/).setInputFiles(file);
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    const counts = page.getByRole('list', { name: 'Kết quả kiểm tra thử' });
    await expect(counts).toContainText('17.400sẽ tạo mới', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Ghi 17.400 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã ghi vào hệ thống' })).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText('Tạo mới 17.400, thay đổi 0, giữ nguyên 0.')).toBeVisible();
  });

  test('stand in a tree that draws the rows in sight alone, however much of it is opened and scrolled', async ({ page, open }) => {
    await open('/organization');
    await expect(page.getByText('1.500 đảng ủy, 15.799 chi bộ')).toBeVisible();
    await page.evaluate(watchRows);
    await rows(page).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(rows(page).nth(1)).toHaveAttribute('aria-setsize', String(scale.districts));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('*');
    const height = () => page.locator('[role=tree]').evaluate((node) => node.getBoundingClientRect().height);
    await expect.poll(height, { timeout: 30_000 }).toBeGreaterThan((scale.districts * scale.wards + scale.districts) * 36);
    await settled(page);

    await page.keyboard.press('End');
    await expect(focused(page)).toHaveText(/^Đảng ủy phường số/);
    await expect(focused(page)).toHaveAttribute('aria-posinset', String(scale.wards));
    await expect(focused(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('ArrowRight');
    await expect(focused(page)).toHaveAttribute('aria-expanded', 'true');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveAttribute('aria-level', '4');
    await page.locator('.tree').hover();
    for (let turns = 0; turns < 30; turns++) await page.mouse.wheel(0, turns < 15 ? -1200 : -9000);
    await expect(rows(page).filter({ hasText: /^Thành ủy/ })).toBeInViewport();
    // letters more than a second apart begin anew, and a busy machine may need that long
    await expect(async () => {
      await page.keyboard.press('Home');
      await expect(focused(page)).toHaveText(/^Thành ủy/);
      await page.keyboard.type('quan uy so 57');
      await expect(focused(page)).toHaveText(/^Quận ủy số.57/, { timeout: 2000 });
    }).toPass({ intervals: [1100] });
    await expect(focused(page)).toBeInViewport({ ratio: 1 });
    expect(await mostRows(page)).toBeLessThan(80);
  });

  test('are filtered and searched with every letter kept, and the hit opens in its place', async ({ page, open }) => {
    await open('/organization');
    await expect(rows(page).first()).toBeVisible();
    await page.evaluate(watchRows);
    const field = page.getByRole('searchbox', { name: 'Lọc trong cây' });
    await field.pressSequentially('chi bo to dan pho so', { delay: 20 });
    await expect(field).toHaveValue('chi bo to dan pho so');
    await expect(page.getByText(/^Hiện 50 trong 15\.799 đơn vị/)).toBeVisible();
    await expect(page.locator('.treehits').getByRole('button')).toHaveCount(50);
    await field.pressSequentially(' 15777', { delay: 20 });
    const hit = page.locator('.treehits').getByRole('button');
    await expect(hit).toHaveCount(1);
    await field.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Chi bộ tổ dân phố số.15777$/);
    await expect(page.getByRole('treeitem', { selected: true })).toBeFocused();
    await expect(page.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', '4');
    expect(await mostRows(page)).toBeLessThan(80);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('phuong so 7 quan 33', { delay: 20 });
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('phuong so 7 quan 33');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(/Đảng ủy phường số.7 quận.33/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Đảng ủy phường số.7 quận.33$/);
  });
});
