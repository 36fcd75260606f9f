import { expect, heading, openReader, paragraph, sampleCourse, test } from './reader';

const slug = 'sinh-hoat-chi-bo';
const main = 'main';

test('anybody finds a course, reads its lessons one after another, and finds again how far they came', async ({ page, baseURL }) => {
  const { title, lessons } = await sampleCourse(baseURL, slug);
  await openReader(page, '/hoc');
  await expect(page).toHaveTitle('Khóa bồi dưỡng · Đào tạo');
  await page.getByRole('navigation', { name: 'Chủ đề' }).getByRole('link', { name: 'Sinh hoạt chi bộ' }).click();
  await expect(heading(page)).toHaveText('Khóa bồi dưỡng: Sinh hoạt chi bộ');
  await expect(page).toHaveURL(/\/hoc\?chu-de=CELL_MEETING$/);
  await expect(page.getByRole('main').getByRole('article').filter({ hasText: 'Kỹ năng số' })).toHaveCount(0);
  await page.getByRole('link', { name: title }).click();
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${title} · Đào tạo`);
  await expect(page.getByRole('complementary')).toContainText('Bí thư, Phó Bí thư');
  await expect(page.getByRole('main')).toContainText(/Bản 1, xuất bản \d\d\/\d\d\/\d{4}/);

  await page.getByRole('link', { name: /^Bắt đầu/ }).click();
  const contents = page.getByRole('navigation', { name: 'Mục lục khóa' });
  for (const [at, lesson] of lessons.entries()) {
    await expect(heading(page)).toHaveText(lesson.title);
    await expect(page).toHaveURL(`/hoc/${slug}/${lesson.id}`);
    await expect(contents.getByRole('link', { name: `${at + 1}. ${lesson.title}` })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('Đã đọc xong bài này.')).toHaveCount(0);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByText('Đã đọc xong bài này.')).toBeVisible();
    await expect(contents).toContainText(`Đã đọc ${at + 1} trong ${lessons.length} bài`);
    if (at === 1) {
      // whoever comes back goes on where they were
      await openReader(page, `/hoc/${slug}`);
      await expect(page.getByRole('main')).toContainText(`Đã đọc 2 trong ${lessons.length} bài`);
      await page.getByRole('link', { name: `Đọc tiếp: ${lessons[2]?.title}` }).click();
    } else {
      await page.getByRole('navigation', { name: 'Bài trước, bài sau' }).getByRole('link').last().click();
    }
  }
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('link', { name: 'Đọc lại từ đầu' })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa dấu đã đọc' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã xóa dấu đã đọc' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bắt đầu/ })).toBeVisible();
});

test('what the browser does with links holds: back to the same place, another tab, the address of a number', async ({
  page,
  context,
  baseURL,
}) => {
  const { title, lessons } = await sampleCourse(baseURL, slug);
  await openReader(page, '/hoc');
  const link = page.getByRole('link', { name: title });
  await link.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  const height = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(heading(page)).toHaveText(title);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('Khóa bồi dưỡng');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(height);

  const other = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect(heading(await other)).toHaveText(title);
  await expect(heading(page)).toHaveText('Khóa bồi dưỡng');

  await openReader(page, `/hoc/${slug}/2`);
  await expect(heading(page)).toHaveText(lessons[1]?.title ?? '');
  await expect(page).toHaveURL(`/hoc/${slug}/${lessons[1]?.id}`);
});

test('footnotes lead there and back, and an address with one opens at it', async ({ page, baseURL }) => {
  const { lessons } = await sampleCourse(baseURL, slug);
  const address = `/hoc/${slug}/${lessons[0]?.id}`;
  await openReader(page, address);
  const reference = page.getByRole('link', { name: 'Cước chú 7', exact: true });
  await reference.click();
  const note = page.locator('li:target');
  await expect(note).toBeInViewport();
  await expect(note).toContainText('Điều 3');
  await page.getByRole('link', { name: 'Về chỗ đang đọc, cước chú 7' }).click();
  await expect(reference).toBeInViewport();
  await expect(heading(page)).toHaveText(lessons[0]?.title ?? '');
  await page.goto('about:blank');
  await openReader(page, `${address}#fn-7`);
  await expect(page.locator('#fn-7')).toBeInViewport();
});

