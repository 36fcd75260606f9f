import { isDay, readDay, today, whyNoDay } from '../src/day/day';
import { expect, expectAccessible, inEnglish, test } from './console';

test.describe('a day as it is typed', () => {
  test('in two digits is at most ten years ahead, else of the century before', () => {
    const year = Number(today().slice(0, 4));
    const short = (full: number) => String(full % 100).padStart(2, '0');
    expect(readDay(`01/06/${short(year + 10)}`)).toBe(`${year + 10}-06-01`);
    expect(readDay(`0106${short(year + 11)}`)).toBe(`${year + 11 - 100}-06-01`);
    expect(readDay('1/6/98')).toBe('1998-06-01');
    expect(readDay('1/6/00')).toBe('2000-06-01');
  });

  test('is one that the calendar has, from 1900 to 2200', () => {
    for (const day of ['1900-01-01', '2200-01-01', '2024-02-29']) expect([day, isDay(day), readDay(day)]).toEqual([day, true, day]);
    for (const day of ['1899-12-31', '2200-01-02', '0000-01-01', '2023-02-29', '2023-1-1', ''])
      expect([day, isDay(day)]).toEqual([day, false]);
    expect(readDay('01/01/0000')).toBeUndefined();
    expect(['', ' ', '31/02/2022', 'hôm qua', '01/01/1899', '01/01/2024'].map(whyNoDay)).toEqual([
      ...['missing', 'missing', 'invalid', 'invalid', 'outside'],
      undefined,
    ]);
  });
});

test.describe('the day picker', () => {
  test('refuses days outside its years and an empty field in words, and writes the year out', async ({ page, open }) => {
    await open('/units');
    await page.getByRole('button', { name: /^Hôm nay/ }).click();
    const field = page.getByRole('textbox', { name: 'Gõ ngày (ngày/tháng/năm)' });
    await field.fill('01/01/0000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Ngày 01/01/0000 ở ngoài khoảng dùng được: từ 01/01/1900 đến 01/01/2200.');
    await field.fill('');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Ghi một ngày, như 28/02/2022.');
    await field.fill('1/6/98');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('01/06/1998');
  });
});

test.describe('an address', () => {
  for (const day of ['0000-01-01', '2024-02-30', 'hom-qua', '9999-12-31']) {
    test(`with the day ${day} shows today and says so`, async ({ page, open }) => {
      await open(`/units?asOf=${day}`);
      await expect(page.getByText(`Địa chỉ này ghi ngày “${day}”, không xem được ngày đó.`)).toBeVisible();
      await expect(page.getByRole('button', { name: /^Hôm nay/ })).toBeVisible();
      await expect(page.getByText(/1–50 trong/)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Đã hiểu' }).click();
      await expect(page).toHaveURL(/#\/units$/);
      await expect(page.getByText('không xem được ngày đó')).toHaveCount(0);
    });
  }

  test('that the server can’t read is explained in the reader’s language, with a code to read out', async ({ page, open }) => {
    await open('/units?name=a%00b');
    await expect(page.getByText('Địa chỉ này có chỗ gõ sai hoặc đã cũ')).toBeVisible();
    await expect(page.locator('code')).toHaveText(/^ARGUMENTS_INVALID [\w-]{8,}/);
    await inEnglish(page);
    await expect(page.getByText('Part of this address is mistyped or out of date')).toBeVisible();
    await expectAccessible(page);
  });

  test('written without # leads to the same place', async ({ page }) => {
    await page.goto('/units?asOf=2023-06-01&kind=CELL');
    await expect(page.getByText(/1–50 trong 158 đơn vị/)).toBeVisible();
    await expect(page).toHaveURL(/\/#\/units\?asOf=2023-06-01&kind=CELL$/);
  });

  test('of home on a day before anything was recorded speaks of that day', async ({ page, open }) => {
    await open('/?asOf=1950-12-31');
    await expect(page.getByRole('heading', { name: 'Ngày 31/12/1950 không có đơn vị nào' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('main').getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(page).not.toHaveURL(/asOf/);
  });
});
