import { ChangePersonDocument, CreatePersonDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, heading, settled, test } from './console';
import { secretOf } from './session-state';

/** Somebody of the test's own with a work phone. */
async function ownPerson({ ask }: Pick<Console, 'ask'>, givenName: string): Promise<string> {
  const { createPerson } = await ask(CreatePersonDocument, {
    input: { familyName: 'Lương', middleName: 'Thị', givenName, workPhone: '0225 000 0888' },
  });
  expect(createPerson.userErrors).toEqual([]);
  return createPerson.person?.id ?? '';
}

/** What the log has of who read somebody's contact: what for each time, the latest first. */
async function purposes(baseURL: string | undefined, person: string): Promise<(string | null)[]> {
  const response = await fetch(`${baseURL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `lechan_session=${secretOf()}` },
    body: JSON.stringify({
      query: 'query ($person: ID!) { contactReadings(first: 20, filter: { person: { equals: $person } }) { nodes { purpose } } }',
      variables: { person },
    }),
  });
  const { data } = await response.json();
  return data.contactReadings.nodes.map(({ purpose }: { purpose: string | null }) => purpose);
}

test.describe('the contact of a person', () => {
  test('is read on asking, with what for, which stands in the log for as long as their page is open', async ({
    page,
    open,
    ask,
    baseURL,
  }) => {
    const [first, second] = [await ownPerson({ ask }, 'Mận (mẫu)'), await ownPerson({ ask }, 'Mơ (mẫu)')];
    await open(`/people/${first}`);
    const contact = page.getByRole('region', { name: 'Liên hệ công vụ' });
    await expectAccessible(page);
    await contact.getByLabel('Để làm gì').fill('Báo họp chi bộ đột xuất, “khẩn”');
    await contact.getByLabel('Để làm gì').press('Enter');
    await expect(contact).toContainText('0225 000 0888');
    await expect(contact).toContainText('Để làm gì: Báo họp chi bộ đột xuất, “khẩn”');
    await settled(page);
    await expectAccessible(page);
    expect(await purposes(baseURL, first)).toEqual(['Báo họp chi bộ đột xuất, “khẩn”']);

    // what the page reads anew of it is for the same
    await page.getByRole('button', { name: 'Thay đổi…' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/^Điện thoại/)
      .waitFor();
    expect(new Set(await purposes(baseURL, first))).toEqual(new Set(['Báo họp chi bộ đột xuất, “khẩn”']));
    await page.keyboard.press('Escape');

    // of another nobody said it yet, nor of the same once the page was left
    await page.goto(`/#/people/${second}`);
    await expect(heading(page)).toHaveText('Lương Thị Mơ (mẫu)');
    await expect(contact.getByLabel('Để làm gì')).toHaveValue('');
    await contact.getByRole('button', { name: 'Xem liên hệ' }).click();
    await expect(contact).toContainText('không ghi để làm gì');
    await expect(contact).toContainText('0225 000 0888');
    expect(await purposes(baseURL, second)).toEqual([null]);
    await page.goto(`/#/people/${first}`);
    await expect(contact.getByLabel('Để làm gì')).toHaveValue('');
    await page.reload();
    await expect(contact.getByLabel('Để làm gì')).toHaveValue('');
  });

  test('is read for changing it where nothing else was said', async ({ page, open, ask, baseURL }) => {
    const id = await ownPerson({ ask }, 'Đào (mẫu)');
    await ask(ChangePersonDocument, { input: { id, version: 1, from: '2025-01-01', workPhone: '0225 000 0999' } });
    await open(`/people/${id}?do=change`);
    await expect(page.getByRole('dialog').getByLabel(/^Điện thoại/)).toHaveValue('0225 000 0999');
    expect(await purposes(baseURL, id)).toEqual(['Sửa thông tin cán bộ']);
  });
});
