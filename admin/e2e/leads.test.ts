import { UnitByCodeDocument } from '@lechan/client';
import { CreateUnitDocument, SetCoverageDocument, UnitViewDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, expectNoSidewaysScroll, inEnglish, settled, test } from './console';
import { ownCell } from './units';

const phone = { width: 390, height: 844 };
type Ask = Pick<Console, 'ask'>;

async function versionOf({ ask }: Ask, id: string): Promise<number> {
  return (await ask(UnitViewDocument, { id, compare: false })).unit?.version ?? 0;
}

async function lead({ ask }: Ask, leaderId: string, from: string, codes: string[]) {
  const covered = await Promise.all(codes.map(async (code) => (await ask(UnitByCodeDocument, { code })).unit?.id ?? ''));
  const input = { leaderId, from, coveredIds: covered, version: await versionOf({ ask }, leaderId), decisionNumber: '7-QĐ/ĐU' };
  expect((await ask(SetCoverageDocument, { input })).setCoverage.userErrors).toEqual([]);
}

test.describe('leadership and subordinate units', () => {
  test('who leads whom is told with its days; what is over is folded', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Cau');
    await lead({ ask }, cell.id, '2024-02-01', ['TDP-HN-07']);
    await lead({ ask }, cell.id, '2025-01-01', ['TDP-HN-08']);
    await open(`/organization/${cell.id}`);
    await page.getByRole('tab', { name: 'Lãnh đạo 1' }).press('Enter');
    await expect(page).toHaveURL(/tab=leads/);
    const around = page.getByRole('region', { name: /^Ai lãnh đạo ai, ngày/ });
    await expect(around.getByRole('link')).toHaveText([/Đảng ủy phường Hồ Nam/, /Tổ dân phố số.8 phường Hồ Nam/]);
    await expect(around).toContainText('từ 01/01/2025');
    const present = page.getByRole('region', { name: 'Đang lãnh đạo và sắp tới' });
    await expect(present.getByRole('row')).toHaveCount(2);
    await expect(present).toContainText('Số quyết định: 7-QĐ/ĐU');
    const former = page.getByRole('row').filter({ hasText: '01/02/2024' });
    await expect(former).toBeHidden();
    await page.getByText('Trước đây (1)').click();
    await expect(former).toContainText('31/12/2024');
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test('a unit that another leads already is told before it is given to a second, and may be', async ({ page, open, ask }) => {
    const { unit: ward } = await ask(UnitByCodeDocument, { code: '11371' });
    const code = `TDP-LL${test.info().workerIndex}`;
    const input = { code, name: 'Tổ dân phố Hàng Me', kind: 'RESIDENTIAL_GROUP', parentId: ward?.id, openedOn: '2024-01-01' };
    expect((await ask(CreateUnitDocument, { input })).createUnit.userErrors).toEqual([]);
    const first = await ownCell({ ask }, 'Chi bộ Hàng Me Một');
    const second = await ownCell({ ask }, 'Chi bộ Hàng Me Hai');
    await lead({ ask }, first.id, '2025-02-01', [code]);
    await open(`/organization/${second.id}?do=coverage`);
    const dialog = page.getByRole('dialog', { name: 'Thay đổi nơi lãnh đạo' });
    const summary = dialog.getByRole('region', { name: 'Khi lưu, hệ thống sẽ ghi' });
    await dialog.getByRole('combobox').fill(code);
    await page.getByRole('option', { name: /^Tổ dân phố Hàng Me/ }).click();
    const from = dialog.getByRole('textbox', { name: 'Đúng kể từ ngày', exact: true });
    await from.fill('01/03/2025');
    await expect(summary).toContainText(
      'Tổ dân phố Hàng Me ngày 01/03/2025 đã do Chi bộ Hàng Me Một lãnh đạo: từ ngày ấy có 2 đơn vị cùng lãnh đạo.',
    );
    await expectAccessible(page);
    await from.fill('31/01/2025');
    await expect(summary).toContainText('Từ 31/01/2025, Chi bộ Hàng Me Hai lãnh đạo 1 đơn vị.');
    await expect(summary).not.toContainText('cùng lãnh đạo');
    await from.fill('01/03/2025');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog).toHaveCount(0);
    const told = (await ask(UnitViewDocument, { id: second.id, compare: false })).unit;
    expect(told?.coveredUnits.map(({ name }) => name)).toEqual(['Tổ dân phố Hàng Me']);

    await open(`/organization/${second.id}?do=move`);
    const moving = page.getByRole('dialog', { name: 'Bạn muốn ghi điều gì?' });
    await expect(moving.getByText('Nơi lãnh đạo giữ nguyên: Tổ dân phố Hàng Me')).toBeVisible();
    await moving.getByRole('textbox', { name: 'Chuyển từ ngày', exact: true }).fill('31/01/2025');
    await expect(moving.getByText('Nơi lãnh đạo giữ nguyên')).toHaveCount(0);
  });

  test('subordinate units stand by kind with their number, fifty to a page that has an address', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Ban');
    for (let number = 1; number <= 51; number++) {
      const input = {
        code: `${cell.code}-${number}`,
        name: `Tổ đảng ${number}`,
        kind: 'CELL_GROUP',
        parentId: cell.id,
        openedOn: '2024-01-01',
      };
      expect((await ask(CreateUnitDocument, { input })).createUnit.userErrors).toEqual([]);
    }
    await open(`/organization/${cell.id}?tab=children`);
    const group = page.getByRole('region', { name: 'Tổ đảng (51)' });
    await expect(group.getByRole('row')).toHaveCount(51);
    await expect(group.getByRole('row').nth(2)).toContainText(/Tổ đảng.2/);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(group.getByRole('row')).toHaveCount(2);
    await expect(page.getByText('51–51 trong 51 đơn vị')).toBeVisible();
    await page.goBack();
    await expect(group.getByRole('row')).toHaveCount(51);
    await page.getByRole('tab', { name: 'Tổng quan' }).click();
    await expect(page).not.toHaveURL(/after|before/);
    const { unit: ward } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
    await open(`/organization/${ward?.id}?tab=children`);
    await expect(page.getByRole('row').filter({ hasText: cell.code })).toContainText('Khuyết: Bí thư');
  });
});

test("a unit's page comes without a shift, in English too, and its heading takes the focus", async ({ page, open, ask }) => {
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN-03' });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query UnitView')) await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await open(`/organization/${unit?.id}`);
  await expect(page.getByRole('tab', { name: /^Lịch sử/ })).toBeVisible();
  await settled(page);
  const shifted = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
  expect(shifted).toBeLessThan(0.05);
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: /Tổ dân phố số.3/ })
    .click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Tổ dân phố số.3 phường Hồ Nam$/);
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('Tổ dân phố số 3 phường Hồ Nam · lechan');
  await inEnglish(page);
  for (const tab of ['Overview', 'Leadership 1', 'Subordinate 0', 'History 1']) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(page);
  }
});
