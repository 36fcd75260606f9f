import { expect, expectAccessible, test } from './console';
import { atEnd, openLesson, ownLesson, paragraph, saved, textOf, written } from './lessons';

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
});
