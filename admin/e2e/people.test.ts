import { EndAppointmentDocument, PersonOptionsDocument, PersonViewDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { ownCell, ownOfficer, ownSecretary, ownTerm } from './units';

/** Somebody's page, found by a name that only this person has. */
async function personNamed({ ask }: Pick<Console, 'ask'>, name: string): Promise<string> {
  const { persons } = await ask(PersonOptionsDocument, { filter: { name: { equals: name } } });
  expect(persons.nodes).toHaveLength(1);
  return persons.nodes[0]?.id ?? '';
}

test.describe('a person', () => {
  test('has posts now and before with the units as links; a post is ended and corrected there', async ({ page, open, ask }) => {
    const [first, second] = [await ownCell({ ask }, 'Chi bộ Cây Si'), await ownCell({ ask }, 'Chi bộ Cây Đa')];
    const termId = await ownTerm({ ask }, '2024–2027 Cây Đa', '2024-01-01', '2027-06-01');
    await ownSecretary({ ask }, first.id, ['Khúc', 'Văn', 'Si (mẫu)']);
    const id = await personNamed({ ask }, 'Khúc Văn Si (mẫu)');
    const { person } = await ask(PersonViewDocument, { id });
    const [post] = person?.appointments.nodes ?? [];
    const input = { id: post?.id ?? '', version: post?.version ?? 0, validUntil: '2025-03-01', decisionNumber: '31-QĐ/ĐU' };
    expect((await ask(EndAppointmentDocument, { input })).endAppointment.userErrors).toEqual([]);

    await open(`/organization/${second.id}`);
    await page.getByRole('region', { name: 'Chức danh' }).getByRole('button', { name: 'Bổ nhiệm', exact: true }).click();
    const appoint = page.getByRole('dialog', { name: 'Bổ nhiệm', exact: true });
    await appoint.getByLabel('Chức danh').selectOption('Phó Bí thư');
    await appoint.getByLabel('Tìm người').fill('khuc van si');
    await page.getByRole('option', { name: /^Khúc Văn Si/ }).click();
    await appoint.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('01/03/2025');
    await appoint.getByLabel(/^Nhiệm kỳ/).selectOption(termId);
    await appoint.getByLabel('Kiêm nhiệm').check();
    await appoint.getByRole('button', { name: 'Bổ nhiệm' }).click();

    await page.getByRole('region', { name: 'Chức danh' }).getByRole('link', { name: 'Khúc Văn Si (mẫu)' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khúc Văn Si (mẫu)');
    const posts = page.getByRole('region', { name: 'Các chức danh đã và đang giữ' });
    await expect(posts.getByRole('rowheader')).toHaveText(['Đang giữ', 'Đã thôi']);
    const present = posts.getByRole('row').filter({ hasText: 'Chi bộ Cây Đa' });
    await expect(present).toContainText('Phó Bí thư (kiêm nhiệm)');
    await expect(present).toContainText('Từ 01/03/2025 đến nay');
    await expect(present).toContainText('2024–2027 Cây Đa');
    const before = posts.getByRole('row').filter({ hasText: 'Chi bộ Cây Si' });
    await expect(before).toContainText('01/01/2024 đến hết 28/02/2025');
    await expect(before).toContainText('31-QĐ/ĐU');
    await expectAccessible(page);

    await before.getByRole('button', { name: /^Việc khác với/ }).click();
    await expect(page.getByRole('menuitem')).toHaveText(['Đính chính chỗ ghi sai…']);
    await page.keyboard.press('Enter');
    const correction = page.getByRole('dialog', { name: 'Đính chính lần bổ nhiệm' });
    await correction.getByRole('textbox', { name: 'Giữ chức từ ngày', exact: true }).fill('15/01/2024');
    await correction.getByLabel('Căn cứ, lý do').fill('Quyết định ghi ngày 15/01');
    await correction.getByRole('button', { name: 'Lưu đính chính' }).click();
    await expect(before).toContainText('15/01/2024 đến hết 28/02/2025');

    await present.getByRole('button', { name: /^Việc khác với/ }).click();
    await page.getByRole('menuitem', { name: 'Thôi giữ chức…' }).click();
    const ending = page.getByRole('dialog', { name: 'Thôi giữ chức' });
    await ending.getByRole('textbox', { name: 'Thôi giữ chức từ ngày', exact: true }).fill('01/09/2026');
    await ending.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(posts.getByRole('rowheader')).toHaveText(['Đã thôi']);
    await before.getByRole('link', { name: 'Chi bộ Cây Si' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Cây Si');
  });

  test('stands on a phone as cards, in English and in the dark', async ({ page, open, ask }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.addInitScript(() => {
      localStorage.setItem('RaStorelechan.locale', '"en"');
      localStorage.setItem('RaStorelechan.theme', '"dark"');
    });
    const cell = await ownCell({ ask }, 'Chi bộ Cây Bàng');
    await ownOfficer({ ask }, cell.id, 'COMMITTEE_MEMBER', ['Mạc', 'Thị', 'Bàng (mẫu)']);
    await open(`/people/${await personNamed({ ask }, 'Mạc Thị Bàng (mẫu)')}`);
    await expect(page.getByRole('region', { name: 'Positions held, now and before' })).toContainText('Since 01/01/2024');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('the list of people', () => {
  test('is in the order of given names, also of those whose family name comes early', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Cây Gụ');
    const names: [string, string, string][] = [
      ['An', 'Gụ', 'Đức (mẫu)'],
      ['Vũ', 'Gụ', 'Dung (mẫu)'],
      ['Âu', 'Gụ', 'Ánh (mẫu)'],
    ];
    for (const name of names) await ownOfficer({ ask }, cell.id, 'COMMITTEE_MEMBER', name);
    await open('/people?name=gu');
    const list = page.getByRole('table');
    const ours = list.getByRole('row').filter({ hasText: 'Chi bộ Cây Gụ' }).getByRole('link', { name: / Gụ / });
    await expect(ours).toHaveText(['Âu Gụ Ánh (mẫu)', 'Vũ Gụ Dung (mẫu)', 'An Gụ Đức (mẫu)']);
    await expect(page.getByLabel('Tên có')).toHaveValue('gu');
    await expectAccessible(page);
  });
});
