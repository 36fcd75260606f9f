import { CoursePageDocument, createClient, UnitByCodeDocument } from '@lechan/client';
import type { Browser, Page } from '@playwright/test';
import { GiveRoleDocument } from '../src/generated/operations';
import { type Console, expect, expectAccessible, heading, settled, test } from './console';
import { picture } from './guide';
import { saved, textOf } from './lessons';
import { cutAfter, sound } from './library';
import { elsewhere, ownPerson, signIn } from './people';
import { signedOut } from './session-state';

const now = Date.now();

/** Somebody with a role over the ward committee of Hồ Nam alone, in a browser of their own. */
async function somebody(console: Pick<Console, 'ask'>, browser: Browser, baseURL: string, role: string, name: string): Promise<Page> {
  const login = `${role.toLowerCase()}.${now}@lechan.example`;
  const accountId = await ownPerson(console, login, name);
  const { unit } = await console.ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
  const { giveRole } = await console.ask(GiveRoleDocument, { input: { accountId, role, unitId: unit?.id, validFrom: '2026-01-01' } });
  expect(giveRole.userErrors).toEqual([]);
  const page = await (await elsewhere(browser)).newPage();
  await page.goto(baseURL);
  await signIn(page, login);
  await expect(page.getByRole('button', { name: /^Tài khoản: / })).toBeVisible();
  return page;
}

// a file of twenty megabytes is sent, looked into and played
test.setTimeout(240_000);

test('a course from nothing: written, with a file whose upload is cut off, reviewed by a second person, and read by anybody', async ({
  ask,
  browser,
  baseURL: address,
}) => {
  const baseURL = address ?? '';
  const page = await somebody({ ask }, browser, baseURL, 'TRAINER', 'Vũ Thị Yến (mẫu)');
  const dialog = page.getByRole('dialog');
  // its own, but where pictures are taken of it
  const own = process.env.GUIDE_PICTURES ? '' : ` ${now}`;
  const title = `Điều hành buổi sinh hoạt chi bộ${own}`;
  const file = sound('Ghi âm buổi họp mẫu.wav', 20_000_000, String(now));

  await page.goto(`${baseURL}/#/courses`);
  await page.getByRole('button', { name: 'Soạn khóa mới' }).click();
  await dialog.getByLabel('Tên khóa').fill(title);
  await dialog.getByRole('button', { name: 'Lập khóa' }).click();
  await expect(heading(page)).toHaveText(title);
  const course = new URL(page.url()).hash.slice(1);
  await page.getByRole('button', { name: 'Thêm bài đầu tiên' }).click();
  await dialog.getByLabel('Tên bài').fill('Mở đầu buổi họp');
  await dialog.getByRole('button', { name: 'Thêm vào mục lục' }).click();
  await page.getByRole('link', { name: '1. Mở đầu buổi họp' }).click();
  await textOf(page).click();
  await page.keyboard.type('Chủ trì nêu lý do, thông qua chương trình và cử thư ký ghi biên bản.');
  await saved(page);

  const mend = await cutAfter(page, 1);
  await page.getByRole('button', { name: 'Chèn' }).click();
  await page.getByRole('menuitem', { name: 'Tài liệu trong kho…' }).click();
  await dialog.getByRole('button', { name: 'Tải tệp mới lên' }).click();
  await dialog.locator('input[type="file"]').setInputFiles([file]);
  await dialog.getByRole('checkbox', { name: /^Tôi cam kết/ }).check();
  await dialog.getByRole('button', { name: 'Đưa 1 tệp vào kho' }).click();
  await expect(dialog).toContainText('Mạng vừa ngắt.');
  await expect(dialog).toContainText('8 MB trong 20 MB đã an toàn');
  await picture(page, 'upload');
  await mend();
  await dialog.getByRole('button', { name: 'Tải tiếp ngay' }).click();
  await expect(dialog.getByRole('checkbox', { name: /^Ghi âm buổi họp mẫu/ })).toBeChecked({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Dùng tài liệu này' }).click();
  await expect(page.locator('figure.material')).toContainText('Ghi âm buổi họp mẫu');
  await saved(page);
  await picture(page, 'lesson');
  await page.getByRole('button', { name: 'Xem thử' }).click();
  await expect(page.frameLocator('iframe').getByText('Chủ trì nêu lý do')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(`${baseURL}/#${course}`);
  await settled(page);
  await picture(page, 'contents');
  await page.getByRole('button', { name: 'Gửi duyệt…' }).click();
  await dialog.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await expect(page.locator('.stage')).toContainText('Chờ duyệt');
  const portal = createClient({ url: baseURL });
  const slug = `dieu-hanh-buoi-sinh-hoat-chi-bo${own.replace(' ', '-')}`;
  const asReader = async () => (await portal.request(CoursePageDocument, { slug })).course;
  expect(await asReader()).toBeNull();

  const other = await somebody({ ask }, browser, baseURL, 'REVIEWER', 'Ngô Văn Dũng (mẫu)');
  await other.goto(`${baseURL}/#/`);
  await other
    .getByRole('main')
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  await other.goto(`${baseURL}/#${course}/review`);
  await expect(heading(other)).toHaveText(`Duyệt: ${title}`);
  await settled(other);
  await expectAccessible(other);
  await other.getByRole('button', { name: /^1\. Mở đầu buổi họp/ }).click();
  await expect(other.getByRole('main').getByRole('link', { name: 'Ghi âm buổi họp mẫu' })).toBeVisible();
  await picture(other, 'review');
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(other.locator('.stage')).toContainText('Đã duyệt');
  await other.getByRole('button', { name: 'Xuất bản…' }).click();
  await picture(other, 'publish');
  await other.getByRole('dialog').getByRole('button', { name: 'Xuất bản ngay' }).click();
  await expect(other.locator('.stage')).toContainText('Đang xuất bản');

  expect((await asReader())?.modules.map(({ lessons }) => lessons.map((lesson) => lesson.title))).toEqual([['Mở đầu buổi họp']]);
  const anybody = await (await browser.newContext({ storageState: signedOut, locale: 'vi-VN' })).newPage();
  await anybody.goto(`${baseURL}/hoc/${slug}/1`);
  await expect(heading(anybody)).toHaveText('Mở đầu buổi họp');
  await expect(anybody.getByRole('main')).toContainText('cử thư ký ghi biên bản');
  const source = await anybody.locator('audio').first().getAttribute('src');
  const part = await anybody.request.get(new URL(source ?? '', baseURL).href, { headers: { range: 'bytes=0-43' } });
  expect([part.status(), (await part.body()).subarray(0, 4).toString('latin1')]).toEqual([206, 'RIFF']);
  for (const one of [page, other, anybody]) await one.context().close();
});
