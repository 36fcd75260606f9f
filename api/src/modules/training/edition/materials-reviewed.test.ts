import { command, done } from '../../../../test/commands.js';
import { upload } from '../../../../test/files.js';
import { picture } from '../../../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
let [district, ward, other] = ['', '', ''];
let trainer: SomebodySignedIn;
let reviewer: SomebodySignedIn;
let both: SomebodySignedIn;
let theirs: SomebodySignedIn;
let above: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  district = (await openUnit(api, { kind: 'DISTRICT_COMMITTEE' })).id;
  [ward, other] = [(await openUnit(api, { parentId: district })).id, (await openUnit(api, { parentId: district })).id];
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId: ward }]);
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId: ward }]);
  both = await signedIn(
    api.database,
    ['TRAINER', 'REVIEWER'].map((role) => ({ role, unitId: ward })),
  );
  theirs = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
  above = await signedIn(api.database, [{ role: 'TRAINER', unitId: district }]);
});
afterAll(() => api.close());

const material = async (as: SomebodySignedIn, unitId: string, title: string): Promise<string> => {
  const { id: fileId } = await upload(api, as, { bytes: await picture(), name: `${title}.jpg`, unitId });
  const { payload, refusals } = await command(api, 'createMaterial', { unitId, fileId, title, altText: title }, 'material { id }', { as });
  expect(refusals).toEqual([]);
  return payload.material.id;
};
const rename = (as: SomebodySignedIn, id: string, number: number, title: string) =>
  command(api, 'saveMaterial', { id, number, title }, '', { as });
const showing = (materialId: string) => ({
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Xem hình.' }] },
      { type: 'material', attrs: { materialId, caption: 'Hình' } },
    ],
  },
});
const step = async (name: string, id: string, version: number, as?: SomebodySignedIn) => {
  const { payload, refusals } = await command(api, name, { id, version }, 'lesson { edition { version } }', as && { as });
  return { refusals, version: payload?.lesson?.edition.version as number };
};
const shown = async (id: string, state: string, as: SomebodySignedIn | null) =>
  (await api.ask(`query ($id: ID!) { lesson(id: $id, state: ${state}) { materials { title } } }`, { id }, { as })).lesson?.materials.map(
    ({ title }: { title: string }) => title,
  );

test('whoever changed a picture that a lesson shows wrote a part of it, and does not approve it, nor the course with it', async () => {
  const id = await material(trainer, ward, 'Hình đầu');
  const by = writer(api, trainer);
  const lesson = await by.saveLesson(await by.lesson(ward, 'Bài có hình'), showing(id));
  const course = await by.course(ward, 'Khóa có hình', [lesson.id]);
  expect((await rename(both, id, 1, 'Hình của người thứ hai')).refusals).toEqual([]);
  const handedIn = await by.step('submitCourse', course);
  expect((await command(api, 'approveCourse', handedIn, '', { as: both })).refusals).toEqual(['ANOTHER_DECIDES at input.id']);
  const approved = await writer(api, reviewer).step('approveCourse', handedIn);
  await writer(api).step('publishCourse', approved);
  // what readers have had is nobody's part any more
  const again = await by.saveLesson({ id: lesson.id, version: await latest(lesson.id) }, { title: 'Bài có hình, sửa' });
  const second = await step('submitLesson', again.id, again.version, trainer);
  expect((await step('approveLesson', again.id, second.version, both)).refusals).toEqual([]);
});

