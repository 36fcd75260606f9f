import { UnitByCodeDocument } from '@lechan/client';
import { expect, settled, test } from './console';
import { openDistrict, partyTree, row } from './trees';

test.describe('a tree that nobody has opened', () => {
  test('is open down to the first level of several units; what is closed then stays closed', async ({ page, open }) => {
    await open('/organization?asOf=2023-06-01');
    const rows = partyTree(page).getByRole('treeitem');
    await expect(rows).toHaveText([/^Thành ủy Hải Phòng/, /^Ban Tổ chức/, /^Quận ủy Lê Chân/]);
    await expect(page).not.toHaveURL(/open=/);
    await row(page, 'Thành ủy Hải Phòng').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'Chính quyền' }).click();
    const others = page.getByRole('tree', { name: 'Cây tổ chức: Chính quyền' }).getByRole('treeitem');
    await expect(others.first()).toHaveAttribute('aria-expanded', 'true');
    await expect(others.nth(1)).toHaveAttribute('aria-expanded', 'false');
    await page.getByRole('button', { name: 'Đảng', exact: true }).click();
    await expect(rows).toHaveCount(1);
  });

  test('is open down to the branch that the address names, and no other', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC' });
    await open(`/organization?open=${unit?.id}&asOf=2023-06-01`);
    await expect(row(page, /^Đảng ủy phường/)).toHaveCount(15);
    await expect(page).toHaveURL(new RegExp(`open=${unit?.id}`));
  });
});

test.describe('in an open tree', () => {
  test('the right arrow goes into a unit that is open, and nowhere from one that has none under it', async ({ page, open }) => {
    await open('/organization?asOf=2023-06-01');
    await openDistrict(page);
    await row(page, 'Thành ủy Hải Phòng').focus();
    await page.keyboard.press('ArrowRight');
    const leaf = row(page, /^Ban Tổ chức/);
    await expect(leaf).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect(leaf).toBeFocused();
  });

  test('a letter goes to a name that it begins before one in which it begins a later word', async ({ page, open }) => {
    await open('/organization?asOf=2023-06-01');
    await openDistrict(page);
    await row(page, /^Đảng ủy phường Hồ Nam/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(row(page, /^Chi bộ tổ dân phố số 1$|^Chi bộ tổ dân phố số 1 /)).toBeVisible();
    await row(page, 'Thành ủy Hải Phòng').focus();
    await page.keyboard.type('c');
    await expect(page.locator('[role="treeitem"]:focus')).toHaveText(/^Chi bộ/);
    await page.waitForTimeout(1100);
    await page.keyboard.type('to');
    await expect(row(page, /^Ban Tổ chức/)).toBeFocused();
  });
});
