import { expect, expectNoSidewaysScroll, settled, test } from './console';
import { ownCell } from './units';

test.describe('nothing is covered', () => {
  test('of a dialog by what was said before it opened', async ({ page, open, ask }) => {
    const cell = await ownCell({ ask }, 'Chi bộ Cúc Trắng');
    await open(`/organization/${cell.id}?do=change`);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên mới').fill('Chi bộ Cúc Vàng');
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const toast = page.locator('.toast');
    await expect(toast).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Thay đổi…' }).first().click();
    await expect(dialog.getByLabel('Tên mới')).toBeVisible();
    const isOnTop = await toast.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(false);
  });

  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test(`of the pages' buttons by the word that the server is slow, at ${size.width} px`, async ({ page, open }) => {
      await page.setViewportSize(size);
      await open('/units?kind=CELL');
      await settled(page);
      let go = () => {};
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await page
        .getByRole('main')
        .getByRole('button', { name: /^In( |$)/ })
        .click();
      const word = page.locator('.slownote');
      await expect(word).toBeVisible();
      const pager = page.locator('.pager');
      await pager.scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const [over, under] = [await pager.boundingBox(), await word.boundingBox()];
      expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual(under?.y ?? 0);
      go();
      await expect(word).toHaveCount(0);
    });
  }
});

test('what was said of a page goes with it; what leads back stays, and what was said on the way to another page', async ({
  page,
  open,
  ask,
}) => {
  const toast = page.locator('.toast');
  const goTo = (name: string) => page.getByRole('navigation', { name: 'Khu vực chính' }).first().getByRole('link', { name }).click();
  await open('/rights/roles?do=add');
  const dialog = page.getByRole('dialog');
  const name = `Vai trò để xem ${Date.now()}`;
  await dialog.getByLabel('Tên tiếng Việt').fill(name);
  await dialog.getByLabel('Tên tiếng Anh').fill(`A role to look at ${Date.now()}`);
  await dialog.getByLabel('Thêm đơn vị').check();
  await dialog.getByRole('button', { name: 'Lưu vai trò' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await settled(page);
  await expect(toast).toContainText(`Đã lưu vai trò ${name}.`);
  await goTo('Trang chủ');
  await expect(toast).toHaveCount(0, { timeout: 2000 });
  const cell = await ownCell({ ask }, 'Chi bộ Cúc Tím');
  await open(`/organization/${cell.id}?do=change`);
  await dialog.getByLabel('Tên mới').fill('Chi bộ Cúc Biếc');
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(toast).toBeVisible();
  await goTo('Trang chủ');
  await expect(page).toHaveTitle('Trang chủ · lechan');
  await settled(page);
  await expect(toast).toBeVisible();
});

test('a very long text is cut where it is repeated, and is whole on pointing at it', async ({ page, open }) => {
  const text = 'a'.repeat(5000);
  await open(`/units?name=${text}`);
  const chip = page.locator('.chip b');
  await expect(chip).toHaveText(/^.{0,2}a{59,60}….{0,2}$/);
  await expect(chip).toHaveAttribute('title', new RegExp(text));
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill(text);
  const nothing = palette.getByRole('heading', { level: 2 });
  await expect(nothing).toContainText(`${'a'.repeat(60)}…`);
  await expect(nothing).toHaveAttribute('title', 'a'.repeat(200));
  expect(await palette.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('a day outside the years dealt with is refused as that, until the filter is another', async ({ page, open }) => {
  await open('/units?asOf=2023-06-01');
  await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
  const day = page.getByLabel('Lập từ ngày', { exact: true });
  await day.fill('01/01/9999');
  await day.press('Tab');
  await expect(day).toHaveAccessibleDescription('Ngày 01/01/9999 ở ngoài khoảng dùng được: từ 01/01/1900 đến 01/01/2200.');
  await day.fill('31/02/2022');
  await day.press('Tab');
  await expect(day).toHaveAccessibleDescription('Không có ngày nào là “31/02/2022”. Ghi ngày/tháng/năm, như 28/02/2022.');
  await page.getByLabel('Loại').selectOption('Chi bộ');
  await expect(page).toHaveURL(/kind=CELL/);
  await expect(day).toHaveValue('');
  await expect(day).toHaveAccessibleDescription('');
});

test('the bar offers its search only while the home page’s own is out of sight', async ({ page, open }) => {
  await page.setViewportSize({ width: 1366, height: 420 });
  const inBar = page.locator('.bar .find');
  await open('/people');
  await expect(inBar).toBeVisible();
  const day = await page.locator('.bar .day').boundingBox();
  await open('/');
  await expect(page.locator('.homefind')).toBeVisible();
  await expect(inBar).toBeHidden();
  expect(await page.locator('.bar .day').boundingBox()).toEqual(day);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await settled(page);
  await page.locator('.main').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(inBar).toBeVisible();
});
