import { UnitByCodeDocument } from '@lechan/client';
import { GiveRoleDocument } from '../src/generated/operations';
import { expect, expectAccessible, settled, test } from './console';
import { elsewhere, ownPerson, signIn } from './people';

test('a trainer of one ward begins a course of theirs with nothing but their own rights, and is refused nothing on its pages', async ({
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const login = `giang.vien.${Date.now()}@lechan.example`;
  const accountId = await ownPerson({ ask }, login, 'Giảng Viên Phường');
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
  const given = await ask(GiveRoleDocument, { input: { accountId, role: 'TRAINER', unitId: unit?.id, validFrom: '2026-01-01' } });
  expect(given.giveRole.userErrors).toEqual([]);
  const context = await elsewhere(browser);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const text = await response.text().catch(() => '');
    if (/"FORBIDDEN"/.test(text)) refused.push(response.request().postData()?.slice(0, 160) ?? '');
  });
  await page.goto(baseURL ?? '');
  await signIn(page, login);
  await expect(page.getByRole('button', { name: /^Tài khoản: / })).toBeVisible();
  await page.goto(`${baseURL}/#/courses`);
  await page.getByRole('button', { name: 'Soạn khóa mới' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Của đơn vị' })).toHaveValue(unit?.name ?? '');
  const title = `Khóa của giảng viên ${Date.now()}`;
  await dialog.getByLabel('Tên khóa').fill(title);
  await expect(dialog.getByLabel('Tên ngắn trong địa chỉ')).toHaveValue(/^khoa-cua-giang-vien-\d+$/);
  await dialog.getByRole('button', { name: 'Lập khóa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm bài đầu tiên' }).click();
  await dialog.getByLabel('Tên bài').fill('Bài mở đầu');
  await dialog.getByRole('button', { name: 'Thêm vào mục lục' }).click();
  await expect(page.getByRole('link', { name: '1. Bài mở đầu' })).toBeVisible();
  await settled(page);
  await page.getByRole('button', { name: 'Gửi duyệt…' }).click();
  await expect(dialog.getByRole('heading', { name: 'Chưa gửi duyệt được' })).toBeVisible();
  await expect(dialog).toContainText('Chưa có nội dung: “Bài mở đầu”');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const path = new URL(page.url()).hash.slice(1);
  for (const place of [`${path}?tab=facts`, `${path}/versions`, `${path}/review`, '/courses/schedule', '/']) {
    await page.goto(`${baseURL}/#${place}`);
    await settled(page);
  }
  await expect(page.getByRole('button', { name: 'Lên lịch xuất bản' })).toHaveCount(0);
  expect(refused).toEqual([]);
  await context.close();
});
