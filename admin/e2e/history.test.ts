import { UnitByCodeDocument } from '@lechan/client';
import {
  ChangeUnitFromDocument,
  CorrectUnitDocument,
  EndAppointmentDocument,
  SetCoverageDocument,
  UnitOfficersOverTimeDocument,
  UnitViewDocument,
} from '../src/generated/operations';
import { type Console, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { ownCell, ownSecretary } from './units';

const phone = { width: 390, height: 844 };
type Ask = Pick<Console, 'ask'>;

/** A day so many days from now, in Vietnam. */
function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + days * 86_400_000);
}

function shown(day: string): string {
  return day.split('-').reverse().join('/');
}

async function versionOf({ ask }: Ask, id: string): Promise<number> {
  return (await ask(UnitViewDocument, { id, compare: false })).unit?.version ?? 0;
}

async function change({ ask }: Ask, id: string, input: { from: string; name?: string; code?: string; decisionNumber?: string }) {
  const { changeUnit } = await ask(ChangeUnitFromDocument, { input: { id, version: await versionOf({ ask }, id), ...input } });
  expect(changeUnit.userErrors).toEqual([]);
}

async function correct({ ask }: Ask, id: string, name: string) {
  const input = { id, version: await versionOf({ ask }, id), name, note: 'Gõ nhầm dấu' };
  expect((await ask(CorrectUnitDocument, { input })).correctUnit.userErrors).toEqual([]);
}

async function lead({ ask }: Ask, leaderId: string, from: string, codes: string[]) {
  const covered = await Promise.all(codes.map(async (code) => (await ask(UnitByCodeDocument, { code })).unit?.id ?? ''));
  const input = { leaderId, from, coveredIds: covered, version: await versionOf({ ask }, leaderId), decisionNumber: '7-QĐ/ĐU' };
  expect((await ask(SetCoverageDocument, { input })).setCoverage.userErrors).toEqual([]);
}

