import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, settled, test } from './console';
import { ownCell, ownSecretary } from './units';

const long = 'Nghĩa'.repeat(38);

/** What of a long word stands where it can't be read: beyond the window, or beyond what it stands in. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
      const node = walker.currentNode;
      const around = node.parentElement;
      if (!around || !node.textContent?.includes('NghĩaNghĩa') || !around.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { right, width } = range.getBoundingClientRect();
      const isCut = (one: Element) => getComputedStyle(one).textOverflow === 'ellipsis';
      let holder: Element | null = around;
      while (holder && getComputedStyle(holder).display === 'inline') holder = holder.parentElement;
      if (width < 2 || [around, holder].some((one) => one && isCut(one)) || around.closest('.sr')) continue;
      const edge = Math.min(window.innerWidth, (holder?.getBoundingClientRect().right ?? 0) + 1);
      if (right > edge) found.push(`${around.tagName}.${around.className} in ${holder?.tagName}.${holder?.className}: ${right} > ${edge}`);
    }
    return [...new Set(found)];
  });
}

test.describe('a name of one long word', () => {
  for (const width of [1366, 320]) {
    test(`is wrapped wherever it stands, in a window ${width} pixels wide`, async ({ page, open, ask }) => {
      await page.setViewportSize({ width, height: 768 });
      const cell = await ownCell({ ask }, `Chi bộ ${long}`);
      await ownSecretary({ ask }, cell.id, ['Thạch', '', 'Nghĩa'.repeat(11)]);
      const isFine = async () => {
        await settled(page);
        await expectNoSidewaysScroll(page);
        expect(await cutOff(page), page.url()).toEqual([]);
      };
      await open('/');
      await isFine();
      await open('/units?text=NghĩaNghĩa');
      await isFine();
      await open('/people?text=NghĩaNghĩa');
      await isFine();
      for (const tab of ['overview', 'leads', 'children', 'history']) {
        await open(`/organization/${cell.id}?tab=${tab}`);
        await isFine();
      }
      await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/03/2025');
      await dialog.getByLabel('Tên mới').fill(`Chi bộ số 2 ${long}`);
      await expect(dialog.getByText(/^mang tên/)).toBeVisible();
      await isFine();
      await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
      await expect(page.locator('.toast')).toContainText('Đã lưu.');
      await isFine();
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .fill(`Chi bộ ${'Nghĩa'.repeat(3)}`);
      await expect(page.getByRole('option').first()).toBeVisible();
      await isFine();
    });
  }
});
