import { command, done } from '../../../../test/commands.js';
import { upload } from '../../../../test/files.js';
import { pdf, picture, word } from '../../../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { published, writer } from '../../training/training.factory.js';

let api: TestApi;
let unitId = '';
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
});
afterAll(() => api.close());

const fields = 'material { id number kind title file { name byteSize url displayUrl } }';
const sent = async (bytes: Buffer, name: string) => (await upload(api, trainer, { bytes, name, unitId })).id;
// biome-ignore lint/suspicious/noExplicitAny: see Commanded
const made = async (bytes: Buffer, name: string, more: object = {}): Promise<any> => {
  const { payload, refusals } = await command(api, 'createMaterial', { unitId, fileId: await sent(bytes, name), ...more }, fields, {
    as: trainer,
  });
  expect(refusals).toEqual([]);
  return payload.material;
};
const showing = (...ids: string[]) => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Xem tài liệu.' }] },
    ...ids.map((materialId) => ({ type: 'material', attrs: { materialId, caption: 'Mẫu' } })),
  ],
});
const asked = `query ($id: ID!, $state: ReadingState!) { material(id: $id, state: $state) { title number file { byteSize url } } }`;
const read = async (id: string, state = 'PUBLISHED', as: SomebodySignedIn | null = null) =>
  (await api.ask(asked, { id, state }, { as })).material;
const fetched = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, api.url), { headers });

test('readers get a material in the version that was handed in with what shows it, and none that is not shown', async () => {
  const { id, title, number } = await made(pdf('first'), 'Mẫu biên bản.pdf');
  expect([title, number]).toEqual(['Mẫu biên bản', 1]);
  const by = writer(api, trainer);
  let lesson = await by.lesson(unitId, 'Biên bản');
  lesson = await by.saveLesson(lesson, { body: showing(id) });
  const course = await by.course(unitId, 'Ghi biên bản', [lesson.id]);
  expect(await read(id)).toBeNull();
  expect(await read(id, 'DRAFT')).toBeNull();
  expect(await read(id, 'DRAFT', trainer)).toMatchObject({ number: 1 });
  await published(api, trainer, course);
  const first = await read(id);
  expect(first).toMatchObject({ number: 1, title: 'Mẫu biên bản' });
  const { payload } = await command(
    api,
    'saveMaterial',
    { id, number: 1, title: 'Mẫu mới', fileId: await sent(pdf('second', 'two'), 'b.pdf') },
    fields,
    {
      as: trainer,
    },
  );
  expect(payload.material).toMatchObject({ number: 2, title: 'Mẫu mới' });
  expect(await read(id)).toEqual(first);
  const inLesson = `query ($id: ID!, $state: ReadingState!) { lesson(id: $id, state: $state) { materials { number title } } }`;
  const shown = async (state: string, as: SomebodySignedIn | null) =>
    (await api.ask(inLesson, { id: lesson.id, state }, { as })).lesson.materials;
  expect(await shown('PUBLISHED', null)).toEqual([{ number: 1, title: 'Mẫu biên bản' }]);
  expect((await api.ask('{ materials { totalCount nodes { id number } } }', {}, { as: null })).materials).toEqual({
    totalCount: 1,
    nodes: [{ id, number: 1 }],
  });
  // what was handed in keeps what it was handed in with; a new draft shows the latest
  expect(await shown('DRAFT', trainer)).toEqual([{ number: 1, title: 'Mẫu biên bản' }]);
  const { lesson: stands } = await api.ask(
    `query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }`,
    { id: lesson.id },
    { as: trainer },
  );
  await by.saveLesson({ id: lesson.id, version: stands.edition.version }, { title: 'Biên bản họp' });
  expect(await shown('DRAFT', trainer)).toEqual([{ number: 2, title: 'Mẫu mới' }]);
  expect(await shown('PUBLISHED', null)).toEqual([{ number: 1, title: 'Mẫu biên bản' }]);
  const { course: present } = await api.ask(
    'query ($id: ID!) { course(id: $id, state: DRAFT) { edition { version } } }',
    { id: course.id },
    { as: trainer },
  );
  await published(api, trainer, { id: course.id, version: present.edition.version });
  expect(await read(id)).toMatchObject({ number: 2, title: 'Mẫu mới' });
  await done(api, 'retireCourse', { id: course.id });
  expect(await read(id)).toBeNull();
});

