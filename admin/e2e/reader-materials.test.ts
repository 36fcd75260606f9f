import { expectAccessible } from './console';
import { command, expect, openReader, paragraph, sampleCourse, test, wardOf, writer } from './reader';
import { captions, film, picture, sendFile, silence } from './reader-files';

test('a lesson’s documents are taken along from cards that say what they are and how large', async ({ page, baseURL }) => {
  const { lessons } = await sampleCourse(baseURL, 'sinh-hoat-chi-bo');
  await openReader(page, `/hoc/sinh-hoat-chi-bo/${lessons[2]?.id}`);
  const card = page.getByRole('figure').filter({ hasText: 'Word' });
  await expect(card).toContainText(/Tải về: Word, \d+ kB/);
  const download = page.waitForEvent('download');
  await card.getByRole('link').click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await openReader(page, `/hoc/sinh-hoat-chi-bo/${lessons[1]?.id}`);
  const pdf = page.getByRole('figure').filter({ hasText: 'PDF' });
  await expect(pdf).toContainText(/PDF, \d+ kB, 2 trang/);
  const address = await pdf.getByRole('link', { name: /^Mở xem ngay/ }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
});

test('a course is taken along whole', async ({ page }) => {
  await openReader(page, '/hoc/sinh-hoat-chi-bo');
  for (const [name, ending] of [
    ['Cả khóa, một tệp (ZIP)', 'zip'],
    ['Cả khóa, PDF', 'pdf'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    expect((await download).suggestedFilename()).toBe(`sinh-hoat-chi-bo.${ending}`);
  }
});

test('pictures are shown with their words, films and sounds are played with their captions, links say where they lead', async ({
  page,
  baseURL: address,
  publish,
}) => {
  const baseURL = address ?? '';
  await openReader(page, '/hoc');
  const unitId = await wardOf(baseURL);
  const send = (name: string, bytes: Buffer) => sendFile(baseURL, unitId, name, bytes);
  const made = async (input: object) =>
    (await command(baseURL, writer, 'createMaterial', { unitId, ...input }, 'material { id }')).material?.id ?? '';
  const said = async () => [{ fileId: await send('loi.vtt', captions), language: 'vi', label: 'Tiếng Việt' }];
  const materials = [
    await made({ fileId: await send('so-do.png', await picture(page)), title: 'Sơ đồ', altText: 'Sơ đồ ba phần của buổi họp' }),
    await made({ fileId: await send('phim.webm', await film(page)), title: 'Phim ngắn', captions: await said() }),
    await made({ fileId: await send('tieng.wav', silence()), title: 'Ghi âm', captions: await said() }),
    await made({ url: 'https://example.vn/dieu-le', title: 'Điều lệ' }),
  ];
  const shown = materials.map((materialId, at) => ({ type: 'material', attrs: { materialId, caption: at === 0 ? 'Ba phần' : null } }));
  const course = await publish({
    title: 'Khóa có hình, phim và tiếng',
    lessons: [{ title: 'Bài có hình', body: [paragraph('Xem hình.'), ...shown] }],
    more: { coverId: materials[0], attachmentIds: [materials[0]] },
  });
  await openReader(page, `/hoc/${course.slug}/${course.lessons[0]}`);
  const image = page.getByRole('img', { name: 'Sơ đồ ba phần của buổi họp' });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(900);
  await expect(page.getByRole('figure').filter({ has: image })).toContainText('Ba phần');
  const video = page.locator('video');
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth)).toBe(320);
  await video.evaluate((one: HTMLVideoElement) => {
    for (const track of one.textTracks) track.mode = 'showing';
  });
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.textTracks[0]?.cues?.length)).toBe(1);
  const audio = page.locator('audio');
  await audio.evaluate((one: HTMLAudioElement) => one.load());
  await audio.evaluate((one: HTMLAudioElement) => {
    one.preload = 'auto';
  });
  await expect.poll(() => audio.evaluate((one: HTMLAudioElement) => Math.round(one.duration))).toBe(1);
  await expect(page.getByRole('link', { name: 'Lời dạng chữ: Tiếng Việt' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Điều lệ' })).toContainText('example.vn');
  await expectAccessible(page);
  await openReader(page, `/hoc/${course.slug}`);
  await expect(page.getByRole('main').getByRole('img', { name: 'Sơ đồ ba phần của buổi họp' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tài liệu của khóa' })).toBeVisible();
  await expectAccessible(page);
});
