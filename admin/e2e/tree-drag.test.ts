import { UnitByCodeDocument } from '@lechan/client';
import type { Locator, Page } from '@playwright/test';
import { UnitViewDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, test } from './console';
import { ownCell } from './units';

const row = (page: Page, name: string | RegExp) => page.getByRole('tree', { name: 'Cây tổ chức: Đảng' }).getByRole('treeitem', { name });
const acts = (page: Page) => page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });

/** Takes hold of a row and brings it over others, one after another, without letting go. */
async function drag(page: Page, from: Locator, ...over: Locator[]) {
  await from.hover();
  await page.mouse.down();
  for (const one of over) {
    const box = await one.boundingBox();
    if (!box) throw new Error('The row is not in sight.');
    // the browser begins a drag, and tells a row of it, only as the mouse moves
    for (let step = 0; step < 10; step++) await page.mouse.move(box.x + 60 + step, box.y + box.height / 2);
  }
}

async function parentOf({ ask }: Pick<Console, 'ask'>, id: string) {
  return (await ask(UnitViewDocument, { id, compare: false })).unit?.parent?.name;
}

test.describe('a unit is moved in the tree', () => {
  test('by dragging it onto its new superior: nothing is written before the form is saved', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Kéo Thả', 'HP-LC-AB');
    // the whole ward's committee and the next in sight at once
    await page.setViewportSize({ width: 1366, height: 1500 });
    await open(`/organization/${cell.id}`);
    const own = row(page, /^Chi bộ Kéo Thả/);
    await expect(own).toBeVisible();
    await expect(own).toHaveAttribute('draggable', 'true');
    const beside = page.getByRole('treeitem', { selected: false, level: 4 }).first();
    const present = row(page, /^Đảng ủy phường An Biên/);
    const target = row(page, /^Đảng ủy phường An Dương|^Đảng ủy phường Cát Dài|^Đảng ủy phường (?!An Biên)/).first();

    const note = page.locator('.dragnote');
    await drag(page, own, beside);
    await expect(note).toContainText(/không nhận được Chi bộ Kéo Thả/);
    await expect(beside).toHaveClass(/\bno\b/);
    await page.mouse.up();
    await expect(note).toHaveCount(0);
    await expect(acts(page)).toHaveCount(0);

    await drag(page, own, present);
    await expect(note).toContainText('Đảng ủy phường An Biên không nhận được Chi bộ Kéo Thả.');
    await page.mouse.up();
    await expect(acts(page)).toHaveCount(0);

    await drag(page, own, target);
    await expect(target).toHaveClass(/\bover\b/);
    await expect(note).toContainText(/^Thả vào đây để chuyển Chi bộ Kéo Thả về Đảng ủy phường/);
    await expect(note).toContainText('Chưa ghi gì');
    await page.mouse.up();
    await expect(acts(page).getByRole('radio', { name: /^Chuyển sang cấp trên khác/ })).toBeChecked();
    const superior = await acts(page)
      .getByRole('combobox', { name: /^Cấp trên mới/ })
      .inputValue();
    expect(superior).toMatch(/^Đảng ủy phường/);
    await expect(acts(page)).toContainText('Đã kiểm tra thử: chuyển như thế này được.');
    await expect(acts(page).getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' })).toContainText(`trực thuộc ${superior}`);
    expect(await parentOf({ ask }, cell.id)).toBe('Đảng ủy phường An Biên');
    await expectAccessible(page);
    await acts(page).getByRole('button', { name: 'Chuyển đơn vị' }).click();
    await expect(acts(page)).toHaveCount(0);
    expect(await parentOf({ ask }, cell.id)).toBe(superior);
  });

  test('holding it still over a closed branch moves no row, and the note names what is under the pointer', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Đứng Yên', 'HP-LC-AB');
    await page.setViewportSize({ width: 1366, height: 1500 });
    await open(`/organization/${cell.id}`);
    const closed = row(page, /^Đảng ủy phường (?!An Biên)/).first();
    await expect(closed).toHaveAttribute('aria-expanded', 'false');
    const name = await closed.locator('.nm').getAttribute('title');
    const rows = await page.getByRole('treeitem').allTextContents();
    await drag(page, row(page, /^Chi bộ Đứng Yên/), closed);
    await page.waitForTimeout(1500);
    await expect(closed).toHaveAttribute('aria-expanded', 'false');
    expect(await page.getByRole('treeitem').allTextContents()).toEqual(rows);
    await expect(page.locator('.dragnote')).toContainText(`Thả vào đây để chuyển Chi bộ Đứng Yên về ${name}.`);
    await page.mouse.move(5, 5);
    await page.mouse.up();
  });

  test('by keyboard, with the dialog of its menu', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Bàn Phím', 'HP-LC-AB');
    await open(`/organization/${cell.id}`);
    await row(page, /^Chi bộ Bàn Phím/).focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Chuyển…' }).press('Enter');
    await expect(acts(page).getByRole('radio', { name: /^Chuyển sang cấp trên khác/ })).toBeChecked();
  });
});

test.describe('the address of the tree', () => {
  test('names the tree that is shown; Back leads to the one before', async ({ page, open }) => {
    await open('/organization?asOf=2023-06-01');
    await expect(page).toHaveURL(/tree=PARTY/);
    await page
      .getByRole('radio', { name: 'Chính quyền' })
      .or(page.getByRole('button', { name: 'Chính quyền' }))
      .click();
    await expect(page.getByRole('tree', { name: 'Cây tổ chức: Chính quyền' })).toBeVisible();
    await expect(page).toHaveURL(/tree=GOVERNMENT/);
    await page.goBack();
    await expect(page.getByRole('tree', { name: 'Cây tổ chức: Đảng' })).toBeVisible();
    await expect(page).toHaveURL(/asOf=2023-06-01/);
  });

  test('names the branch that was opened last, for whoever is sent it', async ({ page, open, ask, context }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-AB' });
    await open('/organization?asOf=2023-06-01');
    await row(page, 'Thành ủy Hải Phòng').focus();
    await page.keyboard.press('ArrowRight');
    await row(page, /^Quận ủy Lê Chân/).focus();
    await page.keyboard.press('ArrowRight');
    await row(page, /^Đảng ủy phường An Biên/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`open=${unit?.id}`));
    await expect(row(page, /^Đảng ủy phường An Biên/)).toBeFocused();
    const address = page.url();

    const other = await context.browser()?.newContext({ locale: 'vi-VN' });
    const there = await other?.newPage();
    await there?.goto(address);
    await expect(there?.getByRole('treeitem', { name: /^Đảng ủy phường An Biên/, expanded: true }) as Locator).toBeVisible();
    await other?.close();
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(/open=/);
  });
});