test('bytes come by a signed address, whole or in part, and by no other', async () => {
  const bytes = pdf('0123456789');
  const { file } = await made(bytes, 'Tệp số 1.pdf');
  const other = await made(pdf('9876543210'), 'Tệp số 2.pdf');
  const whole = await fetched(file.url);
  expect([whole.status, whole.headers.get('content-type'), whole.headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    expect.stringMatching(/^private, max-age=\d+, immutable$/),
  ]);
  expect(whole.headers.get('content-disposition')).toBe(
    `inline; filename="Tep so 1.pdf"; filename*=UTF-8''T%E1%BB%87p%20s%E1%BB%91%201.pdf`,
  );
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  const part = await fetched(file.url, { range: 'bytes=0-7' });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 0-7/${bytes.length}`, '%PDF-1.4']);
  expect([
    (await fetched(file.url, { range: 'bytes=-6' })).status,
    (await fetched(file.url, { range: `bytes=${bytes.length}-` })).status,
  ]).toEqual([206, 416]);
  expect((await fetched(file.url, { 'if-none-match': whole.headers.get('etag') as string })).status).toBe(304);
  const statuses = await Promise.all(
    [
      file.url.replace(/signature=.{4}/, 'signature=0000'),
      file.url.replace(/until=(\d+)/, (_: string, until: string) => `until=${Number(until) + 3600}`),
      file.url.replace('?', '?public=1&'),
      file.url.replace(/\/files\/[^/]+/, `/files/${other.file.id}`),
      file.url.split('?')[0] as string,
    ].map(async (address) => (await fetched(address)).status),
  );
  expect(statuses).toEqual([403, 403, 403, 403, 403]);
});

test('a picture is shown to readers without where it was taken, and is not handed in without words for who does not see it', async () => {
  const { id, file } = await made(await picture(2000, 1000), 'hội nghị.jpg');
  const shown = Buffer.from(await (await fetched(file.displayUrl)).arrayBuffer());
  expect(shown.subarray(8, 12).toString()).toBe('WEBP');
  expect(shown.includes('Lê Chân')).toBe(false);
  const by = writer(api, trainer);
  const lesson = await by.saveLesson(await by.lesson(unitId, 'Có ảnh'), { body: showing(id) });
  const course = await by.course(unitId, 'Khóa có ảnh', [lesson.id], { coverId: id });
  const submit = () => command(api, 'submitCourse', course, '', { as: trainer });
  expect(await submit()).toMatchObject({ refusals: ['REQUIRED at input.id'], messages: [expect.stringContaining('hội nghị')] });
  await command(api, 'saveMaterial', { id, number: 1, altText: 'Toàn cảnh hội nghị' }, fields, { as: trainer });
  expect((await submit()).refusals).toEqual([]);
});

test('a material is of one library: others neither see it nor take its file, and a lesson takes none that its writer may not see', async () => {
  const other = (await done(api, 'createUnit', { code: 'B', name: 'Đảng ủy B', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  const stranger = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
  const { id, file } = await made(await word('Nội bộ'), 'noi-bo.docx');
  expect(await read(id, 'DRAFT', stranger)).toBeNull();
  const fileId = file.url.split('/')[2];
  expect((await command(api, 'createMaterial', { unitId: other, fileId }, fields, { as: stranger })).refusals).toEqual([
    'NOT_FOUND at input.fileId',
  ]);
  expect((await command(api, 'createMaterial', { unitId, fileId }, fields, { as: trainer })).refusals).toEqual([
    'NOT_FOUND at input.fileId',
  ]);
  expect((await command(api, 'createLesson', { unitId: other, title: 'Lấy', body: showing(id) }, '', { as: stranger })).refusals).toEqual([
    'NOT_FOUND at input.body',
  ]);
  const { errors } = await api.graphql(
    'mutation ($input: SaveMaterialInput!) { saveMaterial(input: $input) { userErrors { code } } }',
    { input: { id, number: 1, title: 'Của tôi' } },
    { as: stranger },
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('who may only read drafts of another unit publishes nothing of its library', async () => {
  const other = (await done(api, 'createUnit', { code: 'C', name: 'Đảng ủy C', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  const writesElsewhere = [{ role: 'TRAINER', unitId: other }];
  const reviewer = await signedIn(api.database, [...writesElsewhere, { role: 'REVIEWER', unitId }]);
  const { id } = await made(await word('Chưa công bố'), 'chua-cong-bo.docx');
  expect(await read(id, 'DRAFT', reviewer)).toMatchObject({ number: 1 });
  const taken = await command(api, 'createLesson', { unitId: other, title: 'Lấy', body: showing(id) }, '', { as: reviewer });
  expect(taken.refusals).toEqual(['NOT_FOUND at input.body']);
  const course = await writer(api, reviewer).course(other, 'Khóa lấy tệp', []);
  for (const input of [{ attachmentIds: [id] }, { coverId: id }]) {
    const { refusals } = await command(api, 'saveCourse', { id: course.id, version: course.version, ...input }, '', { as: reviewer });
    expect(refusals).toHaveLength(1);
  }
});

test('materials lie in folders, and one is deleted only if it was never shown', async () => {
  const { payload } = await command(api, 'createMaterialFolder', { unitId, name: 'Mẫu văn bản' }, 'folder { id version }', { as: trainer });
  const { folder } = payload;
  expect((await command(api, 'createMaterialFolder', { unitId, name: 'Mẫu văn bản' }, '', { as: trainer })).refusals).toEqual([
    'CODE_TAKEN at input.name',
  ]);
  const own = { id: folder.id, version: folder.version, parentId: folder.id };
  expect((await command(api, 'updateMaterialFolder', own, '', { as: trainer })).refusals).toEqual(['CYCLE at input.parentId']);
  const link = await command(api, 'createMaterial', { unitId, url: 'https://example.vn/', title: 'Trang' }, fields, { as: trainer });
  const { id } = link.payload.material;
  await command(api, 'moveMaterials', { ids: [id], folderId: folder.id }, 'count', { as: trainer });
  const inFolder = `query ($f: ID!) { materials(state: DRAFT, filter: { folder: { equals: $f } }) { nodes { title folder { name } useCount } } }`;
  expect((await api.ask(inFolder, { f: folder.id }, { as: trainer })).materials.nodes).toEqual([
    { title: 'Trang', folder: { name: 'Mẫu văn bản' }, useCount: 0 },
  ]);
  expect((await api.graphql(inFolder, { f: folder.id }, { as: null })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const lesson = await writer(api, trainer).lesson(unitId, 'Dùng');
  await writer(api, trainer).saveLesson(lesson, { body: showing(id) });
  expect((await command(api, 'deleteMaterial', { id, number: 1 }, '', { as: trainer })).refusals).toEqual(['IN_USE at input.id']);
  const unused = await command(api, 'createMaterial', { unitId, url: 'https://example.vn/2', title: 'Khác' }, fields, { as: trainer });
  expect(
    (await command(api, 'deleteMaterial', { id: unused.payload.material.id, number: 1 }, 'deletedId', { as: trainer })).refusals,
  ).toEqual([]);
});

test('whoever may write it uses an earlier file of it again, and keeps the captions that others made', async () => {
  const by = 'material { number file { id byteSize } captions { fileId language } }';
  const { id, file } = await made(pdf('first'), 'Quy định.pdf');
  const colleague = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const save = (input: object, as = colleague) => command(api, 'saveMaterial', { id, ...input }, by, { as });
  const second = (await upload(api, colleague, { bytes: pdf('second', 'two'), name: 'b.pdf', unitId })).id;
  const { payload } = await save({ number: 1, fileId: second });
  expect(payload.material).toMatchObject({ number: 2, file: { id: second } });
  const firstId = file.url.split('/')[2];
  expect((await save({ number: 2, fileId: firstId })).payload.material).toMatchObject({ number: 3, file: { id: firstId } });
  const foreign = await sent(pdf('of nobody else'), 'c.pdf');
  expect((await save({ number: 3, fileId: foreign })).refusals).toEqual(['NOT_FOUND at input.fileId']);

  const wav = Buffer.concat([Buffer.from('RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1'), Buffer.alloc(2100)]);
  const vtt = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nChào các đồng chí\n');
  const sound = await made(wav, 'loi-chao.wav', {
    captions: [{ language: 'vi', label: 'Tiếng Việt', fileId: await sent(vtt, 'vi.vtt') }],
  });
  const [first] = (
    await api.ask(`query ($id: ID!) { material(id: $id, state: DRAFT) { captions { fileId language label } } }`, sound, { as: colleague })
  ).material.captions;
  const english = (await upload(api, colleague, { bytes: vtt, name: 'en.vtt', unitId })).id;
  const more = [first, { language: 'en', label: 'English', fileId: english }];
  const saved = await command(api, 'saveMaterial', { id: sound.id, number: 1, captions: more }, by, { as: colleague });
  expect(saved.payload.material.captions).toEqual([
    { fileId: first.fileId, language: 'vi' },
    { fileId: english, language: 'en' },
  ]);
});

test('where a material is used is asked of lessons and of courses, and the library of a unit is found from above', async () => {
  const { id } = await made(pdf('used'), 'Đi cùng khóa.pdf');
  const course = await writer(api, trainer).course(unitId, 'Khóa có tệp đi cùng', [], { attachmentIds: [id] });
  const used = `query ($id: ID!, $unit: ID!) { courses(state: DRAFT, filter: { material: { equals: $id } }) { nodes { id } }
    lessons(state: DRAFT, filter: { material: { equals: $id } }) { totalCount }
    materials(state: DRAFT, filter: { within: { equals: $unit }, id: { equals: $id } }) { totalCount } }`;
  expect(await api.ask(used, { id, unit: unitId }, { as: trainer })).toEqual({
    courses: { nodes: [{ id: course.id }] },
    lessons: { totalCount: 0 },
    materials: { totalCount: 1 },
  });
});
