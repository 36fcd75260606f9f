import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { ownCell, ownSecretary } from './units';

const sentence = 'Khi lưu, hệ thống sẽ ghi';

test.describe('on a small office screen', () => {
  // a maximised browser leaves about that much of 1366 × 768
  test.use({ viewport: { width: 1366, height: 640 } });

  test('the sentence of what will be recorded is in sight in each form, and covers no field that has the focus', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Sữa');
    for (const asked of ['change', 'correct', 'move', 'close', 'appoint']) {
      await open(`/organization/${cell.id}?do=${asked}`);
      const dialog = page.getByRole('dialog');
      await settled(page);
      const summary = dialog.getByRole('region', { name: sentence });
      await expect(summary, asked).toBeInViewport({ ratio: 1 });
      const foot = await dialog.getByRole('button', { name: 'Để sau' }).boundingBox();
      const shown = await summary.boundingBox();
      expect((shown?.y ?? 0) + (shown?.height ?? 0), asked).toBeLessThan(foot?.y ?? 0);
      for (const field of await dialog.locator('form :is(input:not([type="radio"]), select):visible').all()) {
        await field.focus();
        const isCovered = await field.evaluate((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return !top || !(one.contains(top) || top.contains(one) || one.closest('.pick, label')?.contains(top));
        });
        expect(isCovered, `${asked}: ${await field.getAttribute('name')}`).toBe(false);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
});

test.describe('at 200 % on an office screen', () => {
  test.use({ viewport: { width: 683, height: 384 } });

  test('a form has the whole screen to itself, and its buttons are at its end', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Ban');
    await open(`/organization/${cell.id}?do=change`);
    const dialog = page.getByRole('dialog');
    const name = dialog.getByLabel('Tên mới');
    await name.scrollIntoViewIfNeeded();
    await expect(dialog.getByRole('heading', { name: 'Bạn muốn ghi điều gì?' })).not.toBeInViewport();
    await expect(dialog.getByRole('button', { name: 'Lưu thay đổi' })).not.toBeInViewport();
    await name.fill('Chi bộ Hoa Ban Trắng');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('in a window 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the heading of who leads whom keeps its words whole', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Đào');
    await open(`/organization/${cell.id}?tab=leads`);
    const heading = page.getByRole('heading', { name: /^Ai lãnh đạo ai/ });
    const { width, line } = await heading.evaluate((one) => ({ width: one.clientWidth, line: one.clientHeight }));
    expect(width).toBeGreaterThan(180);
    expect(line).toBeLessThan(64);
    await expectAccessible(page);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('each part of the settings is in sight, that of the language too', async ({ page, open }) => {
    await open('/settings');
    for (const link of await page.getByRole('navigation', { name: 'Phần cài đặt' }).getByRole('link').all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await expectNoSidewaysScroll(page);
  });
});

test.describe('while the server is slow', () => {
  test('what stands around the page stays where it is', async ({ page, open }) => {
    await open('/people');
    const settings = page.getByRole('link', { name: 'Cài đặt' });
    const before = await settings.boundingBox();
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await page.getByLabel('Tên có').fill('bich');
    await expect(page.locator('.slownote')).toBeVisible();
    expect(await settings.boundingBox()).toEqual(before);
    await page.unroute('**/graphql');
  });
});

test.describe('refusals', () => {
  test('are told in the order of the fields, and where they can be mended', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Huệ');
    await ownSecretary({ ask }, cell.id, ['Lò', 'Văn', 'Huệ (mẫu)']);
    await open(`/organization/${cell.id}?do=change`);
    const change = page.getByRole('dialog');
    await change.getByRole('textbox', { name: 'Có hiệu lực từ ngày', exact: true }).fill('01/01/1950');
    await change.getByLabel('Tên mới').fill('Ẳ'.repeat(301));
    await change.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(change.getByRole('alert').getByRole('button')).toHaveText(['Xem ô Có hiệu lực từ ngày', 'Xem ô Tên mới']);
    await page.keyboard.press('Escape');

    await open(`/organization/${cell.id}?do=appoint`);
    const appoint = page.getByRole('dialog', { name: 'Bổ nhiệm' });
    await appoint.getByLabel('Chức danh').selectOption('Bí thư');
    await appoint.getByLabel('Tìm người').fill('ly kim anh');
    await page.getByRole('option', { name: /^Lý Kim Ánh/ }).click();
    const leaves = appoint.getByRole('checkbox', { name: /^Cho Lò Văn Huệ/ });
    await expect(leaves).toBeVisible();
    await appoint.getByRole('button', { name: 'Bổ nhiệm' }).click();
    await expect(appoint.getByRole('alert')).toContainText('Chưa lưu được: 1 chỗ cần sửa.');
    await expect(leaves).toHaveAttribute('aria-invalid', 'true');
    await leaves.check();
    await expect(appoint.getByRole('alert')).toHaveCount(0);
    await expect(leaves).not.toHaveAttribute('aria-invalid');
  });
});
