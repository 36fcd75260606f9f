import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const list = '/units?asOf=2023-06-01&kind=CELL';
const refuse = async (route: { abort: () => Promise<void> }) => route.abort();

test.describe('a page in the midst of a list', () => {
  test('is reached by its address with one request, and leads both ways', async ({ page, open, context }) => {
    await open(list);
    const names = page.locator('tbody tr td:first-child');
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByText(/51–100 trong 158 đơn vị/)).toBeVisible();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByText(/101–150 trong 158 đơn vị/)).toBeVisible();
    const third = await names.allTextContents();
    const address = page.url();
    expect(address).toMatch(/after=/);

    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => {
      if (request.postData()?.includes('UnitList')) asked.push(request.postData() ?? '');
    });
    await other.goto(address);
    const otherNames = other.locator('tbody tr td:first-child');
    await expect(other.getByText('50 dòng trong 158 đơn vị, ngày 01/06/2023')).toBeVisible();
    expect(await otherNames.allTextContents()).toEqual(third);
    expect(asked).toHaveLength(1);

    await other.getByRole('button', { name: 'Trang trước' }).click();
    await expect(otherNames.first()).not.toHaveText(third[0] ?? '');
    await other.getByRole('button', { name: 'Trang trước' }).click();
    await expect(other.getByText(/1–50 trong 158 đơn vị/)).toBeVisible();
    await expect(other.getByRole('button', { name: 'Trang trước' })).toHaveAttribute('aria-disabled', 'true');
    await other.goBack();
    await other.goBack();
    await expect(otherNames.first()).toHaveText(third[0] ?? '');
    await other.getByRole('button', { name: 'Trang sau' }).click();
    await expect(other.getByText(/151–158 trong 158 đơn vị/)).toBeVisible();
    await other.getByRole('button', { name: 'Trang trước' }).click();
    await expect(other.getByText(/101–150 trong 158 đơn vị/)).toBeVisible();
    expect(await otherNames.allTextContents()).toEqual(third);
  });

  for (const [what, path] of [
    ['units', `${list}&after=khong-co`],
    ['people', '/people?before=khong-co'],
  ] as const) {
    test(`of ${what} that is no longer there gives way to the first, and says so`, async ({ page, open }) => {
      await open(path);
      await expect(page.getByText('Địa chỉ vừa mở chỉ tới một trang nay không còn.')).toBeVisible();
      await expect(page.getByText(/1–50 trong/)).toBeVisible();
      await expect(page).not.toHaveURL(/khong-co/);
      await page.getByRole('button', { name: 'Trang sau' }).click();
      await expect(page.getByText(/51–100 trong/)).toBeVisible();
      await expect(page.getByText('Địa chỉ vừa mở chỉ tới một trang nay không còn.')).toHaveCount(0);
    });
  }

  test('is left for the first when another day is chosen', async ({ page, open }) => {
    await open(list);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(page.getByText(/51–100 trong 158/)).toBeVisible();
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(page.getByText(/1–50 trong/)).toBeVisible();
    await expect(page).not.toHaveURL(/after=/);
  });
});

test.describe('a list', () => {
  test('whose address names no system, order or unit that there is, leaves these out', async ({ page, open }) => {
    await open('/units?asOf=2023-06-01&tree=BAR&sort=FOO&under=x&order=y');
    await expect(page.getByText(/1–50 trong 568 đơn vị/)).toBeVisible();
    await open('/organization?tree=BAR');
    await expect(page.getByRole('treeitem', { name: 'Thành ủy Hải Phòng' })).toBeVisible();
  });

  test('of which no file can be made says so, and gives none', async ({ page, open }) => {
    await open(list);
    await expect(page.getByText(/1–50 trong 158/)).toBeVisible();
    let files = 0;
    page.on('download', () => files++);
    await page.route('**/graphql', refuse);
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/Chưa xuất được tệp nào: không đọc được từ máy chủ\./);
    await expectAccessible(page);
    await page.unroute('**/graphql', refuse);

    let asked = 0;
    await page.route('**/graphql', (route) => (asked++ ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/mất liên lạc với máy chủ khi mới đọc 100 trong 158 dòng/);
    expect(files).toBe(0);
    await page.unroute('**/graphql');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await download;
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });

  test('shows its rows first on a phone: the conditions stand as a sentence, their fields behind a button', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`${list}&vacancy=1`);
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText(/Chi bộ.*còn khuyết.*chức danh bắt buộc/);
    const unfold = page.getByRole('button', { name: 'Thêm điều kiện' });
    await expect(unfold).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByLabel('Loại')).toHaveCount(0);
    await unfold.click();
    await page.getByLabel('Đang khuyết chức danh bắt buộc').click();
    await expect(page.getByRole('group', { name: 'Đang hiện' })).not.toContainText('còn khuyết');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Thu gọn điều kiện' }).click();
    await expect(page.locator('tbody tr').first()).toBeInViewport();
  });

  test('keeps the places at the bottom of a narrow phone in one line, apart from each other', async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/units');
    await expectNoSidewaysScroll(page);
    const labels = await page
      .getByRole('navigation', { name: 'Khu vực chính' })
      .locator('span')
      .evaluateAll((spans) => spans.map((span) => ({ ...span.getBoundingClientRect().toJSON(), lines: span.getClientRects().length })));
    for (const [at, { left, height }] of labels.entries()) {
      expect(height).toBeLessThan(24);
      if (at > 0) expect(left - labels[at - 1].right).toBeGreaterThanOrEqual(4);
    }
  });
});
