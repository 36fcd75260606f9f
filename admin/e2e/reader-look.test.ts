import { expectAccessible, expectNoSidewaysScroll } from './console';
import { expect, heading, openReader, sampleCourse, test } from './reader';

const slug = 'sinh-hoat-chi-bo';

/** Every kind of page that the reader has. */
async function pages(baseURL: string | undefined) {
  const { lessons } = await sampleCourse(baseURL, slug);
  return [
    '/hoc',
    `/hoc/${slug}`,
    `/hoc/${slug}/${lessons[1]?.id}`,
    `/hoc/${slug}/toan-khoa`,
    '/hoc?tim=ghi+bien+ban',
    '/hoc?tim=',
    '/hoc/khong-co',
  ];
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1366, 390])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on any page', async ({ page, baseURL }) => {
        for (const path of await pages(baseURL)) {
          await openReader(page, path);
          await expectAccessible(page);
        }
        await page.getByRole('button', { name: 'Cỡ chữ' }).click();
        await expectAccessible(page);
      });
    });

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing has to be scrolled sideways, however large the text is, but a table by itself', async ({ page, baseURL }) => {
    for (const size of [1, 5]) {
      await page.addInitScript((chosen) => localStorage.setItem('lechan.reader', JSON.stringify({ size: chosen })), size);
      for (const path of await pages(baseURL)) {
        await openReader(page, path);
        await expectNoSidewaysScroll(page);
      }
    }
    const { lessons } = await sampleCourse(baseURL, slug);
    await openReader(page, `/hoc/${slug}/${lessons[1]?.id}`);
    const table = page.getByRole('region', { name: /^Bảng 1/ });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  test('what stands on top and below leaves room to read when the text is large', async ({ page, baseURL }) => {
    const { lessons } = await sampleCourse(baseURL, slug);
    await page.addInitScript(() => localStorage.setItem('lechan.reader', '{"size":5}'));
    await openReader(page, `/hoc/${slug}/${lessons[1]?.id}`);
    await page.mouse.wheel(0, 2_000);
    await expect(page.getByRole('banner')).not.toBeInViewport();
    await expect(page.getByRole('navigation', { name: 'Bài trước, bài sau' })).not.toBeInViewport();
  });
});

test.describe('with the browser’s own text at 200 %', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('nothing is lost or scrolled sideways', async ({ page, baseURL }) => {
    for (const path of await pages(baseURL)) {
      await openReader(page, path);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the table of contents is a sheet that says where one is, and closes with the way out of it', async ({ page, baseURL }) => {
    const { lessons } = await sampleCourse(baseURL, slug);
    await openReader(page, `/hoc/${slug}/${lessons[1]?.id}`);
    const opener = page.getByRole('button', { name: 'Mục lục, bài 2 trong 4' });
    await opener.tap();
    const sheet = page.getByRole('dialog', { name: 'Mục lục khóa' });
    await expect(sheet).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.tap();
    await sheet.getByRole('link', { name: lessons[2]?.title ?? '' }).tap();
    await expect(sheet).toBeHidden();
    await expect(heading(page)).toHaveText(lessons[2]?.title ?? '');
  });

  test('whatever can be tapped is large enough', async ({ page, baseURL }) => {
    for (const path of await pages(baseURL)) {
      await openReader(page, path);
      const small = await page
        .locator('button:visible, input:visible, summary:visible, .btn:visible, .toc a:visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 35.5 || height < 35.5));
      expect(small).toEqual([]);
    }
  });
});

test('the size of the text, light or dark and the language are chosen, and found again', async ({ page }) => {
  await openReader(page, `/hoc/${slug}`);
  const fontSize = () =>
    page
      .locator('main p')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await fontSize();
  await page.getByRole('button', { name: 'Cỡ chữ' }).click();
  await page.getByRole('button', { name: 'Chữ to hơn' }).click();
  await page.getByRole('button', { name: 'Chữ to hơn' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cỡ 3 trong 5' })).toBeVisible();
  expect((await fontSize()) / before).toBeCloseTo(1.25, 2);
  await page.getByLabel('Tối').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('English').check();
  await expect(page.getByRole('heading', { name: 'After this course you can' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(heading(page)).toHaveAttribute('lang', 'vi');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Text size' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'After this course you can' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect((await fontSize()) / before).toBeCloseTo(1.25, 2);
  await expectAccessible(page);
});

test('all of it is reached by keyboard: past the bar, through the contents, to the next lesson', async ({ page, baseURL }) => {
  const { lessons } = await sampleCourse(baseURL, slug);
  await openReader(page, `/hoc/${slug}/${lessons[0]?.id}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bỏ qua, tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const next = page.getByRole('link', { name: /^Bài 2: / });
  for (let presses = 0; presses < 80 && !(await next.evaluate((link) => link === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(lessons[1]?.title ?? '');
  await expect(heading(page)).toBeFocused();
});

test('what is focused is hidden by neither bar', async ({ page, baseURL }) => {
  const { lessons } = await sampleCourse(baseURL, slug);
  await openReader(page, `/hoc/${slug}/${lessons[0]?.id}`);
  const bars = await page.evaluate(() => {
    const box = (of: string) => document.querySelector(of)?.getBoundingClientRect();
    return { top: box('.pth')?.bottom ?? 0, bottom: box('.rdf')?.top ?? 0 };
  });
  await page.locator('main .fnref').first().focus();
  for (let presses = 0; presses < 20; presses++) {
    const box = await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom, isInText: document.activeElement?.closest('.prose') !== null };
    });
    if (!box.isInText) break;
    expect(box.top).toBeGreaterThanOrEqual(bars.top - 1);
    expect(box.bottom).toBeLessThanOrEqual(bars.bottom + 1);
    await page.keyboard.press('Tab');
  }
});
