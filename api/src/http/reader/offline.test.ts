import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { command, done } from '../../../test/commands.js';
import { upload } from '../../../test/files.js';
import { picture, word } from '../../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { published, writer } from '../../modules/training/training.factory.js';

let api: TestApi;
const made: Record<string, string> = {};
const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nChào các đồng chí\n');
let whoever: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  const unitId = (await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const material = async (bytes: Buffer, name: string, more: object = {}) => {
    const { id: fileId } = await upload(api, trainer, { bytes, name, unitId });
    return (await command(api, 'createMaterial', { unitId, fileId, ...more }, 'material { id }', { as: trainer })).payload.material.id;
  };
  const by = writer(api, trainer);
  const sound = Buffer.concat([Buffer.from('RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1'), Buffer.alloc(2100)]);
  const words = await upload(api, trainer, { bytes: captions, name: 'vi.vtt', unitId });
  const [greeting, photo, form] = [
    await material(sound, 'lời chào.wav', { captions: [{ language: 'vi', label: 'Tiếng Việt', fileId: words.id }] }),
    await material(await picture(), 'ảnh.jpg', { altText: 'Hội nghị "đầu năm"' }),
    await material(await word('Mẫu'), 'Mẫu số 1.docx'),
  ];
  const text = (words: string, marks: object[] = []) => ({ type: 'text', text: words, marks });
  const cell = (type: string, words: string) => ({ type, attrs: {}, content: [{ type: 'paragraph', content: [text(words)] }] });
  const body = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text('Chuẩn bị <nội dung>')] },
      {
        type: 'paragraph',
        content: [
          text('Đọc '),
          text('kỹ', [{ type: 'bold' }]),
          { type: 'footnoteReference', attrs: { 'data-id': 'a', referenceNumber: '1' } },
        ],
      },
      { type: 'material', attrs: { materialId: photo, caption: 'Toàn cảnh' } },
      { type: 'material', attrs: { materialId: form, caption: null } },
      { type: 'material', attrs: { materialId: greeting, caption: null } },
      { type: 'callout', attrs: { kind: 'WARNING' }, content: [{ type: 'paragraph', content: [text('Không ghi âm.')] }] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Việc'), cell('tableHeader', 'Ai')] },
          { type: 'tableRow', content: [cell('tableCell', 'Thư ký'), cell('tableCell', 'Chi ủy viên')] },
        ],
      },
      {
        type: 'footnotes',
        content: [
          { type: 'footnote', attrs: { 'data-id': 'a', id: 'fn:1' }, content: [{ type: 'paragraph', content: [text('Điều lệ Đảng.')] }] },
        ],
      },
    ],
  };
  const lesson = await by.saveLesson(await by.lesson(unitId, 'Trước buổi họp'), { body });
  const second = await by.lesson(unitId, 'Sau buổi họp', 'Lưu hồ sơ.');
  const course = await by.course(unitId, 'Ghi biên bản', [lesson.id, second.id], { objectives: ['Ghi được'], attachmentIds: [form] });
  await published(api, trainer, course);
  const inner = await by.course(unitId, 'Nội bộ', [second.id], { isPublic: false });
  await published(api, trainer, inner);
  await by.course(unitId, 'Bản nháp', [second.id]);
  Object.assign(made, { trainer: trainer.headers.cookie, unitId });
  whoever = trainer;
});
afterAll(() => api.close());

const get = (slug: string, ending: string, headers: Record<string, string> = {}) =>
  fetch(new URL(`/hoc/${slug}/khoa-hoc.${ending}`, api.url), { headers });

async function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, found) => (found ? resolve(found) : reject(error))),
  );
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (_, stream) =>
        buffer(stream as NodeJS.ReadableStream as never).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, reject),
      ),
    );
    zip.on('end', () => resolve(files));
    zip.readEntry();
  });
}

test('a course is taken along as one archive that needs nothing else', async () => {
  const answer = await get('ghi-bien-ban', 'zip');
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="ghi-bien-ban.zip"']);
  const files = await unpacked(Buffer.from(await answer.arrayBuffer()));
  expect([...files.keys()].sort()).toEqual([
    'index.html',
    'tep/01-Mau-so-1.docx',
    'tep/02-anh.webp',
    'tep/03-loi-chao.vi.vtt',
    'tep/03-loi-chao.wav',
  ]);
  expect(files.get('tep/03-loi-chao.vi.vtt')).toEqual(captions);
  const page = files.get('index.html')?.toString() ?? '';
  expect(page).toContain('<img src="tep/02-anh.webp" alt="Hội nghị &quot;đầu năm&quot;"><figcaption>Toàn cảnh</figcaption>');
  expect(page).toContain('<a href="tep/01-Mau-so-1.docx">Mẫu số 1</a>');
  expect(page).toContain('<a href="tep/03-loi-chao.vi.vtt">Lời dạng chữ: Tiếng Việt</a>');
  expect(page).toContain('<aside class="callout warning"><p class="name">Cảnh báo</p>');
  expect(page).toContain('Chuẩn bị &lt;nội dung&gt;');
  const [links, places] = [[...page.matchAll(/href="#([^"]+)"/g)], new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))];
  expect(links.filter(([, id]) => !places.has(id))).toEqual([]);
  // nothing of it is fetched from anywhere
  expect([...page.matchAll(/(?:src|href)="((?:https?:)?\/[^"]*)"/g)]).toEqual([]);
});

test('the same course as one PDF says all that it says, in Vietnamese', async () => {
  const answer = await get('ghi-bien-ban', 'pdf');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const folder = await mkdtemp(join(tmpdir(), 'lechan-pdf-'));
  await writeFile(join(folder, 'course.pdf'), bytes);
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, 'course.pdf'))));
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++)
    text += (await (await pdf.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const said of [
    'Ghi biên bản',
    'Đảng ủy A, bản 1',
    'Ghi được',
    '1. Trước buổi họp',
    'Chuẩn bị <nội dung>',
    'Toàn cảnh',
    'Cảnh báo',
    'Không ghi âm.',
    'Chi ủy viên',
    'Điều lệ Đảng.',
    '2. Sau buổi họp',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(said);
});

test('what one may not read is not taken along', async () => {
  for (const ending of ['zip', 'pdf']) {
    expect((await get('noi-bo', ending)).status).toBe(404);
    expect((await get('noi-bo', ending, { cookie: made.trainer as string })).status).toBe(200);
    expect((await get('ban-nhap', ending, { cookie: made.trainer as string })).status).toBe(404);
    expect((await get('khong-co', ending)).status).toBe(404);
  }
});

test('a word as long as a lesson may be holds nobody up', async () => {
  const [{ unitId }, by] = [made as { unitId: string }, writer(api, whoever)];
  const lesson = await by.lesson(unitId, 'Một chữ', 'x'.repeat(50_000));
  await published(api, whoever, await by.course(unitId, 'Một chữ rất dài', [lesson.id]));
  const answers = await Promise.all([get('mot-chu-rat-dai', 'pdf'), get('mot-chu-rat-dai', 'pdf')]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const [one, other] = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  expect(Buffer.from(one as ArrayBuffer).equals(Buffer.from(other as ArrayBuffer))).toBe(true);
});

test('who hangs up is not waited for', async () => {
  const hangUp = new AbortController();
  const asked = fetch(new URL('/hoc/mot-chu-rat-dai/khoa-hoc.pdf', api.url), { signal: hangUp.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  hangUp.abort();
  await expect(asked).rejects.toThrow();
  expect((await get('ghi-bien-ban', 'pdf')).status).toBe(200);
});