test.describe("a unit's history", () => {
  test('tells a change from a correction at a glance, and its filter stands in the address', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Nhài');
    await change({ ask }, cell.id, { from: '2025-03-01', name: 'Chi bộ Hoa Ngâu', decisionNumber: '12-QĐ/ĐU' });
    await correct({ ask }, cell.id, 'Chi bộ Hoa Ngâu Đỏ');
    await open(`/organization/${cell.id}?tab=history`);
    const entries = page.getByRole('tabpanel').getByRole('article');
    await expect(entries).toHaveCount(3);
    const [correction, changed, opening] = [entries.nth(0), entries.nth(1), entries.nth(2)];
    await expect(correction).toContainText('Đính chính');
    await expect(correction.locator('ins')).toHaveText('Chi bộ Hoa Ngâu Đỏ');
    await expect(correction).toContainText('Lý do: Gõ nhầm dấu');
    await expect(correction).toHaveCSS('border-top-style', 'dashed');
    await expect(changed).toContainText('Đổi tên');
    await expect(changed).toContainText('Số quyết định: 12-QĐ/ĐU');
    await expect(changed).toContainText(/sau ngày có hiệu lực \d+ ngày/);
    await expect(changed).toHaveCSS('border-top-style', 'solid');
    await expect(opening).toContainText('Chi bộ Hoa Nhài được thành lập');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đính chính 1' }).click();
    await expect(page).toHaveURL(/acts=corrections/);
    await page.reload();
    await expect(entries).toHaveCount(1);
    await page.getByRole('button', { name: 'Tất cả 3' }).click();
    await page.getByRole('button', { name: 'Xem ngày này 01/03/2025' }).click();
    await expect(page).toHaveURL(/asOf=2025-03-01$/);
    await expect(page.getByText('Bạn đang xem ngày 01/03/2025')).toBeVisible();
  });

  test('takes in officers and leadership when they are asked for', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Gạo');
    await ownSecretary({ ask }, cell.id, ['Đỗ', 'Thị', 'Hiên']);
    const { unit } = await ask(UnitOfficersOverTimeDocument, { id: cell.id });
    const [post] = unit?.appointments.nodes ?? [];
    const input = { id: post?.id ?? '', version: post?.version ?? 0, validUntil: '2025-06-01', decisionNumber: '118-QĐ/ĐU' };
    expect((await ask(EndAppointmentDocument, { input })).endAppointment.userErrors).toEqual([]);
    await lead({ ask }, cell.id, '2025-01-01', ['TDP-HN-05']);
    await open(`/organization/${cell.id}?tab=history`);
    const entries = page.getByRole('tabpanel').getByRole('article');
    await expect(entries).toHaveCount(1);
    await page.getByLabel('Cả cán bộ, lãnh đạo và mã định danh').check();
    await expect(entries).toHaveText([
      /Cán bộ Đỗ Thị Hiên thôi giữ chức Bí thư.*Số quyết định: 118-QĐ\/ĐU/,
      /Lãnh đạo Bắt đầu lãnh đạo Tổ dân phố số.5 phường Hồ Nam/,
      /Cán bộ Đỗ Thị Hiên giữ chức Bí thư/,
      /Chi bộ Hoa Gạo được thành lập/,
    ]);
    await expect(page.getByRole('button', { name: 'Thay đổi 4' })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('what was known then', () => {
  test('is seen from a correction: the old statement, what is known now, and what was recorded later', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Mẩu Đơn');
    await correct({ ask }, cell.id, 'Chi bộ Hoa Mẫu Đơn');
    await open(`/organization/${cell.id}?tab=history`);
    await page.getByRole('button', { name: 'Xem điều đã biết trước khi đính chính' }).click();
    await expect(page).toHaveURL(/knownAt=/);
    const panel = page.getByRole('tabpanel');
    await expect(panel.getByText('Lúc đó lịch sử có 1 mục.')).toBeVisible();
    await expect(panel.getByText('1 mục sau này được đính chính.')).toBeVisible();
    const entry = panel.getByRole('article');
    await expect(entry).toContainText('Chi bộ Hoa Mẩu Đơn được thành lập');
    await expect(entry).toContainText('Sau này đính chính');
    await expect(entry).toContainText('Tên nay là Chi bộ Hoa Mẫu Đơn');
    const facts = panel.getByRole('region', { name: /^Đơn vị như hệ thống biết hồi ấy/ });
    await expect(facts).toContainText('Chi bộ Hoa Mẩu Đơn');
    await expect(facts).toContainText('Nay biết khác');
    await expect(facts).toContainText('Nay biết: Chi bộ Hoa Mẫu Đơn');
    await expect(panel.getByRole('region', { name: 'Ghi sau lúc ấy, hồi đó chưa biết' })).toContainText('Đính chính Ghi lại cho đúng: tên');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Mẫu Đơn');
    await expect(page.getByRole('treeitem', { selected: true })).toHaveText(/^Chi bộ Hoa Mẫu Đơn/);
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Về lúc này' }).click();
    await expect(panel.getByRole('article')).toHaveCount(2);
    await expect(page).not.toHaveURL(/knownAt/);
  });

  test('is asked for by day and time; what is none is refused at its field', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Lựu');
    await open(`/organization/${cell.id}?tab=history`);
    const opener = page.getByRole('button', { name: /^Theo những gì hệ thống biết/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Điều hệ thống biết vào ngày…' });
    const day = dialog.getByLabel('Ngày (ngày/tháng/năm)');
    const time = dialog.getByLabel('Giờ, để trống là hết ngày');
    await expect(day).toBeFocused();
    await day.fill('31/02/2024');
    await page.keyboard.press('Enter');
    await expect(day).toHaveAccessibleDescription(/^Không có ngày nào là “31\/02\/2024”\./);
    await expect(day).toBeFocused();
    await day.fill(shown(dayFromNow(3)));
    await page.keyboard.press('Enter');
    await expect(day).toHaveAccessibleDescription(/chưa tới/);
    await day.fill(shown(dayFromNow(-1)));
    await time.fill('25:10');
    await page.keyboard.press('Enter');
    await expect(time).toHaveAccessibleDescription('Không có giờ 25:10. Ghi giờ:phút, như 09:14.');
    await expectAccessible(page);
    await time.fill('9h14');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`knownAt=${dayFromNow(-1)}T09%3A14`));
    await expect(page.getByText(`Hệ thống chưa biết gì về đơn vị này đến 09:14 ngày ${shown(dayFromNow(-1))}.`)).toBeVisible();
    await expect(page.getByRole('region', { name: /^Ghi sau lúc ấy/ }).getByRole('row')).toHaveCount(2);
    await expect(opener).toBeFocused();
    await page.goBack();
    await expect(page.getByText(/^Hệ thống chưa biết gì/)).toHaveCount(0);
    await opener.click();
    await dialog.getByRole('button', { name: /^đến \d\d:\d\d ngày/ }).click();
    await expect(page.getByText('Lúc đó lịch sử có 1 mục.')).toBeVisible();
    await page.getByRole('tab', { name: 'Tổng quan' }).click();
    await expect(page).not.toHaveURL(/knownAt/);
  });
});

test.describe('another day', () => {
  test('marks what is not as today, with how it is today', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Súng');
    await ownSecretary({ ask }, cell.id, ['Ngô', 'Văn', 'Lãm']);
    await change({ ask }, cell.id, { from: '2025-03-01', name: 'Chi bộ Hoa Sữa', code: `${cell.code}-M` });
    await lead({ ask }, cell.id, '2025-03-01', ['TDP-HN-06']);
    await open(`/organization/${cell.id}?asOf=2024-06-01`);
    await expect(page.getByText('Hôm nay: Chi bộ Hoa Sữa')).toBeVisible();
    const about = page.getByRole('region', { name: 'Thông tin đơn vị' });
    await expect(about).toContainText(`Khác hôm nay Hôm nay: ${cell.code}-M`);
    await expect(about.getByText('Khác hôm nay')).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Lãnh đạo' })).toContainText(/Hôm nay: Tổ dân phố số.6 phường Hồ Nam/);
    await expect(page.getByText('Khác hôm nay')).toHaveCount(3);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Sữa');
    await expect(page.getByText('Khác hôm nay')).toHaveCount(0);
    await expect(about).toContainText('Chi bộ Hoa Súng (đến hết 28/02/2025)');
  });

  test('what is to come is told today, and leads to its day', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Trà');
    const day = dayFromNow(40);
    await change({ ask }, cell.id, { from: day, name: 'Chi bộ Hoa Trà My' });
    await open(`/organization/${cell.id}`);
    const coming = page.getByRole('region', { name: 'Có hiệu lực sắp tới' });
    await expect(coming).toContainText(`Từ ${shown(day)}, mang tên Chi bộ Hoa Trà My.`);
    await coming.getByRole('link', { name: /^Xem trước/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Hoa Trà My');
    await expect(page.getByText('Hôm nay: Chi bộ Hoa Trà')).toBeVisible();
    await page.getByRole('tab', { name: /^Lịch sử/ }).click();
    await expect(page.getByRole('article').filter({ hasText: 'Sắp có hiệu lực' })).toContainText('Đổi tên');
  });

  test('what was to come and was corrected or replaced says so, and nothing of it is told as coming', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Thị');
    const day = dayFromNow(60);
    await change({ ask }, cell.id, { from: day, name: 'Chi bộ Hoa Thj' });
    const wrong = { id: cell.id, version: await versionOf({ ask }, cell.id), name: 'Chi bộ Hoa Thị', from: day, note: 'Gõ nhầm' };
    expect((await ask(CorrectUnitDocument, { input: wrong })).correctUnit.userErrors).toEqual([]);
    await open(`/organization/${cell.id}?tab=history`);
    const entries = page.getByRole('tabpanel').getByRole('article');
    await expect(entries).toHaveCount(3);
    const mistaken = entries.filter({ hasText: 'Đổi tên' });
    await expect(mistaken).toContainText('Đã đính chính');
    await expect(mistaken.locator('del')).toHaveText('Chi bộ Hoa Thj');
    await expect(mistaken).toContainText('Tên nay là Chi bộ Hoa Thị');
    await expect(page.getByText('Sắp có hiệu lực')).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Tổng quan' }).click();
    const about = page.getByRole('region', { name: 'Thông tin đơn vị' });
    await expect(about).toContainText('từ 01/01/2024');
    await expect(about).not.toContainText('đến hết');
    await expect(page.getByRole('region', { name: 'Có hiệu lực sắp tới' })).toHaveCount(0);
  });

  test('a change that replaces another of its day, even back to how it was, tells what it changed', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Chanh');
    const day = dayFromNow(60);
    await change({ ask }, cell.id, { from: day, name: 'Chi bộ Hoa Bưởi', code: `${cell.code}-B` });
    await change({ ask }, cell.id, { from: day, name: 'Chi bộ Hoa Chanh', code: cell.code });
    await open(`/organization/${cell.id}?tab=history`);
    const entries = page.getByRole('tabpanel').getByRole('article');
    await expect(entries).toHaveCount(3);
    await expect(entries.nth(0)).toContainText('Sắp có hiệu lực Đổi tên, Đổi mã');
    await expect(entries.nth(0)).toContainText('Chi bộ Hoa Bưởi');
    await expect(entries.nth(1)).toContainText('Đã được thay Đổi tên, Đổi mã');
    await expect(entries.nth(1)).toContainText(`Tên nay là Chi bộ Hoa Chanh`);
    await expect(entries.nth(1).locator('del')).toHaveText(['Chi bộ Hoa Bưởi', `${cell.code}-B`]);
  });
});
