import type { Page } from '@playwright/test';
import { ChangeUnitFromDocument, SetIdentifiersDocument } from '../src/generated/operations';
import { expect, expectAccessible, test } from './console';
import { ownCell } from './units';

async function openChange(page: Page) {
  await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
  return page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
}

test.describe('what can go wrong while saving', () => {
  test('an act whose answer was lost says so in its own words, keeps what was typed, and is not written twice', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Lục Bình');
    await open(`/organization/${cell.id}`);
    const dialog = await openChange(page);
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation ChangeUnitFrom')) return route.fallback();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await dialog.getByLabel('Tên mới').fill('Chi bộ Bèo Tây');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const said = dialog.getByRole('alert');
    await expect(said).toContainText('Chưa lưu được: mất liên lạc với máy chủ.');
    await expect(said).toContainText('Hãy xem lại điều đang ghi trước khi lưu lần nữa.');
    await expect(said).toContainText('Những gì bạn gõ vẫn còn đây.');
    await expect(said.locator('code')).toHaveText('UNREACHABLE');
    await expect(said).toBeFocused();
    await expect(said).toBeInViewport();
    await expect(dialog).not.toContainText('Chưa mở được trang này');
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Bèo Tây');
    await expectAccessible(page);
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByText(/Có người vừa lưu trước bạn|Không có gì để thay đổi/)).toBeVisible();
  });

  test('a fault of the server says that it is one, with the code to read out', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Cỏ May');
    await open(`/organization/${cell.id}`);
    const dialog = await openChange(page);
    await page.route('**/graphql', (route) => {
      if (!route.request().postData()?.includes('mutation ChangeUnitFrom')) return route.fallback();
      const errors = [{ message: 'Something failed inside.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
      return route.fulfill({ status: 500, headers: { 'x-request-id': 'ma-loi-1' }, json: { errors } });
    });
    await dialog.getByLabel('Tên mới').fill('Chi bộ Cỏ Lau');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: máy chủ gặp trục trặc.');
    await expect(dialog.getByRole('alert').locator('code')).toContainText('ma-loi-1');
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Cỏ Lau');
  });

  test('a form that was closed before the answer came has what went wrong told where one is now; a press beside it closes no form', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Rau Má');
    await open(`/organization/${cell.id}`);
    const dialog = await openChange(page);
    await dialog.getByLabel('Tên mới').fill('Chi bộ Rau Dền');
    await page.mouse.click(4, 400);
    await expect(dialog).toBeVisible();
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation ChangeUnitFrom')) return route.fallback();
      await asked;
      await route.fulfill({ status: 500, json: { errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } });
    });
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    answer();
    await expect(page.getByText('Chưa lưu được việc vừa đóng')).toBeVisible();
    await page.unrouteAll();
    await openChange(page);
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Rau Dền');
  });

  test('a server that stands still is said to be slow, and given up after a minute', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Thạch Thảo');
    await page.clock.install();
    await open(`/organization/${cell.id}`);
    const dialog = await openChange(page);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation ChangeUnitFrom') ? undefined : route.fallback(),
    );
    await dialog.getByLabel('Tên mới').fill('Chi bộ Cúc Họa Mi');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const button = dialog.getByRole('button', { name: 'Lưu thay đổi' });
    await expect(button).toHaveAttribute('aria-busy', 'true');
    await expect(dialog.getByText('Máy chủ trả lời chậm.')).toHaveCount(0);
    await page.clock.fastForward(3100);
    await expect(dialog.getByRole('status').filter({ hasText: 'Máy chủ trả lời chậm.' })).toBeVisible();
    await page.clock.fastForward(57_000);
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: chờ một phút mà máy chủ chưa trả lời.');
    await expect(dialog.getByRole('alert')).toContainText('có thể máy chủ vẫn ghi');
    await expect(button).not.toHaveAttribute('aria-busy');
    await expect(dialog.getByText('Máy chủ trả lời chậm.')).toHaveCount(0);
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Cúc Họa Mi');
  });

  test('that nothing was changed is said beside the button, and nothing is sent', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Dã Quỳ');
    await open(`/organization/${cell.id}`);
    let sent = 0;
    page.on('request', (request) => {
      const asked = request.postData() ?? '';
      if (asked.includes('mutation ') && !asked.includes('"dryRun":true')) sent++;
    });
    const dialog = await openChange(page);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const said = dialog.getByRole('status').filter({ hasText: 'Chưa đổi ô nào so với hiện nay.' });
    await expect(said).toBeVisible();
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await expectAccessible(page);
    await dialog.getByLabel('Tên mới').fill('Chi bộ Dã Quỳ Vàng');
    await expect(said).toHaveCount(0);
    await dialog.getByLabel('Tên mới').fill('Chi bộ Dã Quỳ');
    await dialog.getByRole('radio', { name: /^Đính chính chỗ ghi sai/ }).check();
    await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(said).toBeVisible();
    expect(sent).toBe(0);
  });

  test('all that is refused of one field is said at it and above', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Tường Vi');
    const identifiers = [{ scheme: 'ELECTRONIC', value: `H.${cell.code}` }];
    const { setIdentifiers } = await ask(SetIdentifiersDocument, {
      input: { unitId: cell.id, version: 1, from: '2025-01-01', identifiers },
    });
    expect(setIdentifiers.userErrors).toEqual([]);
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Sửa mã định danh' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mã định danh' });
    const from = dialog.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true });
    await from.fill('01/06/2023');
    await dialog.getByLabel('Mã', { exact: true }).fill(`K.${cell.code}`);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: 2 chỗ cần sửa.');
    await expect(dialog.getByRole('alert').getByRole('button', { name: 'Xem ô Đúng kể từ ngày' })).toHaveCount(1);
    for (const refusal of ['01/01/2024', `Từ 01/01/2025 đã ghi mã định danh H.${cell.code}.`]) {
      await expect(dialog.getByRole('alert')).toContainText(refusal);
      await expect(from).toHaveAccessibleDescription(new RegExp(refusal.replaceAll('.', '\\.')));
    }
    await expectAccessible(page);
  });

  test('an identifier given twice is refused at the second', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mimosa');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Sửa mã định danh' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mã định danh' });
    await dialog.getByRole('button', { name: 'Thêm một mã' }).click();
    for (const at of [0, 1]) {
      await dialog.getByLabel('Loại mã').nth(at).selectOption('Mã định danh điện tử');
      await dialog.getByLabel('Mã', { exact: true }).nth(at).fill(`M.${cell.code}`);
    }
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByLabel('Mã', { exact: true }).nth(1)).toHaveAccessibleDescription(/đã ghi ở mục 1\. Hãy bỏ mục 2\.$/);
    await expect(dialog.getByLabel('Mã', { exact: true }).nth(0)).not.toHaveAttribute('aria-invalid');
    await dialog.getByRole('button', { name: 'Bỏ mã số 2' }).click();
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog).toHaveCount(0);
  });

  test('on a phone the chosen act stands folded over its form, and the others are a touch away', async ({ page, open, ask }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const cell = await ownCell({ ask }, 'Chi bộ Oải Hương');
    await open(`/organization/${cell.id}`);
    const dialog = await openChange(page);
    await expect(dialog.getByRole('radio')).toHaveCount(1);
    await expect(dialog.getByLabel('Tên mới')).toBeInViewport();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chọn việc khác' }).click();
    await expect(dialog.getByRole('radio')).toHaveCount(4);
    await expect(dialog.getByRole('radio', { checked: true })).toBeFocused();
    await dialog.getByRole('radio', { name: /^Chuyển sang cấp trên khác/ }).check();
    await expect(dialog.getByRole('radio')).toHaveCount(1);
    await expect(dialog.getByLabel('Cấp trên mới')).toBeInViewport();
    await expect(dialog.getByRole('radio', { checked: true })).toBeFocused();
    const input = { id: cell.id, version: 1, from: '2025-01-01', name: 'Chi bộ Oải Hương Tím' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
  });
});
