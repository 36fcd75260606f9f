import { UnitByCodeDocument, UnitsPageDocument } from '@lechan/client';
import type { Locator } from '@playwright/test';
import { ChangeUnitFromDocument, CommitteeDocument, CreateUnitDocument, EndAppointmentDocument } from '../src/generated/operations';
import { expect, expectAccessible, expectNoSidewaysScroll, heading, inEnglish, settled, test } from './console';
import { signedInAs } from './session-state';
import { ownCell, ownOfficer, ownSecretary, ownTerm } from './units';

const then = '/?asOf=2023-06-01';

test.describe('the home page', () => {
  test('counts what each tree mostly consists of, and each count leads to the list behind it', async ({ page, open }) => {
    await open(then);
    const counts = page.getByRole('navigation', { name: 'Số đơn vị. Ngày 01/06/2023' });
    await expect(counts.getByRole('link')).toHaveText([
      /Đảng ủy phường$/,
      /^158 Chi bộ$/,
      /Xã$/,
      /^158 Tổ dân phố$/,
      /Cán bộ đang giữ chức danh$/,
    ]);
    await counts.getByRole('link', { name: '158 Tổ dân phố' }).click();
    await expect(page.getByText('trong 158 đơn vị, ngày 01/06/2023')).toBeVisible();
    await expect(page).toHaveURL(/kind=RESIDENTIAL_GROUP/);
    await open(then);
    const officers = counts.getByRole('link', { name: /Cán bộ đang giữ chức danh$/ });
    const number = ((await officers.locator('b').textContent()) ?? '').trim();
    await officers.click();
    await expect(page.getByText(`trong ${number} người, ngày 01/06/2023`)).toBeVisible();
    await expect(page.getByRole('group', { name: 'Đang hiện' })).toContainText('đang giữ chức danh');
  });

  test('counts in the plural in English', async ({ page, open }) => {
    await open(then);
    await inEnglish(page);
    const counts = page.getByRole('navigation', { name: /^Number of units/ });
    await expect(counts.getByRole('link', { name: '158 Residential groups' })).toBeVisible();
    await expect(counts.getByRole('link', { name: /committees$/ })).toBeVisible();
  });

  test('says so in words where nothing needs attention', async ({ page, open }) => {
    await open(then);
    const attention = page.getByRole('region', { name: 'Việc cần xử lý' });
    await expect(attention.getByRole('region', { name: 'Khuyết chức danh' })).toContainText('Mọi chức danh bắt buộc đều có người giữ.');
    await expect(attention.getByRole('region', { name: 'Chưa có chi bộ lãnh đạo' })).toContainText(
      'Tổ dân phố nào cũng có đơn vị lãnh đạo.',
    );
  });

  test('shows since when a position is vacant, and leads to the form that appoints to it', async ({
    page,
    open,
    ask,
    browser,
    baseURL,
  }) => {
    // the first of all names, so that it is among the few that are shown
    const cell = await ownCell({ ask }, `A chi bộ Hoa Cúc ${test.info().retry}`);
    await ownSecretary({ ask }, cell.id, ['Lê', 'Thị', 'Cúc (mẫu)']);
    const { unit } = await ask(CommitteeDocument, { unitId: cell.id });
    const post = unit?.appointments.nodes[0];
    const input = { id: post?.id ?? '', version: post?.version ?? 0, validUntil: '2024-03-01' };
    expect((await ask(EndAppointmentDocument, { input })).endAppointment.userErrors).toEqual([]);
    await open('/?asOf=2024-03-31');
    const row = page
      .getByRole('region', { name: 'Khuyết chức danh' })
      .getByRole('listitem')
      .filter({ hasText: `Bí thư, ${cell.name}` });
    await expect(row).toContainText('Khuyết từ 01/03/2024, đã 30 ngày');
    const asReader = await browser.newContext({ baseURL, storageState: signedInAs('reader') });
    const theirs = await asReader.newPage();
    await theirs.goto('/#/?asOf=2024-03-31');
    await theirs.getByRole('link', { name: `Mở đơn vị Bí thư, ${cell.name}` }).click();
    await expect(heading(theirs)).toHaveText(cell.name);
    await expect(theirs.getByRole('dialog')).toHaveCount(0);
    await asReader.close();
    await row.getByRole('link', { name: `Bổ nhiệm Bí thư, ${cell.name}` }).click();
    await expect(page.getByRole('dialog', { name: 'Bổ nhiệm' })).toBeVisible();
    // Back would close the form first
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Bổ nhiệm' })).toHaveCount(0);
    await page.goBack();
    const all = page.getByRole('region', { name: 'Khuyết chức danh' }).getByRole('link', { name: /^Xem cả \d+ đơn vị$/ });
    // other tests add units meanwhile: page and API are asked at one moment
    const counted = async (shown: (count: number) => Locator) =>
      await expect(async () => {
        const filter = { hasVacancy: { equals: true } };
        const { units } = await ask(UnitsPageDocument, { filter, first: 1, asOf: '2024-03-31' });
        await page.reload();
        await expect(shown(units.totalCount)).toBeVisible({ timeout: 4000 });
      }).toPass();
    await counted((count) => all.filter({ hasText: `Xem cả ${count} đơn vị` }));
    await all.click();
    await expect(page).toHaveURL(/vacancy=1/);
    await counted((count) => page.getByText(new RegExp(`trong ${count} đơn vị`)));
  });

  test('reminds of terms that end within the time chosen, which the address says and the next visit remembers', async ({
    page,
    open,
    ask,
  }) => {
    const name = `2020–2140 số ${test.info().workerIndex}`;
    const term = await ownTerm({ ask }, name, '2020-01-01', '2140-01-01');
    const cell = await ownCell({ ask }, 'Chi bộ Hoa Nhài');
    await ownOfficer({ ask }, cell.id, 'DEPUTY_SECRETARY', ['Lê', 'Thị', 'Nhài (mẫu)'], term);
    await open('/?asOf=2139-10-03');
    const terms = page.getByRole('region', { name: 'Nhiệm kỳ sắp hết' });
    const row = terms.getByRole('listitem').filter({ hasText: `Nhiệm kỳ ${name}: 1 đơn vị` });
    await expect(row).toContainText('Đến hết 31/12/2139, còn 90 ngày');
    await terms.getByRole('combobox').selectOption('Trong 30 ngày tới');
    await expect(page).toHaveURL(/within=30/);
    await expect(row).toHaveCount(0);
    await open('/organization');
    await expect(page.getByRole('tree').first()).toBeVisible();
    await open('/?asOf=2139-10-03');
    await expect(page).toHaveURL(/within=30/);
    await terms.getByRole('combobox').selectOption('Trong 90 ngày tới');
    await row.getByRole('link', { name: /^Xem danh sách/ }).click();
    await expect(page).toHaveURL(new RegExp(`term=${term}`));
    await expect(page.getByText(/trong 1 đơn vị, ngày 03\/10\/2139/)).toBeVisible();
    await expect(page.getByRole('link', { name: cell.name })).toBeVisible();
    await open('/?asOf=2140-01-01');
    await expect(row).toContainText('Đã hết ngày 31/12/2139, vẫn còn người giữ chức danh');
  });

  test('tells which residential groups no cell leads, and leads to their list', async ({ page, open, ask }) => {
    const { unit: ward } = await ask(UnitByCodeDocument, { code: '11371' });
    const name = `Tổ dân phố số 9${test.info().workerIndex} phường An Biên`;
    const { createUnit } = await ask(CreateUnitDocument, {
      input: { code: `TDP-T${test.info().workerIndex}`, name, kind: 'RESIDENTIAL_GROUP', parentId: ward?.id, openedOn: '2024-01-01' },
    });
    expect(createUnit.userErrors).toEqual([]);
    await open('/');
    const row = page.getByRole('region', { name: 'Chưa có chi bộ lãnh đạo' }).getByRole('listitem');
    await expect(row).toContainText(/^Tổ dân phố: \d+ đơn vị/);
    const count = /\d+/.exec((await row.textContent()) ?? '')?.[0];
    await row.getByRole('link', { name: /^Xem danh sách/ }).click();
    await expect(page).toHaveURL(/kind=RESIDENTIAL_GROUP&unled=1/);
    await expect(page.getByText(new RegExp(`trong ${count} đơn vị`))).toBeVisible();
    await expect(page.getByRole('link', { name })).toBeVisible();
  });

  test('tells what was recorded last: the act, its decision, and the way to its history', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Mộc Hương');
    const row = page.getByRole('region', { name: 'Thay đổi gần đây' }).getByRole('listitem');
    let version = 1;
    // other tests record as well meanwhile, and only the last few are told
    await expect(async () => {
      const name = `Chi bộ Mộc Hương ${version}`;
      const input = { id: cell.id, version, from: `2024-05-0${version}`, name, decisionNumber: '7-QĐ/ĐU' };
      const { changeUnit } = await ask(ChangeUnitFromDocument, { input });
      expect(changeUnit.userErrors).toEqual([]);
      version = changeUnit.unit?.version ?? 0;
      await page.goto('about:blank');
      await open('/');
      await expect(row.filter({ hasText: name }).first()).toBeVisible({ timeout: 3000 });
    }).toPass();
    const last = row.filter({ hasText: 'Chi bộ Mộc Hương' }).first();
    await expect(last).toContainText(/^Thay đổi.*quyết định số 7-QĐ\/ĐU$/);
    await last.getByRole('link').click();
    await expect(page.getByRole('tab', { name: /^Lịch sử/, selected: true })).toBeVisible();
  });

  test('tells of an appointment who it is about and from when, with the way to both', async ({ page, open, ask }) => {
    const row = page.getByRole('region', { name: 'Thay đổi gần đây' }).getByRole('listitem');
    let round = 1;
    // other tests record as well meanwhile, and only the last few are told
    await expect(async () => {
      const cell = await ownCell({ ask }, `Chi bộ Kim Ngân ${round++}`);
      await ownSecretary({ ask }, cell.id, ['Quế', 'Thị', 'Ngân (mẫu)']);
      await page.goto('about:blank');
      await open('/');
      await expect(row.filter({ hasText: `Bí thư, ${cell.name}` }).first()).toBeVisible({ timeout: 3000 });
    }).toPass();
    const last = row.filter({ hasText: 'Bí thư, Chi bộ Kim Ngân' }).first();
    await expect(last).toContainText(/^Bổ nhiệmQuế Thị Ngân \(mẫu\), Bí thư, Chi bộ Kim Ngân \d+ từ 01\/01\/2024Ghi /);
    await last.getByRole('link', { name: 'Quế Thị Ngân (mẫu)' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quế Thị Ngân (mẫu)');
  });

  test('shows what could be read when one part could not, and reads that part again when asked to', async ({ page, open }) => {
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query HomeTerms')
        ? route.fulfill({ status: 500, headers: { 'x-request-id': 'tried-out' }, json: { errors: [{ message: 'Something is wrong' }] } })
        : route.continue(),
    );
    await open(then);
    const terms = page.getByRole('region', { name: 'Nhiệm kỳ sắp hết' });
    await expect(terms.getByRole('alert')).toContainText('Chưa đọc được phần này.');
    await expect(terms.getByRole('alert')).toContainText('tried-out');
    await expect(page.getByRole('region', { name: 'Thay đổi gần đây' }).getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await terms.getByRole('button', { name: 'Thử lại' }).click();
    await expect(terms.getByRole('combobox')).toBeVisible();
    await expect(terms.getByRole('alert')).toHaveCount(0);
  });

  test('shows nothing before it is known what is the reader’s: no card is pushed away by one above it', async ({ page, open }) => {
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query WhoAsks')) await told;
      await route.continue();
    });
    const asked = page.waitForResponse((response) => response.request().postData()?.includes('query HomeUnled') ?? false);
    await open(then);
    await asked;
    const attention = page.getByRole('region', { name: 'Việc cần xử lý' });
    const counts = page.getByRole('navigation', { name: /^Số đơn vị/ });
    await expect(page.getByRole('main').locator('[aria-busy="true"]')).toBeVisible();
    for (const part of [attention, counts]) await expect(part).toBeHidden();
    tell();
    await expect(counts.getByRole('link')).toHaveCount(5);
    await expect(attention.getByRole('region').first()).toHaveAccessibleName('Khuyết chức danh');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('holds in 320 px, in both languages', async ({ page, open }) => {
    await open(then);
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    await inEnglish(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('heading', { name: 'What needs attention' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test.describe('the home page of an administrator of one ward', () => {
  test.use({ storageState: signedInAs('unitAdministrator') });

  test('tells what was recorded in their ward, of an import their part', async ({ page, open }) => {
    await open('/');
    await settled(page);
    const counts = page.getByRole('navigation', { name: /^Số đơn vị/ });
    await expect(counts.getByRole('link')).toHaveCount(5);
    const attention = page.getByRole('region', { name: 'Việc cần xử lý' });
    for (const name of ['Khuyết chức danh', 'Nhiệm kỳ sắp hết', 'Chưa có chi bộ lãnh đạo', 'Chờ người thứ hai duyệt'])
      await expect(attention.getByRole('region', { name })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Thay đổi gần đây' }).getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
  });
});
