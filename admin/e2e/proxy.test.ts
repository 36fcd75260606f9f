import { expect, test } from './console';
import { ownCell } from './units';

test('a proxy’s page in place of the server’s answer is told as a fault of the server, with its code', async ({ page, open, ask }) => {
  const cell = await ownCell({ ask }, 'Chi bộ Sen Trắng');
  await open(`/organization/${cell.id}`);
  await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên mới').fill('Chi bộ Sen Nâu');
  await page.route('**/graphql', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }));
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: máy chủ gặp trục trặc.');
  await expect(dialog.getByRole('alert').locator('code')).toHaveText('NOT_GRAPHQL 502');
  await page.reload();
  const failure = page.locator('.failure').first();
  await expect(failure).toContainText('Máy chủ gặp trục trặc.');
  await expect(failure.locator('code')).toHaveText('HTTP 502');
});
