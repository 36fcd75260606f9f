import type { Page } from '@playwright/test';
import { ChangeUnitFromDocument, CreateUnitDocument, UnitViewDocument } from '../src/generated/operations';
import { type Console, expect, test } from './console';
import { ownCell, ownSecretary } from './units';

/** Keeps count of how often the browser's print was opened, and what could be read at that moment. */
async function watchPrint(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    window.print = () => printed.push(document.querySelector('.printed')?.textContent ?? '');
  });
  return () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
}

async function ownCommittee({ ask }: Pick<Console, 'ask'>, groups: number) {
  const cell = await ownCell({ ask }, 'Chi bộ Hoa Phượng');
  await ownSecretary({ ask }, cell.id, ['Trần', 'Thị', 'Thơm']);
  for (let number = 1; number <= groups; number++) {
    const input = {
      code: `${cell.code}-${number}`,
      name: `Tổ đảng ${number}`,
      kind: 'CELL_GROUP',
      parentId: cell.id,
      openedOn: '2024-01-01',
    };
    expect((await ask(CreateUnitDocument, { input })).createUnit.userErrors).toEqual([]);
  }
  return cell;
}

test.describe('printing', () => {
  test("a unit's page goes on paper whole, also what is beyond the first page of its units", async ({ page, open, ask }) => {
    const prints = await watchPrint(page);
    const cell = await ownCommittee({ ask }, 102);
    const version = (await ask(UnitViewDocument, { id: cell.id, compare: false })).unit?.version ?? 0;
    const input = { id: cell.id, version, from: '2025-03-01', name: 'Chi bộ Hoa Phượng Đỏ', decisionNumber: '5-QĐ/ĐU' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);
    await open(`/organization/${cell.id}?asOf=2025-06-01&tab=leads`);
    await page.getByRole('button', { name: 'In trang này' }).click();
    await expect.poll(async () => (await prints()).length).toBe(1);
    const [atPrint] = await prints();
    expect(atPrint).toContain('Chi bộ Hoa Phượng Đỏ');

    await page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is not on paper
    const sheet = await page.locator('body').innerText();
    for (const said of [
      'Thành ủy Hải Phòng › Quận ủy Lê Chân › Đảng ủy phường Hồ Nam',
      'Chi bộ Hoa Phượng Đỏ',
      'Theo ngày 01/06/2025',
      'Thông tin đơn vị',
      'Mã định danh',
      'Chi bộ Hoa Phượng (đến hết 28/02/2025)',
      'Chức danh',
      'Trần Thị Thơm',
      'Ai lãnh đạo ai, ngày 01/06/2025',
      'Đơn vị trực thuộc (102)',
      'Tổ đảng (102)',
      'Lịch sử (3)',
      'Số quyết định: 5-QĐ/ĐU',
    ]) {
      expect(sheet).toContain(said);
    }
    expect(sheet).toMatch(/In lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/);
    expect(sheet.match(/Tổ đảng \d+\s/g)).toHaveLength(102);
    for (const frame of ['Trang chủ', 'Lọc trong cây', 'Thay đổi…', 'In trang này', 'Xem ngày này', 'Bạn đang xem']) {
      expect(sheet).not.toContain(frame);
    }
    await expect(page.locator('.printed table thead').first()).toHaveCSS('display', 'table-header-group');
    await expect(page.locator('.printed tbody tr').first()).toHaveCSS('break-inside', 'avoid');
    expect(
      await page
        .locator('.printed td')
        .first()
        .evaluate((cellOf) => getComputedStyle(cellOf).fontSize),
    ).toBe('14.6667px');

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(3);

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.printed')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'In trang này' })).toBeVisible();
  });

  test('in the dark and in English it is black on white and English', async ({ page, open, ask }) => {
    const prints = await watchPrint(page);
    const cell = await ownCommittee({ ask }, 1);
    await page.addInitScript(() => {
      localStorage.setItem('RaStorelechan.theme', '"dark"');
      localStorage.setItem('RaStorelechan.locale', '"en"');
    });
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Print this page' }).click();
    await expect.poll(async () => (await prints()).length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.printed');
    await expect(sheet).toContainText('As of ');
    await expect(sheet).toContainText('Party group (1)');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(
      await sheet
        .locator('td')
        .first()
        .evaluate((cellOf) => getComputedStyle(cellOf).color),
    ).toBe('rgb(0, 0, 0)');
  });

  test('when not everything can be gathered, it says so and prints nothing', async ({ page, open, ask }) => {
    const prints = await watchPrint(page);
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Bưởi');
    await open(`/organization/${cell.id}`);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query UnitChildren') ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'In trang này' }).click();
    await expect(page.getByText('Chưa gom đủ dữ liệu để in.')).toBeVisible();
    expect(await prints()).toEqual([]);
    await expect(page.locator('.printed')).toHaveCount(0);
  });
});
