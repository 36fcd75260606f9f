import { expect, expectAccessible, settled, test } from './console';
import { openCourse, ownCourse } from './courses';
import { atEnd, openLesson, ownLesson, saved, written } from './lessons';
import { openLibrary, ownFolder, ownMaterial, pdf, picture } from './library';

test.describe('a material is chosen', () => {
  test('in a lesson, found without marks; its page says where it is used and that it can’t be deleted', async ({ page, ask, baseURL }) => {
    const folder = await ownFolder({ ask }, 'Chọn trong bài');
    const material = await ownMaterial({ ask }, baseURL, pdf(`Mẫu nghị quyết ${folder.id}.pdf`, 'Nghi quyet'), { folderId: folder.id });
    const lesson = await ownLesson({ ask }, 'Bài dùng tài liệu');
    await openLesson(page, lesson);
    await atEnd(page);
    await page.getByRole('button', { name: 'Chèn' }).click();
    await page.getByRole('menuitem', { name: 'Tài liệu trong kho…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đưa tài liệu vào bài' });
    await dialog.getByRole('searchbox').fill(`mau nghi quyet ${folder.id}`);
    await expect(dialog.getByRole('checkbox')).toHaveCount(1);
    await dialog.getByRole('checkbox', { name: /^Mẫu nghị quyết/ }).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Dùng tài liệu này' }).click();
    await expect(page.locator('figure.material').getByRole('link', { name: /^Mẫu nghị quyết/ })).toBeVisible();
    await saved(page);
    expect((await written({ ask }, lesson)).body.content?.map(({ type }) => type)).toContain('material');
    await settled(page);
    await expectAccessible(page);

    await openLibrary(page, material.path);
    const used = page.getByRole('region', { name: 'Dùng ở 1 nơi' });
    await expect(used.getByRole('link', { name: 'Bài dùng tài liệu' })).toHaveAttribute('href', new RegExp(`${lesson.path}$`));
    await page.getByRole('button', { name: /^Việc khác với Mẫu nghị quyết/ }).click();
    await page.getByRole('menuitem', { name: 'Xóa' }).click();
    await expect(page.getByRole('heading', { name: /^Không xóa được/ })).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('Hãy bỏ nó ra khỏi bài đang soạn thay vì xóa.');
    await expect(page.getByRole('button', { name: 'Xóa tài liệu' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('as the picture of a course, uploaded in the same dialog', async ({ page, ask }) => {
    const course = await ownCourse({ ask }, 'Khóa có hình bìa');
    await openCourse(page, course, '?tab=facts');
    await page.getByRole('button', { name: 'Chọn hình bìa' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hình bìa' });
    await dialog.getByRole('button', { name: 'Tải tệp mới lên' }).click();
    await dialog.locator('input[type="file"]').setInputFiles([pdf('van-ban.pdf', 'x'), picture(`bia-${course.id}.png`)]);
    await expect(dialog.getByRole('alert')).toContainText('Không nhận:');
    await dialog.getByRole('button', { name: 'Bỏ tệp van-ban.pdf' }).click();
    await dialog.getByRole('checkbox', { name: /^Tôi cam kết/ }).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Đưa 1 tệp vào kho' }).click();
    await expect(dialog.getByRole('radio', { name: new RegExp(`^bia-${course.id}`) })).toBeChecked({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Dùng tài liệu này' }).click();
    await page.getByRole('button', { name: 'Lưu thông tin khóa' }).click();
    await expect(page.getByRole('link', { name: `bia-${course.id}` })).toBeVisible();
    await openCourse(page, course, '?tab=facts');
    await expect(page.getByRole('group', { name: 'Hình bìa' }).getByRole('link', { name: `bia-${course.id}` })).toBeVisible();
  });
});
