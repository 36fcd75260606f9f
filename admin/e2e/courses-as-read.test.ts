import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { courseNow, ownCourse, step } from './courses';
import { doc, paragraph, run, written } from './lessons';
import { ownMaterial } from './library';
import { somebody } from './people';
import { picture } from './reader-files';

test('who reviews sees a lesson as readers will see it, with its pictures, a new one and a changed one', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  await page.goto('/#/');
  const file = { name: 'so-do.png', mimeType: 'image/png', buffer: await picture(page) };
  const { id: materialId } = await ownMaterial({ ask }, baseURL, file, { title: 'Sơ đồ', altText: 'Sơ đồ ba phần của buổi họp' });
  const course = await ownCourse({ ask }, `Khóa xem như người đọc ${Date.now()}`, { 'Nội dung': ['Bài có hình'] });
  const id = (await courseNow({ ask }, course)).modules[0]?.lessons[0]?.id ?? '';
  const save = async (said: string) => {
    const { version } = (await written({ ask }, { id })).edition;
    await run({ ask }, 'saveLesson', 'lesson', { id, version, body: doc(paragraph(said), { type: 'material', attrs: { materialId } }) });
  };
  await save('Xem hình.');
  await step({ ask }, 'submitCourse', course);
  const other = await somebody({ ask }, browser, baseURL, 'Thẩm Định Hình', 'REVIEWER');
  const views = other.getByRole('group', { name: 'Xem thế nào' });
  const article = other.frameLocator('iframe[title="Bài “Bài có hình” như người đọc thấy"]').getByRole('article');
  const image = article.getByRole('img', { name: 'Sơ đồ ba phần của buổi họp' });
  const isDrawn = () => expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(900);

  await other.goto(`/#${course.path}/review?part=${id}`);
  await expect(views.getByRole('button')).toHaveText(['Toàn văn', 'Như người đọc']);
  await expect(other.locator('.reviewbody .lessontext')).toContainText('Xem hình.');
  await views.getByRole('button', { name: 'Như người đọc' }).click();
  await expect(article).toContainText('Xem hình.');
  await isDrawn();
  await settled(other);
  await expectAccessible(other, ['frame-tested']);
  await other.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(other);
  await other.setViewportSize({ width: 1366, height: 768 });

  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(other).toHaveURL(new RegExp(`${course.path}$`));
  await step({ ask }, 'publishCourse', course);
  await save('Xem kỹ hình.');
  await step({ ask }, 'submitCourse', course);
  await other.goto(`/#${course.path}/review?part=${id}`);
  // what the page knew before it was published is kept until something is saved there
  await other.reload();
  await expect(views.getByRole('button')).toHaveText(['Chỗ thay đổi', 'Hai cột', 'Như người đọc']);
  await views.getByRole('button', { name: 'Như người đọc' }).click();
  await expect(article).toContainText('Xem kỹ hình.');
  await isDrawn();
  await other.context().close();
});
