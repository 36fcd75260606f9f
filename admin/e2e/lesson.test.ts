import { expect, expectAccessible, test } from './console';
import { atEnd, doc, openLesson, ownLesson, paragraph, saved, status, textOf, written } from './lessons';

test.describe('a lesson', () => {
  test('saves itself while it is written', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Chuẩn bị họp');
    await openLesson(page, lesson);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chuẩn bị họp');
    await atEnd(page);
    await page.keyboard.type(' Câu hai.');
    await expect(page.locator('.savestate')).toHaveText('Chưa lưu, sẽ tự lưu');
    await saved(page);
    expect((await written({ ask }, lesson)).body.content).toEqual([paragraph('Câu đầu. Câu hai.')]);
    await expectAccessible(page);
    expect(await textOf(page).count()).toBe(1);
  });

  test('says that it is saved where a long text is written too', async ({ page, ask }) => {
    const lesson = await ownLesson({ ask }, 'Bài dài', doc(...Array.from({ length: 60 }, (_, i) => paragraph(`Câu thứ ${i}.`))));
    await openLesson(page, lesson);
    await atEnd(page);
    await page.keyboard.type(' Hết.');
    await saved(page);
    await expect(status(page)).toBeInViewport();
    await expect(page.getByRole('toolbar', { name: 'Công cụ soạn bài' })).toBeInViewport();
  });
});