const latest = async (id: string) =>
  (await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', { id })).lesson.edition.version;

test('a lesson that was taken back and handed in again is another one to who looked at it before; its writers may go on', async () => {
  const id = await material(trainer, ward, 'Đã xem');
  const lesson = await writer(api, trainer).saveLesson(await writer(api, trainer).lesson(ward, 'Bài đổi hình'), showing(id));
  const looked = await step('submitLesson', lesson.id, lesson.version, trainer);
  const back = await step('withdrawLesson', lesson.id, lesson.version, trainer);
  await rename(trainer, id, 1, 'Chưa ai xem');
  const again = await step('submitLesson', lesson.id, back.version, trainer);
  expect((await step('approveLesson', lesson.id, looked.version, reviewer)).refusals).toEqual(['STALE_VERSION at input.version']);
  expect((await step('approveLesson', lesson.id, again.version, reviewer)).refusals).toEqual([]);
});

test('of the library of another unit its draft is neither shown nor published by who may not write there', async () => {
  const id = await material(theirs, other, 'Bản đã duyệt');
  const by = writer(api, above);
  const lesson = await by.saveLesson(await by.lesson(ward, 'Bài mượn hình'), showing(id));
  const early = await step('submitLesson', lesson.id, lesson.version, trainer);
  expect(early.refusals).toEqual(['NOT_APPROVED at input.id']);
  expect(await shown(lesson.id, 'DRAFT', trainer)).toEqual([]);
  const home = await writer(api, theirs).saveLesson(await writer(api, theirs).lesson(other, 'Bài gốc'), showing(id));
  await published(api, theirs, await writer(api, theirs).course(other, 'Khóa gốc', [home.id]));
  await rename(theirs, id, 1, 'Bản chưa ai duyệt');
  expect([await shown(lesson.id, 'DRAFT', trainer), await shown(lesson.id, 'DRAFT', above)]).toEqual([
    ['Bản đã duyệt'],
    ['Bản chưa ai duyệt'],
  ]);
  await published(api, trainer, await writer(api, trainer).course(ward, 'Khóa mượn hình', [lesson.id]));
  expect(await shown(lesson.id, 'PUBLISHED', null)).toEqual(['Bản đã duyệt']);
  expect((await api.ask('query ($id: ID!) { material(id: $id) { title } }', { id }, { as: null })).material.title).toBe('Bản đã duyệt');
  const library = async (isMine: boolean, fields: string) =>
    (
      await api.ask(
        `{ materials(state: DRAFT, filter: { isInLibrary: { equals: ${isMine} } }) { nodes { ${fields} } } }`,
        {},
        { as: trainer },
      )
    ).materials.nodes;
  expect(new Set((await library(true, 'unit { id } useCount')).map(({ unit }: { unit: { id: string } }) => unit.id))).toEqual(
    new Set([ward]),
  );
  expect(await library(false, 'title')).toEqual([{ title: 'Bản đã duyệt' }]);
});

test('a material is not deleted while a lesson begins to show it', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await material(trainer, ward, `Hình ${round}`);
    const lesson = await writer(api, trainer).lesson(ward, `Bài ${round}`);
    const [kept, gone] = await Promise.all([
      command(api, 'saveLesson', { ...lesson, ...showing(id) }, '', { as: trainer }),
      command(api, 'deleteMaterial', { id, number: 1 }, '', { as: trainer }),
    ]);
    expect([
      [[], ['IN_USE at input.id']],
      [['NOT_FOUND at input.body'], []],
    ]).toContainEqual([kept.refusals, gone.refusals]);
  }
});

test('what was withdrawn from readers is not told to other units by the difference of a course that had it', async () => {
  const theirLesson = await writer(api, theirs).lesson(other, 'Bài sẽ rút', 'chữ đã rút');
  const home = await published(api, theirs, await writer(api, theirs).course(other, 'Khóa sẽ rút', [theirLesson.id]));
  const by = writer(api, trainer);
  const own = await by.lesson(ward, 'Bài của mình');
  const course = await published(api, trainer, await by.course(ward, 'Khóa mượn', [theirLesson.id, own.id]));
  const modules = [{ title: 'Học phần 1', lessonIds: [own.id] }];
  await by.saveCourse(course, { modules });
  const difference = async () =>
    JSON.stringify(
      await api.ask(
        'query ($id: ID!) { courseDifference(id: $id) { lessons { title { text } blocks { parts { text } } } } }',
        { id: course.id },
        { as: trainer },
      ),
    );
  expect(await difference()).toContain('chữ đã rút');
  await done(api, 'retireCourse', { id: home.id });
  expect(await difference()).not.toMatch(/Bài sẽ rút|chữ đã rút/);
});
