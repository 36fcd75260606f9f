import { UnitByCodeDocument } from '@lechan/client';
import type { BrowserContext, Locator, Page, Route } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './console';
import { ownCell } from './units';

/** Pages that read, and what each shows once it has read. */
const places: { path: (id: string) => string; shown: (page: Page) => Locator }[] = [
  { path: () => '/', shown: (page) => page.getByRole('link', { name: /Chi bộ/ }).first() },
  { path: () => '/organization', shown: (page) => page.getByRole('treeitem').first() },
  { path: (id) => `/organization/${id}`, shown: (page) => page.getByRole('tab', { name: 'Tổng quan' }) },
  { path: () => '/units', shown: (page) => page.getByRole('row').nth(1) },
  { path: () => '/people', shown: (page) => page.getByRole('row').nth(1) },
  { path: () => '/settings/positions', shown: (page) => page.getByRole('table') },
];

type Trouble = (route: Route) => Promise<void>;

const failing: Trouble = (route) => answer(route, 500, 'INTERNAL_SERVER_ERROR');
const ended: Trouble = (route) => answer(route, 401, 'UNAUTHENTICATED');
const gone: Trouble = (route) => route.abort('connectionrefused');

function answer(route: Route, status: number, code: string): Promise<void> {
  const errors = [{ message: 'Something is wrong', extensions: { code } }];
  return route.fulfill({ status, headers: { 'x-request-id': 'tried-out' }, json: { errors } });
}

type Then = (page: Page, shown: Locator) => Promise<void>;

/** Opens the places with the server's answers altered, two at once for what takes its time: more are too much for a small machine. */
async function openEach(context: BrowserContext, id: string, trouble: Trouble, atOnce: 1 | 2, then: Then) {
  for (let at = 0; at < places.length; at += atOnce)
    await Promise.all(places.slice(at, at + atOnce).map((place) => openOne(context, place, id, trouble, then)));
}

async function openOne(context: BrowserContext, { path, shown }: (typeof places)[number], id: string, trouble: Trouble, then: Then) {
  const page = await context.newPage();
  await page.route('**/graphql', trouble);
  await page.goto(`/#${path(id)}`);
  await then(page, shown(page));
  await page.close();
}

