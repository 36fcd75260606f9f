import type { Page } from '@playwright/test';
import type { Messages } from '../src/i18n/messages';
import { type Console, expect, expectAccessible, expectNoSidewaysScroll, settled, test } from './console';
import { ownCourse } from './courses';
import { keep, openLibrary, ownFolder, ownMaterial, ownUnit, pdf, picture, sound } from './library';
import { wordsOf } from './words';

const looks = [
  { language: 'vi', theme: 'light', size: { width: 1280, height: 800 } },
  { language: 'en', theme: 'dark', size: { width: 390, height: 844 } },
  // so high that nothing is half under the bars at the foot, where it would be scrolled out from
  { language: 'vi', theme: 'dark', size: { width: 320, height: 2000 } },
] as const;

interface State {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page, words: Messages) => Promise<void>;
}

const press = (pick: (words: Messages) => string) => async (page: Page, words: Messages) => {
  await page
    .locator('main')
    .getByRole('button', { name: pick(words) })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
};

/** What each look meets of the library. */
async function statesOf({ ask }: Pick<Console, 'ask'>, baseURL: string | undefined): Promise<State[]> {
  const folder = await ownFolder({ ask }, 'Sinh hoạt chi bộ');
  const empty = await ownFolder({ ask }, 'Mẫu biên bản, nghị quyết', folder.id);
  const image = await ownMaterial(
    { ask },
    baseURL,
    picture('Sơ đồ trình tự một buổi họp chi bộ thường kỳ.png', [30, 80, 160], 1600, 1200),
    { folderId: folder.id },
  );
  const paper = await ownMaterial({ ask }, baseURL, pdf('Mẫu biên bản.pdf', 'Bien ban', 'Noi dung'), { folderId: folder.id });
  const voice = await ownMaterial({ ask }, baseURL, sound('Lời chào.wav', 20_000), { folderId: folder.id });
  const url = 'https://vanban.example.vn/nghi-quyet';
  const link = await keep({ ask }, 'createMaterial', 'material', {
    unitId: await ownUnit({ ask }),
    folderId: folder.id,
    url,
    title: 'Văn bản hợp nhất',
  });
  const course = await ownCourse({ ask }, 'Khóa chọn tài liệu');
  return [
    { name: 'library', path: folder.path },
    { name: 'empty folder', path: empty.path },
    { name: 'nothing found', path: `${folder.path}&title=khongcogi` },
    { name: 'tiles', path: folder.path, act: (page, { library }) => page.getByRole('button', { name: library.look.grid }).click() },
    { name: 'uploads', path: folder.path, act: press(({ library }) => library.upload) },
    {
      name: 'chosen files',
      path: folder.path,
      act: async (page, words) => {
        await press(({ library }) => library.upload)(page, words);
        const program = { name: 'phim.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') };
        await page
          .getByRole('dialog')
          .locator('input[type="file"]')
          .setInputFiles([pdf('mau-nghi-quyet-thang-cua-chi-bo-to-dan-pho-so-4.pdf', 'a'), program]);
        await page.getByRole('dialog').getByRole('alert').waitFor();
      },
    },
    { name: 'new folder', path: folder.path, act: async (page, { library }) => newFolder(page, library.folders) },
    { name: 'new link', path: folder.path, act: press(({ library }) => library.link) },
    { name: 'picture', path: image.path },
    { name: 'description of a picture', path: image.path, act: press(({ library }) => library.describe) },
    { name: 'document', path: paper.path },
    { name: 'what is said of it', path: paper.path, act: press(({ library }) => library.edit) },
    { name: 'sound', path: voice.path },
    { name: 'captions', path: voice.path, act: press(({ material }) => material.captions.add) },
    { name: 'link', path: `/library/${link}` },
    { name: 'no such material', path: '/library/00000000-0000-4000-8000-000000000000' },
    { name: 'chooser', path: `${course.path}?tab=facts`, act: press(({ course: words }) => words.fields.addMaterials) },
  ];
}

/** On a narrow page folders stand behind a button. */
async function newFolder(page: Page, words: Messages['library']['folders']) {
  const behind = page.locator('.only-n').getByRole('button');
  if (await behind.isVisible()) await behind.click();
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await page.getByRole('textbox').waitFor();
}

test.describe.configure({ mode: 'parallel' });

for (const { language, theme, size } of looks) {
  test.describe(`the library, ${language}, ${theme}, ${size.width} px`, () => {
    test.use({ viewport: size });
    test.setTimeout(240_000);

    test('axe finds nothing in any state, and nothing is scrolled sideways', async ({ page, context, ask, baseURL }) => {
      await context.addInitScript(
        ([locale, look]) => {
          localStorage.setItem('RaStorelechan.locale', JSON.stringify(locale));
          localStorage.setItem('RaStorelechan.theme', JSON.stringify(look));
        },
        [language, theme] as const,
      );
      for (const { name, path, act } of await statesOf({ ask }, baseURL)) {
        await test.step(name, async () => {
          await openLibrary(page, path);
          await act?.(page, wordsOf[language]);
          await settled(page);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          if (process.env.LIBRARY_SHOTS)
            await page.screenshot({ path: `${process.env.LIBRARY_SHOTS}/${language}-${size.width}-${name}.png` });
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
          await page.goto('about:blank');
        });
      }
    });
  });
}
