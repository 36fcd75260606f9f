import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './console';
import { contentsOf, courseNow, openCourse, ownCourse, step } from './courses';
import { run } from './lessons';

const modules = { 'Thường kỳ': ['Vì sao họp', 'Chuẩn bị', 'Trình tự'], 'Chuyên đề': ['Chọn chuyên đề'] };
const lesson = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^\\d+\\. ${name}$`) });
const row = (page: Page, name: string) => page.locator('.tocles').filter({ hasText: name });
const told = (page: Page) => page.locator('.tocstate').getByRole('status');
const saved = (page: Page) => expect(told(page)).toContainText(/Đã lưu \d\d:\d\d/);

async function fromMenu(page: Page, name: string, item: string) {
  await page.getByRole('button', { name: `Việc khác với ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Takes hold of a row and lets go of it over another, in its upper or lower half. */
async function drag(page: Page, from: Locator, to: Locator, half: 'upper' | 'lower') {
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('The row is not in sight.');
  const y = box.y + box.height * (half === 'upper' ? 0.25 : 0.75);
  // the browser begins a drag, and tells a row of it, only as the mouse moves
  for (let at = 0; at < 10; at++) await page.mouse.move(box.x + 200 + at, y);
  await page.mouse.up();
}

test.describe('the contents of a course', () => {
  test('are moved by keyboard alone, over the edge of a module too, and the focus goes along', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa bằng bàn phím', modules);
    await openCourse(page, course);
    const link = lesson(page, 'Trình tự');
    await link.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(lesson(page, 'Trình tự')).toHaveText('2. Trình tự');
    await expect(told(page)).toContainText('“Trình tự” nay là bài 2 trong 4, học phần “Thường kỳ”.');
    await expect(lesson(page, 'Trình tự')).toBeFocused();
    for (let press = 0; press < 2; press++) await page.keyboard.press('Alt+ArrowDown');
    await expect(lesson(page, 'Trình tự')).toBeFocused();
    await saved(page);
    expect(await contentsOf({ ask }, course)).toEqual({
      'Thường kỳ': ['Vì sao họp', 'Chuẩn bị'],
      'Chuyên đề': ['Trình tự', 'Chọn chuyên đề'],
    });
    await page.getByRole('heading', { level: 3, name: 'Học phần 2. Chuyên đề' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('heading', { level: 3, name: 'Học phần 1. Chuyên đề' })).toBeFocused();
    await saved(page);
    expect(Object.keys(await contentsOf({ ask }, course))).toEqual(['Chuyên đề', 'Thường kỳ']);
    await expectAccessible(page);
  });

  test('are dragged with the mouse, lessons and modules, and each move can be taken back', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa kéo thả', modules);
    await openCourse(page, course);
    await drag(page, row(page, 'Vì sao họp'), row(page, 'Chọn chuyên đề'), 'lower');
    await expect(lesson(page, 'Vì sao họp')).toHaveText('4. Vì sao họp');
    await saved(page);
    expect(await contentsOf({ ask }, course)).toEqual({
      'Thường kỳ': ['Chuẩn bị', 'Trình tự'],
      'Chuyên đề': ['Chọn chuyên đề', 'Vì sao họp'],
    });
    await drag(page, page.locator('.tocmod').nth(1), page.locator('.tocmod').nth(0), 'upper');
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Học phần 1. Chuyên đề');
    await saved(page);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Học phần 1. Thường kỳ');
    await saved(page);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await saved(page);
    await expect(page.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);
    expect(await contentsOf({ ask }, course)).toEqual(modules);
  });

  test('take a new lesson, one of another course, and give one up again: it says what becomes of it', async ({ page, ask }) => {
    const shared = `Bài cho mượn ${Date.now()}`;
    const other = await ownCourse({ ask }, 'Khóa cho mượn', { 'Nội dung': [shared] });
    const course = await ownCourse({ ask }, 'Khóa chưa có gì');
    await openCourse(page, course);
    await page.getByRole('button', { name: 'Thêm bài đầu tiên' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thêm vào mục lục' }).click();
    await expect(dialog.getByLabel('Tên bài')).toHaveAccessibleDescription(/Hãy điền ô này/);
    await dialog.getByLabel('Tên bài').fill('Bài mở đầu');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    await saved(page);
    // the way to the lesson is told until one is there
    const told = page.locator('.toast');
    await expect(told).toContainText('Mở bài để viết');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Bài mở đầu/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bài mở đầu' })).toBeVisible();
    await expect(told).toHaveCount(0, { timeout: 5000 });
    await page.goBack();
    await page.getByRole('button', { name: 'Thêm bài', exact: true }).click();
    await dialog.getByLabel('Bài đã có ở khóa khác').check();
    await dialog.getByRole('combobox', { name: 'Lấy những bài nào' }).fill(shared);
    await page.getByRole('option', { name: new RegExp(`^${shared}`) }).click();
    await expect(dialog).toContainText('Bài dùng chung: sửa ở một khóa thì khóa kia cũng đổi');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Thêm vào mục lục' }).click();
    await expect(dialog).toHaveCount(0);
    await saved(page);
    expect(await contentsOf({ ask }, course)).toEqual({ 'Nội dung': ['Bài mở đầu', shared] });
    await fromMenu(page, shared, 'Bỏ khỏi mục lục…');
    await expect(dialog).toContainText(`Bài này cũng có trong: “${other.title}”.`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Bỏ khỏi mục lục' }).click();
    await expect(lesson(page, shared)).toHaveCount(0);
    await saved(page);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(lesson(page, shared)).toBeVisible();
    await saved(page);
    expect(await contentsOf({ ask }, course)).toEqual({ 'Nội dung': ['Bài mở đầu', shared] });
  });

  test('have modules that are added, renamed and taken out, and lessons that are renamed and moved by a form', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa học phần', modules);
    await openCourse(page, course);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Thêm học phần' }).click();
    await dialog.getByLabel('Tên học phần').fill('x'.repeat(301));
    await dialog.getByRole('button', { name: 'Thêm học phần' }).click();
    await expect(dialog.getByLabel('Tên học phần')).toHaveAccessibleDescription(/300/);
    await expect(page.locator('.tocmod')).toHaveCount(2);
    await dialog.getByLabel('Tên học phần').fill('Thực hành');
    await dialog.getByRole('button', { name: 'Thêm học phần' }).click();
    await expect(dialog).toHaveCount(0);
    await fromMenu(page, 'Chuẩn bị', 'Chuyển sang chỗ khác…');
    await dialog.getByLabel('Vào học phần').selectOption('Học phần 3. Thực hành');
    await dialog.getByLabel('Đứng ở').selectOption('Đầu học phần');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chuyển' }).click();
    await expect(lesson(page, 'Chuẩn bị')).toHaveText('4. Chuẩn bị');
    await saved(page);
    await fromMenu(page, 'Chuẩn bị', 'Đổi tên…');
    await dialog.getByLabel('Tên bài').fill('Chuẩn bị trước buổi họp');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(lesson(page, 'Chuẩn bị trước buổi họp')).toBeVisible();
    await fromMenu(page, 'Thường kỳ', 'Bỏ học phần…');
    await expect(dialog).toContainText('2 bài trong học phần này cũng ra khỏi mục lục, còn lại 2 bài.');
    await dialog.getByRole('button', { name: 'Bỏ khỏi mục lục' }).click();
    await expect(page.locator('.tocmod')).toHaveCount(2);
    await saved(page);
    expect(await contentsOf({ ask }, course)).toEqual({ 'Chuyên đề': ['Chọn chuyên đề'], 'Thực hành': ['Chuẩn bị trước buổi họp'] });
  });

  test('that somebody else changed meanwhile stand beside one’s own, and the move is made again on them', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa hai người sửa', modules);
    await openCourse(page, course);
    const { edition, modules: present } = await courseNow({ ask }, course);
    const theirs = present.map(({ id, title, lessons }) => ({ id, title: `${title} (mới)`, lessonIds: lessons.map((one) => one.id) }));
    await run({ ask }, 'saveCourse', 'course', { id: course.id, version: edition.version, modules: theirs });
    await lesson(page, 'Trình tự').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.locator('.tocstate')).toContainText('Có người vừa đổi mục lục trước bạn. Chưa mất gì.');
    await expect(page.getByRole('region', { name: 'Của bạn, chưa lưu' })).toContainText('2. Trình tự');
    await expect(page.getByRole('region', { name: 'Bản vừa lưu' })).toContainText('Học phần 1. Thường kỳ (mới)');
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Làm lại việc này trên bản vừa lưu' }).click();
    await saved(page);
    expect(await contentsOf({ ask }, course)).toEqual({
      'Thường kỳ (mới)': ['Vì sao họp', 'Trình tự', 'Chuẩn bị'],
      'Chuyên đề (mới)': ['Chọn chuyên đề'],
    });
  });

  test('are saved though somebody else saved what the course is meanwhile', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa sửa hai chỗ', modules);
    await openCourse(page, course);
    await run({ ask }, 'saveCourse', 'course', { id: course.id, version: course.version, summary: 'Của người khác' });
    await lesson(page, 'Trình tự').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await saved(page);
    expect((await contentsOf({ ask }, course))['Thường kỳ']).toEqual(['Vì sao họp', 'Trình tự', 'Chuẩn bị']);
  });

  test('that could not be saved are kept through a reload, and saved then', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa mất mạng', modules);
    await openCourse(page, course);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation SaveCourse') ? route.abort('connectionrefused') : route.fallback(),
    );
    await lesson(page, 'Trình tự').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('button', { name: 'Lưu lại' })).toBeVisible();
    await expect(lesson(page, 'Trình tự')).toHaveText('2. Trình tự');
    await page.unrouteAll();
    await page.reload();
    await expect(page.locator('.tocstate')).toContainText('Mục lục dưới đây chưa lưu');
    await expect(lesson(page, 'Trình tự')).toHaveText('2. Trình tự');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lưu lại' }).click();
    await saved(page);
    expect((await contentsOf({ ask }, course))['Thường kỳ']).toEqual(['Vì sao họp', 'Trình tự', 'Chuẩn bị']);
  });

  test('of what waits for review are changed only by who says so', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa chờ duyệt', modules);
    await step({ ask }, 'submitCourse', course);
    await openCourse(page, course);
    await expect(page.getByRole('button', { name: 'Thêm bài', exact: true })).toHaveCount(0);
    await expect(page.getByText('Khóa đang chờ duyệt. Sửa bây giờ thì bản đang chờ duyệt bị thay')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sửa khóa này' }).click();
    await lesson(page, 'Trình tự').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await saved(page);
    expect((await courseNow({ ask }, course)).state).toBe('DRAFT');
  });
});