test('a lesson says what its parts are: call-outs, heads of tables; and nothing of it runs', async ({ page, publish }) => {
  const cell = (type: string, text: string) => ({ type, content: [paragraph(text)] });
  const row = (type: string, ...texts: string[]) => ({ type: 'tableRow', content: texts.map((text) => cell(type, text)) });
  const { slug: own, lessons } = await publish({
    title: 'Khóa đủ thứ <img src=x onerror=alert(1)>',
    lessons: [
      {
        title: 'Bài đủ thứ',
        body: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mục một' }] },
          paragraph('<script>alert(1)</script>'),
          { type: 'callout', attrs: { kind: 'WARNING' }, content: [paragraph('Chớ nên')] },
          { type: 'callout', attrs: { kind: 'TIP' }, content: [paragraph('Nên nhớ')] },
          { type: 'table', content: [row('tableHeader', 'Việc', 'Người làm'), row('tableCell', 'Ghi biên bản', 'Thư ký')] },
        ],
      },
    ],
  });
  await openReader(page, `/hoc/${own}/${lessons[0]}`);
  const text = page.locator(main);
  await expect(text.getByText('<script>alert(1)</script>')).toBeVisible();
  await expect(text.getByRole('note', { name: 'Cảnh báo' })).toContainText('Chớ nên');
  await expect(text.getByRole('note', { name: 'Cần nhớ' })).toContainText('Nên nhớ');
  await expect(text.getByRole('columnheader', { name: 'Người làm' })).toBeVisible();
  await expect(text.getByRole('cell', { name: 'Thư ký' })).toBeVisible();
  await expect(text.locator('img, script, iframe')).toHaveCount(0);
});

test('a table within a cell of another is drawn there, and only there', async ({ page, publish }) => {
  const cell = (...content: object[]) => ({ type: 'tableCell', content });
  const row = (...content: object[]) => ({ type: 'tableRow', content });
  const inner = { type: 'table', content: [row(cell(paragraph('Trong một'))), row(cell(paragraph('Trong hai')))] };
  const outer = {
    type: 'table',
    content: [row(cell(paragraph('Ngoài một')), cell(inner)), row(cell(paragraph('Ngoài hai')), cell(paragraph('Cuối')))],
  };
  const { slug: own, lessons } = await publish({ title: 'Khóa có bảng lồng nhau', lessons: [{ title: 'Bảng trong bảng', body: [outer] }] });
  await openReader(page, `/hoc/${own}/${lessons[0]}`);
  const text = page.locator(main);
  await expect(text.getByText('Trong một')).toHaveCount(1);
  await expect(text.locator('table')).toHaveCount(2);
  await expect(text.locator('tr')).toHaveCount(4);
  await expect(text.locator('td td')).toHaveText(['Trong một', 'Trong hai']);
});

test('nothing is kept in the browser but how it looks and what was read, and no other site is asked', async ({
  page,
  context,
  baseURL,
}) => {
  const { lessons } = await sampleCourse(baseURL, slug);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await openReader(page, `/hoc/${slug}/${lessons[0]?.id}`);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(page.getByText('Đã đọc xong bài này.')).toBeVisible();
  const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
  expect(Object.keys(kept)).toEqual(['lechan.reader']);
  expect(Object.keys(JSON.parse(kept['lechan.reader'] ?? '')).sort()).toEqual(['language', 'look', 'read', 'size']);
  expect(await context.cookies()).toEqual([]);
  expect([...asked]).toEqual([baseURL]);
});

test('a browser that keeps nothing, and what another hand left there, hold nobody up', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lechan.reader', '{"size":99,"look":"pink","read":{"a":"b"}}'));
  await openReader(page, `/hoc/${slug}`);
  await expect(page.locator('html')).toHaveAttribute('data-size', '1');
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => {
      throw new Error('no storage here');
    };
    Storage.prototype.setItem = Storage.prototype.getItem as never;
  });
  await openReader(page, `/hoc/${slug}`);
  await page.getByRole('button', { name: 'Cỡ chữ' }).click();
  await page.getByRole('button', { name: 'Chữ to hơn' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-size', '2');
});
