import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ChangeUnitFromDocument, CreatePersonDocument, PeopleListDocument } from '../src/generated/operations';
import { expect, expectAccessible, heading, settled, test } from './console';
import { testWithOwnServer } from './own-server';
import { signedInAs } from './session-state';
import { ownCell, ownSecretary } from './units';

const list = (page: Page) => page.getByRole('region', { name: 'Việc đã ghi' });

test.describe('the trail', () => {
  test('a change is found by its unit and by who did it, and what it changed is read', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Nhài');
    const input = { id: cell.id, version: 1, from: '2025-01-01', name: 'Chi bộ Hoa Nhài Trắng', phone: '0225 000 0147' };
    expect((await ask(ChangeUnitFromDocument, { input })).changeUnit.userErrors).toEqual([]);

    await open(`/organization/${cell.id}?tab=history`);
    await page.getByRole('link', { name: 'Xem trong nhật ký' }).click();
    await expect(heading(page)).toHaveText('Tài khoản và quyền');
    await expect(list(page).getByRole('link')).toHaveText([
      /Thay đổi.*Quản Trị \(mẫu\) thay đổi tên và điện thoại của Chi bộ Hoa Nhài/,
      /Quản Trị \(mẫu\) thành lập Chi bộ Hoa Nhài/,
    ]);
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText(/ở Chi bộ Hoa Nhài/);
    await settled(page);
    await expectAccessible(page);

    await list(page).getByRole('link').first().click();
    const panel = page.getByRole('region', { name: /thay đổi tên và điện thoại/ });
    await expect(panel.getByRole('heading')).toBeFocused();
    const name = panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Tên', exact: true }) });
    await expect(name.getByRole('cell')).toHaveText(['Chi bộ Hoa Nhài', 'Chi bộ Hoa Nhài Trắng']);
    await expect(name.locator('ins')).toHaveText(' Trắng');
    await expect(name.locator('del')).toHaveCount(0);
    const phone = panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Điện thoại', exact: true }) });
    await expect(phone.getByRole('cell')).toHaveText(['chưa có', '0225 000 0147']);
    await expect(panel).toContainText('Có hiệu lực từ 01/01/2025.');
    await expect(panel).toContainText('Thay đổi đơn vị');
    await expect(panel).toContainText(/Dòng [\d.]+, dấu [0-9a-f]{4}…[0-9a-f]{4}/);
    await settled(page);
    await expectAccessible(page);

    // an address tells it to somebody else; closed, the focus is where it was
    await page.reload();
    await expect(panel).toBeVisible();
    await panel.getByRole('button', { name: 'Đóng việc này' }).click();
    await expect(panel).toHaveCount(0);
    await expect(list(page).getByRole('link').first()).toBeFocused();

    await list(page).getByRole('link').first().click();
    await panel.getByRole('link', { name: 'Việc cùng người làm' }).click();
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText(/do Quản Trị \(mẫu\)\s*làm/);
    await expect(list(page).getByRole('link').filter({ hasText: 'thay đổi tên và điện thoại của Chi bộ Hoa Nhài' })).toBeVisible();
  });

  test('is filtered by who did it, the kind of act and days, in the address; what nothing meets can be dropped', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Sữa');
    await ownSecretary({ ask }, cell.id, ['Quách', 'Thị', 'Sữa (mẫu)']);
    await open(`/rights/trail?at=${cell.id}`);
    await expect(list(page).getByRole('link')).toHaveText([/bổ nhiệm Quách Thị Sữa \(mẫu\) giữ chức Bí thư/, /thành lập Chi bộ Hoa Sữa/]);
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByLabel('Người làm, tên có').fill('quan tri');
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText(/do người tên có “quan tri”\s*làm/);
    await expect(list(page).getByRole('link')).toHaveCount(2);
    await page.getByLabel('Loại việc').selectOption('Đính chính');
    await expect(page.getByRole('heading', { name: 'Không có việc nào khớp các điều kiện' })).toBeVisible();
    await expect(page).toHaveURL(/kind=correction/);
    await page.getByRole('button', { name: 'Bỏ điều kiện: thuộc loại Đính chính' }).click();
    await expect(list(page).getByRole('link')).toHaveCount(2);
    await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('01/01/2020');
    await page.getByRole('textbox', { name: 'Đến hết ngày' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Không có việc nào khớp các điều kiện' })).toBeVisible();
  });

  test('what is filtered is saved as a file, with what changed in words', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Ngâu');
    await open(`/rights/trail?at=${cell.id}`);
    await expect(list(page).getByRole('link')).toHaveCount(1);
    await page.getByRole('button', { name: 'Xuất…' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^nhat-ky-\d{4}-\d{2}-\d{2}\.csv$/);
    const [head, row, ...rest] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(head).toContain('Trước → Sau');
    expect(row).toContain('Quản Trị (mẫu) thành lập Chi bộ Hoa Ngâu');
    expect(row).toMatch(/Cấp trên: Đảng ủy phường Hồ Nam/);
    expect(rest).toEqual([]);
  });

  test('who reads contact is shown to the auditor, and the chain is checked', async ({ page, open, ask }) => {
    const { createPerson } = await ask(CreatePersonDocument, {
      input: { familyName: 'Quách', middleName: 'Thị', givenName: 'Ngâu (mẫu)', workPhone: '0225 000 0148' },
    });
    await open(`/people/${createPerson.person?.id}`);
    await page.getByLabel('Để làm gì').fill('Gửi giấy triệu tập');
    await page.getByRole('button', { name: 'Xem liên hệ' }).click();
    await expect(page.getByText('0225 000 0148')).toBeVisible();
    await open('/rights/readings');
    const row = page.getByRole('row').filter({ hasText: 'Quách Thị Ngâu (mẫu)' });
    await expect(row).toContainText('Quản Trị (mẫu)');
    await expect(row).toContainText('Điện thoại công vụ');
    await expect(row).toContainText('Gửi giấy triệu tập');
    await settled(page);
    await expectAccessible(page);

    await open('/rights/trail');
    const chain = page.getByRole('region', { name: 'Chuỗi dấu của nhật ký' });
    await chain.getByRole('button', { name: /^Kiểm/ }).click();
    await expect(chain).toContainText(/Chuỗi nguyên vẹn\. [\d.]+ dòng từ \d\d\/\d\d\/\d{4}/, { timeout: 30_000 });
    await expect(chain.getByRole('button', { name: 'Kiểm lại ngay' })).toBeVisible();
    await settled(page);
    await expectAccessible(page);
  });

  test('who reads of far more people than usual is told above, with the way to what was read', async ({ page, open, ask }) => {
    const people = Array.from({ length: 21 }, (_, at) => ({
      ...{
        familyName: 'Khổng',
        middleName: 'Văn',
        givenName: `Thứ ${'ABCDEGHIKLMNOPQRSTUVX'[at]} (mẫu)`,
        workPhone: `0225 000 02${at + 10}`,
      },
    }));
    for (const input of people) expect((await ask(CreatePersonDocument, { input })).createPerson.userErrors).toEqual([]);
    await ask(PeopleListDocument, { filter: { name: { contains: 'Khổng Văn Thứ' } }, first: 50, withContact: true });
    await open('/rights/readings');
    await expect(page.getByText(/^Nhiều hơn thường lệ: Quản Trị \(mẫu\) xem liên hệ của \d+ người/)).toBeVisible();
    await page.getByRole('link', { name: 'Xem các lần này' }).click();
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText(/do Quản Trị \(mẫu\)\s*xem/);
    await page.getByRole('button', { name: '21 người' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Đã xem của ai' });
    await expect(dialog.getByRole('listitem')).toHaveCount(21);
    await expect(dialog.getByRole('link', { name: 'Khổng Văn Thứ A (mẫu)' })).toBeVisible();
    await expectAccessible(page);
  });

  test('somebody’s record is downloaded, which the trail tells; who holds a post is not anonymised, and why is said', async ({
    page,
    open,
    ask,
  }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Mộc');
    await ownSecretary({ ask }, cell.id, ['Quách', 'Thị', 'Mộc (mẫu)']);
    await open('/people?name=quach thi moc');
    await page.getByRole('link', { name: 'Quách Thị Mộc (mẫu)' }).click();
    await expect(heading(page)).toHaveText('Quách Thị Mộc (mẫu)');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải hồ sơ' }).click();
    const record = await readFile(await (await coming).path(), 'utf8');
    expect(JSON.stringify(JSON.parse(record))).toContain('Mộc (mẫu)');
    await page.getByRole('button', { name: 'Ẩn danh…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Người này đang giữ chức danh');
    await expect(dialog.getByRole('button', { name: 'Ẩn danh người này' })).toHaveCount(0);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await page.getByRole('link', { name: 'Xem trong nhật ký' }).click();
    await expect(list(page).getByRole('link')).toHaveText([
      /tải hồ sơ của Quách Thị Mộc/,
      /bổ nhiệm Quách Thị Mộc \(mẫu\) giữ chức Bí thư/,
      /thêm Quách Thị Mộc \(mẫu\) vào danh sách cán bộ/,
    ]);
  });

  test('who never held a post is anonymised after the name is typed, and what stays is found', async ({ page, open, ask }) => {
    const { createPerson } = await ask(CreatePersonDocument, {
      input: { familyName: 'Quách', middleName: 'Thị', givenName: 'Sen (mẫu)' },
    });
    await open(`/people/${createPerson.person?.id}`);
    await page.getByRole('button', { name: 'Ẩn danh…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Theo yêu cầu của chính người ấy');
    await dialog.getByLabel('Gõ họ tên').fill('Quách Thị Súng');
    await dialog.getByRole('button', { name: 'Ẩn danh người này' }).click();
    await expect(dialog.getByLabel('Gõ họ tên')).toHaveAccessibleDescription(/Họ tên đang ghi là Quách Thị Sen/);
    await expectAccessible(page);
    await dialog.getByLabel('Gõ họ tên').fill('quách thị sen (mẫu)');
    await dialog.getByRole('button', { name: 'Ẩn danh người này' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(heading(page)).toHaveText('Người đã ẩn danh');
    await open(`/rights/trail?person=${createPerson.person?.id}`);
    await list(page).getByRole('link').last().click();
    await expect(page.getByText('Nội dung đã xóa khi ẩn danh người này.')).toBeVisible();
  });
});

test.describe('an auditor of one ward', () => {
  test.use({ storageState: signedInAs('auditor') });

  test('reads the trail of that ward alone, without the chain and who read contact', async ({ page, open, ask }) => {
    const [own, other] = [await ownCell({ ask }, 'Chi bộ Hoa Cau'), await ownCell({ ask }, 'Chi bộ Hoa Bưởi', 'HP-LC-AB')];
    await open('/');
    const places = page.getByRole('navigation', { name: 'Khu vực chính' });
    await places.getByRole('link', { name: 'Quyền' }).click();
    const sections = page.getByRole('navigation', { name: 'Tài khoản và quyền' }).getByRole('link');
    await expect(sections).toHaveText([/^Vai trò/, /^Quyền đã trao/, 'Nhật ký']);
    await places.getByRole('link', { name: 'Nhật ký' }).click();
    await expect(list(page).getByRole('link').filter({ hasText: own.name })).toBeVisible();
    await expect(list(page).getByRole('link').filter({ hasText: other.name })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Chuỗi dấu của nhật ký' })).toHaveCount(0);
    await settled(page);
    await expectAccessible(page);
  });
});

testWithOwnServer('tampered')(
  'an act that was changed past the server breaks the chain there: which, what still stands, what not to do',
  async ({ page, open }) => {
    test.setTimeout(120_000);
    await open('/rights/trail');
    await page.getByRole('button', { name: 'Kiểm ngay' }).click();
    const broken = page.getByRole('alert', { name: /^Chuỗi đứt ở dòng 3, ngày/ });
    await expect(broken).toContainText('dòng đã bị sửa từ bên ngoài hệ thống', { timeout: 30_000 });
    await expect(broken).toContainText('2 dòng trước còn nguyên vẹn');
    await expect(broken).toContainText('Đừng xóa hay khôi phục gì.');
    const coming = page.waitForEvent('download');
    await broken.getByRole('button', { name: 'Tải báo cáo' }).click();
    expect(await readFile(await (await coming).path(), 'utf8')).toMatch(/Dấu đã ghi: [0-9a-f]{64}/);
    await expectAccessible(page);
    await broken.getByRole('link', { name: 'Xem việc ở dòng này' }).click();
    await expect(page.getByText(/Dòng 3, dấu/)).toBeVisible();
    await expect(broken).toBeVisible();
  },
);
