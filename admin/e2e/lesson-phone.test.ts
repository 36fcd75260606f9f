import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { atEnd, doc, openLesson, ownLesson, paragraph, saved, tools, written } from './lessons';

test.describe('on a phone', () => {
  for (const width of [390, 320])
    test(`of ${width} px all tools are in one row and its menus, which stays in sight`, async ({ page, ask }) => {
      await page.setViewportSize({ width, height: 700 });
      const lesson = await ownLesson(
        { ask },
        `Điện thoại ${width}`,
        doc(...Array.from({ length: 40 }, (_, at) => paragraph(`Đoạn ${at}.`))),
      );
      await openLesson(page, lesson);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await atEnd(page);
      await page.keyboard.type('x');
      const bar = await tools(page).boundingBox();
      expect(bar?.y).toBeGreaterThanOrEqual(0);
      expect(bar?.height).toBeLessThan(60);
      for (const tool of await tools(page).getByRole('button').all()) {
        const box = await tool.boundingBox();
        if (box) expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      await tools(page)
        .getByRole('button', { name: /Công cụ khác/ })
        .click();
      for (const name of ['Nghiêng', 'Gạch chân', 'Danh sách', 'Danh sách đánh số', 'Liên kết'])
        await expect(page.getByRole('menuitemcheckbox', { name, exact: true })).toBeVisible();
      await page.getByRole('menuitemcheckbox', { name: 'Danh sách', exact: true }).click();
      await tools(page).getByRole('button', { name: 'Chèn' }).click();
      await page.getByRole('menuitem', { name: 'Bảng' }).click();
      await tools(page).getByRole('button', { name: 'Bảng này' }).click();
      await page.getByRole('menuitem', { name: 'Xóa cả bảng' }).click();
      await saved(page);
      expect((await written({ ask }, lesson)).text).toContain('Đoạn 39.x');
    });
});
