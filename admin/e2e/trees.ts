import type { Page } from '@playwright/test';
import { expect } from './console';

/** The party's tree. */
export const partyTree = (page: Page) => page.getByRole('tree', { name: 'Cây tổ chức: Đảng' });

/** A row of it, by what it is called. */
export const row = (page: Page, name: string | RegExp) => partyTree(page).getByRole('treeitem', { name });

/** Opens the district's committee, so that its fifteen wards' committees are in sight. */
export async function openDistrict(page: Page): Promise<void> {
  await row(page, 'Thành ủy Hải Phòng').focus();
  await page.keyboard.press('ArrowRight');
  await row(page, /^Quận ủy Lê Chân/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(row(page, /^Đảng ủy phường/)).toHaveCount(15);
}
