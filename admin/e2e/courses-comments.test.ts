import { expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { courseNow, openCourse, ownCourse, publishedBy, step } from './courses';
import { doc, paragraph, run, textOf, written } from './lessons';
import { somebody } from './people';

const said = ['Họp chi ủy trước ba ngày.', 'Gửi nội dung cho đảng viên.', 'Mời khách.', 'Bầu thư ký.', 'Ghi biên bản.'];

test('who reviews says something of a passage beside the difference; its writer answers in the lesson, and settles it there', async ({
  page,
  ask,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const title = 'Bài có nhận xét khi duyệt';
  const course = await ownCourse({ ask }, `Khóa có nhận xét ${Date.now()}`, { 'Nội dung': [title] });
  const id = (await courseNow({ ask }, course)).modules[0]?.lessons[0]?.id ?? '';
  const versionNow = async () => (await written({ ask }, { id })).edition.version;
  await run({ ask }, 'saveLesson', 'lesson', { id, version: await versionNow(), body: doc(...said.map((one) => paragraph(one))) });
  const other = await somebody({ ask }, browser, baseURL, 'Người Nhận Xét', 'REVIEWER');
  await publishedBy({ ask }, other, course);
  const changed = ['Họp chi ủy trước năm ngày.', ...said.slice(1)];
  await run({ ask }, 'saveLesson', 'lesson', { id, version: await versionNow(), body: doc(...changed.map((one) => paragraph(one))) });
  await step({ ask }, 'submitCourse', course);

  await other.goto(`/#${course.path}/review`);
  const panel = other.getByRole('region', { name: /^Nhận xét/ });
  const dialog = other.getByRole('dialog');
  await other.locator('.reviewbody .lessontext ins').selectText();
  await panel.getByRole('button', { name: 'Nhận xét' }).click();
  await expect(dialog.getByLabel('Về đoạn nào').locator('option:checked')).toHaveText('Đoạn đã chọn: “năm”');
  await dialog.getByLabel('Về đoạn nào').selectOption({ label: 'Họp chi ủy trước năm ngày.' });
  await dialog.getByLabel('Bạn muốn nói gì').fill('Vì sao năm ngày?');
  await dialog.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await expect(panel.getByRole('listitem')).toContainText('Vì sao năm ngày?');
  const marked = (name: string) =>
    other.evaluate(
      (asked) => [...(CSS.highlights.get(asked) ?? [])].map((range) => String((range as Range).cloneContents().textContent)),
      name,
    );
  await expect.poll(() => marked('commented')).toEqual(['Họp chi ủy trước banăm ngày.']);
  // of what is folded, the whole text is shown
  await panel.getByRole('button', { name: 'Nhận xét', exact: true }).click();
  await dialog.getByLabel('Về đoạn nào').selectOption({ label: 'Ghi biên bản.' });
  await dialog.getByLabel('Bạn muốn nói gì').fill('Ai ghi?');
  await dialog.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await marked('commented')).toHaveLength(1);
  await panel.getByRole('button', { name: /^Xem đoạn này.*Ghi biên bản\.$/ }).click();
  await expect.poll(() => marked('commented-current')).toEqual(['Ghi biên bản.']);
  await expect(other.locator('.reviewbody').getByText('Ghi biên bản.')).toBeInViewport();
  await settled(other);
  await expectAccessible(other);
  await other.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);

  await page.goto(`/#${course.path}/review`);
  await expect(page.getByRole('region', { name: /^Nhận xét/ })).toContainText('Vì sao năm ngày?');
  await page.goto(`/#${course.path}/lessons/${id}`);
  await page.getByRole('button', { name: 'Soạn tiếp' }).click();
  await expect(textOf(page).locator('.commented')).toHaveText(['Họp chi ủy trước năm ngày.', 'Ghi biên bản.']);
  await expect(page.getByRole('navigation', { name: 'Các bài trong khóa' })).toContainText('2 nhận xét chưa xong');
  await openCourse(page, course);
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: `1. ${title}` }) });
  await expect(row.last()).toContainText('2 nhận xét chưa xong');
  await expectAccessible(page);

  // who approves is told of them, is led there, and may go on all the same
  await other.setViewportSize({ width: 1366, height: 768 });
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(dialog).toContainText('Còn 2 nhận xét chưa xong');
  await expectAccessible(other);
  await dialog.getByRole('button', { name: `1. ${title}: 2 nhận xét` }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel).toContainText('Vì sao năm ngày?');

  await page.goto(`/#${course.path}/lessons/${id}`);
  await page.getByRole('button', { name: 'Soạn tiếp' }).click();
  const thread = page.getByRole('listitem').filter({ hasText: 'Vì sao năm ngày?' }).first();
  await thread.getByRole('button', { name: 'Xong', exact: true }).click();
  await other.reload();
  await expect(panel).toContainText('1 nhận xét đã xong');
  await expect(other.getByText('Còn 1 nhận xét chưa xong.')).toBeVisible();
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await dialog.getByRole('button', { name: 'Vẫn duyệt' }).click();
  await expect(other).toHaveURL(new RegExp(`${course.path}$`));
  await expect(other.locator('.stage')).toContainText('Đã duyệt');
  await other.context().close();
});