/** The server as it is again. */
async function mend(page: Page) {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

const slowWords = 'Máy chủ trả lời chậm.';

test.describe('every page that reads', () => {
  let id = '';
  test.beforeEach(async ({ ask }) => {
    id = (await ask(UnitByCodeDocument, { code: 'HP-LC-AB' })).unit?.id ?? '';
  });

  test('shows the shape of what comes, says after three seconds that the server is slow, and then what came', async ({ context }) => {
    const released = new WeakSet<Page>();
    const held: Trouble = async (route) => {
      while (!released.has(route.request().frame().page())) await new Promise((resolve) => setTimeout(resolve, 50));
      await route.continue();
    };
    await openEach(context, id, held, 2, async (page, shown) => {
      await expect(page.locator('.sk').first()).toBeVisible();
      await expect(page.getByText(slowWords)).toHaveCount(0);
      await expect(page.getByText(slowWords)).toHaveCount(1);
      released.add(page);
      await expect(shown).toBeVisible();
      await expect(page.getByText(slowWords)).toHaveCount(0);
      await expect(page.locator('.sk')).toHaveCount(0);
    });
  });

  test('says that the server has a problem, with the code to read out, and reads again when asked to', async ({ context }) => {
    await openEach(context, id, failing, 1, async (page, shown) => {
      const failures = page.getByRole('alert').filter({ hasText: 'tried-out' });
      const unread = page.getByRole('treeitem', { name: 'Chưa tải được. Bấm để tải lại' });
      await expect(failures.or(unread).first()).toBeVisible();
      if (await failures.count()) await expect(failures.first()).toContainText('Máy chủ gặp trục trặc.');
      await mend(page);
      if (await unread.count()) await unread.click();
      for (const retry of (await failures.getByRole('button', { name: 'Thử lại' }).all()).reverse()) await retry.click();
      await expect(shown).toBeVisible();
      await expect(failures.or(unread)).toHaveCount(0);
    });
  });

  test('says that the server is gone, and reads by itself when it is there again', async ({ context }) => {
    await openEach(context, id, gone, 2, async (page, shown) => {
      await expect(page.getByRole('status').filter({ hasText: 'Mất liên lạc với máy chủ.' })).toBeVisible();
      await expectAccessible(page);
      await mend(page);
      await expect(page.getByRole('status').filter({ hasText: 'Đã nối lại với máy chủ.' })).toBeVisible();
      await expect(shown).toBeVisible();
      await expect(page.getByRole('button', { name: /^Thử/ })).toHaveCount(0);
    });
  });

  test('says that the session has ended, and goes on where it was after signing in', async ({ context }) => {
    await openEach(context, id, ended, 1, async (page, shown) => {
      await expect(page.getByRole('alert').filter({ hasText: 'Phiên làm việc đã hết. Đăng nhập lại, bản nháp vẫn còn.' })).toBeVisible();
      await expectAccessible(page);
      await mend(page);
      await page.getByRole('button', { name: 'Đăng nhập lại' }).first().click();
      await expect(shown).toBeVisible();
      await expect(page.getByText('Phiên làm việc đã hết')).toHaveCount(0);
    });
  });
});

test.describe('search', () => {
  test('says that the server is slow, has a problem, is gone, or has ended the session, and searches again', async ({ page, open }) => {
    await open('/people');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    const field = palette.getByRole('combobox');
    const troubles: [string, Trouble, string][] = [
      ['ho nam', failing, 'Máy chủ gặp trục trặc.'],
      ['an bien', gone, 'Chưa liên lạc được với máy chủ.'],
      ['cat dai', ended, 'Phiên làm việc đã hết'],
    ];
    for (const [text, trouble, words] of troubles) {
      await page.route('**/graphql', trouble);
      await field.fill(text);
      await expect(palette.getByRole('alert')).toContainText(words);
      await mend(page);
      const retry = palette.getByRole('alert').getByRole('button', { name: 'Thử lại' });
      if (trouble !== ended) await retry.click();
      else await field.fill('vinh niem');
      await expect(palette.getByRole('option').first()).toBeVisible();
      await expect(palette.getByRole('alert')).toHaveCount(0);
    }
    await page.route('**/graphql', async (route) => {
      await expect(palette.getByText(slowWords)).toBeVisible();
      await route.continue();
    });
    await field.fill('dong hai');
    await expect(palette.getByRole('option', { name: /Đông Hải/ }).first()).toBeVisible();
    await expect(palette.getByText(slowWords)).toHaveCount(0);
  });
});

test.describe('a part of the console that can not be fetched', () => {
  test('is said in its place while all around it stays, and comes by itself when the line is back', async ({
    page,
    open,
    ask,
    context,
  }) => {
    // nor was it fetched early
    await page.route(/\/assets\/(Toast|DayDialog|DayCalendar|SearchPalette|ImportPage)-/, (route) => route.abort('internetdisconnected'));
    const cell = await ownCell({ ask }, 'Chi bộ Sen Thưa');
    await open(`/organization/${cell.id}`);
    await settled(page);
    await context.setOffline(true);
    await expect(page.getByText('Mất liên lạc với máy chủ.')).toBeVisible();
    const shell = async () => {
      for (const part of [page.getByRole('tree').first(), page.getByRole('link', { name: 'Cán bộ' }).first(), page.locator('.bar .find')])
        await expect(part).toBeVisible();
    };
    const unloaded = page.getByRole('alert').filter({ hasText: 'Chưa tải được phần này.' });

    await page.getByRole('button', { name: 'In trang này' }).click();
    await expect(page.getByText('Chưa gom đủ dữ liệu để in.')).toBeVisible();
    await shell();

    await page.locator('.bar .day').click();
    await expect(unloaded).toBeVisible();
    await unloaded.getByRole('button', { name: 'Thử lại' }).click();
    await expect(unloaded).toBeVisible();
    await shell();
    await expectAccessible(page);
    await unloaded.getByRole('button', { name: 'Đóng' }).click();
    await expect(unloaded).toHaveCount(0);

    await page.keyboard.press('Control+k');
    await expect(unloaded).toBeVisible();
    await unloaded.getByRole('button', { name: 'Đóng' }).click();

    await page.getByRole('link', { name: 'Nhập tệp' }).first().click();
    const failure = page.getByRole('main').getByRole('alert');
    await expect(failure).toContainText('Chưa liên lạc được với máy chủ.');
    await expect(page.locator('.bar .find')).toBeVisible();
    await expectAccessible(page);
    await failure.getByRole('button', { name: 'Thử lại' }).click();
    await expect(failure).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isSame: true }));

    await mend(page);
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: /Nhập/ })).toBeVisible();
    await expect(failure).toHaveCount(0);
    await page.locator('.bar .day').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true);
  });
});

test.describe('what was typed and not saved', () => {
  test('outlives a session that ends and the page that is opened anew, and is saved then', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sen Vàng');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Sen Biếc');
    await page.route('**/graphql', ended);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: phiên làm việc đã hết.');
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Sen Biếc');
    await expectAccessible(page);
    await mend(page);
    await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Sen Vàng');
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Sen Biếc');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Sen Biếc');
  });

  test('outlives a lost connection, which says so, and is saved when it is back', async ({ page, open, ask, context }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Sen Xanh');
    await open(`/organization/${cell.id}`);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Sen Cạn');
    await context.setOffline(true);
    await expect(page.getByText('Mất liên lạc với máy chủ.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa lưu được: mất liên lạc với máy chủ.');
    await context.setOffline(false);
    await expect(page.locator('.contactbar.back')).toHaveText('Đã nối lại với máy chủ.');
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await expect(dialog).toContainText('Đã nối lại với máy chủ. Lần trước chưa lưu được, bây giờ lưu lại được.');
    await expect(dialog.getByLabel('Tên mới')).toHaveValue('Chi bộ Sen Cạn');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Sen Cạn');
    const { unit } = await ask(UnitByCodeDocument, { code: cell.code });
    expect(unit?.name).toBe('Chi bộ Sen Cạn');
  });
});
