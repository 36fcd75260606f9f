import { command, done, lastEvents, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let other: string;
let trainer: SomebodySignedIn;
let elsewhere: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  other = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  elsewhere = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
});
afterAll(() => api.close());

const stands = async (id: string, as: SomebodySignedIn) =>
  (await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { state modules { lessons { title state } } } }', { id }, { as }))
    .course;

test('a lesson of another unit stands in a course as it is published, and how it is being written is not told', async () => {
  const by = writer(api, elsewhere);
  const theirs = await by.lesson(other, 'Bài của nơi khác');
  await published(api, elsewhere, await by.course(other, 'Khóa nơi khác', [theirs.id]));
  const mine = await writer(api, trainer).course(unitId, 'Khóa mượn bài', [theirs.id]);
  await by.saveLesson(theirs, { body: says('đang viết lại') });
  expect(await stands(mine.id, trainer)).toEqual({
    state: 'DRAFT',
    modules: [{ lessons: [{ title: 'Bài của nơi khác', state: 'PUBLISHED' }] }],
  });
  const waits = async (state: string) =>
    (
      await api.ask(
        `query ($id: ID!) { courses(state: DRAFT, filter: { id: { equals: $id }, stateWithin: { equals: ${state} } }) { totalCount } }`,
        { id: mine.id },
        { as: trainer },
      )
    ).courses.totalCount;
  expect([await waits('DRAFT'), await waits('PUBLISHED')]).toEqual([1, 0]);
});

test('a published course is found by the lesson of it that waits, and by readers as what it is', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài sẽ sửa');
  const out = await published(api, trainer, await by.course(unitId, 'Khóa có bài chờ', [lesson.id]));
  await by.saveLesson(lesson, { body: says('sửa rồi') });
  const found = async (state: string, reading: string, as: SomebodySignedIn | null) =>
    (
      await api.ask(
        `query ($id: ID!) { courses(state: ${reading}, filter: { id: { equals: $id }, stateWithin: { equals: ${state} } }) { nodes { state } } }`,
        { id: out.id },
        { as },
      )
    ).courses.nodes;
  expect(await found('DRAFT', 'DRAFT', trainer)).toEqual([{ state: 'PUBLISHED' }]);
  await by.step('submitCourse', out);
  expect([await found('DRAFT', 'DRAFT', trainer), await found('IN_REVIEW', 'DRAFT', trainer)]).toEqual([[], [{ state: 'PUBLISHED' }]]);
  for (const state of ['DRAFT', 'IN_REVIEW']) expect(await found(state, 'PUBLISHED', null)).toEqual([]);
  expect(await found('PUBLISHED', 'PUBLISHED', null)).toEqual([{ state: 'PUBLISHED' }]);
});

test('a course of another unit that is to be done before is named as it is published, and its draft is not', async () => {
  const by = writer(api, elsewhere);
  const theirs = await published(api, elsewhere, await by.course(other, 'Khóa nền', [(await by.lesson(other, 'Bài nền')).id]));
  await by.saveCourse(theirs, { title: 'Khóa nền đang sửa' });
  const hidden = await by.course(other, 'Khóa chưa ai thấy', []);
  const mine = await writer(api).course(unitId, 'Khóa đòi khóa nền', [], { prerequisiteIds: [theirs.id, hidden.id] });
  const ask = async (as: SomebodySignedIn) =>
    (await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { prerequisites { title } } }', { id: mine.id }, { as })).course;
  expect(await ask(trainer)).toEqual({ prerequisites: [{ title: 'Khóa nền' }] });
});

test('what was handed in is taken back with its lessons, and then there is nothing to approve', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài rút lại');
  const made = await by.course(unitId, 'Khóa rút lại', [lesson.id]);
  expect((await refused(api, 'withdrawCourse', made, { as: trainer })).refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
  const handedIn = await by.step('submitCourse', made);
  const back = await by.step('withdrawCourse', handedIn);
  expect((await lastEvents(api, 2)).map(({ name }) => name).sort()).toEqual(['course.withdrawn', 'lesson.withdrawn']);
  expect(await stands(made.id, trainer)).toEqual({ state: 'DRAFT', modules: [{ lessons: [{ title: 'Bài rút lại', state: 'DRAFT' }] }] });
  expect((await refused(api, 'approveCourse', back)).refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
  const { course } = await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { edition { submittedBy submittedAt } } }', {
    id: made.id,
  });
  expect(course.edition).toEqual({ submittedBy: null, submittedAt: null });
});

test('a lesson that was returned says why, though its course is published', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài trả lại');
  const out = await published(api, trainer, await by.course(unitId, 'Khóa có bài trả lại', [lesson.id]));
  await by.saveLesson(lesson, { body: says('sửa rồi') });
  await writer(api).step('returnCourse', await by.step('submitCourse', out), { reason: 'Thiếu căn cứ' });
  const ask = async (as: SomebodySignedIn | null, state: string) =>
    (await api.ask(`query ($id: ID!) { lesson(id: $id, state: ${state}) { state reason } }`, { id: lesson.id }, { as })).lesson;
  expect(await ask(trainer, 'DRAFT')).toEqual({ state: 'DRAFT', reason: 'Thiếu căn cứ' });
  for (const as of [null, elsewhere]) expect(await ask(as, 'DRAFT')).toEqual({ state: 'PUBLISHED', reason: null });
});

test('all lessons that say nothing yet are named when a course is handed in', async () => {
  const by = writer(api, trainer);
  const empty = [await by.lesson(unitId, 'Một', ' '), await by.lesson(unitId, 'Hai', ' ')];
  const made = await by.course(unitId, 'Khóa rỗng', [...empty.map(({ id }) => id), (await by.lesson(unitId, 'Ba')).id]);
  const { refusals, messages } = await refused(api, 'submitCourse', made, { as: trainer });
  expect(refusals).toEqual(['REQUIRED at input.id']);
  expect(messages[0]).toMatch(/“(Một”, “Hai|Hai”, “Một)”/);
});

test('a course that was withdrawn from its readers is brought back as a draft of what it said', async () => {
  const by = writer(api, trainer);
  const made = await by.course(unitId, 'Khóa đã ngừng', [(await by.lesson(unitId, 'Bài')).id]);
  const out = await published(api, trainer, made);
  expect((await refused(api, 'restoreCourse', { ...out, number: 1 }, { as: trainer })).refusals).toEqual([
    'NOTHING_TO_CHANGE at input.number',
  ]);
  await done(api, 'retireCourse', { id: made.id });
  expect(await stands(made.id, trainer)).toMatchObject({ state: 'RETIRED' });
  await by.step('restoreCourse', out, { number: 1 });
  expect(await stands(made.id, trainer)).toEqual({ state: 'DRAFT', modules: [{ lessons: [{ title: 'Bài', state: 'PUBLISHED' }] }] });
});

test('a module that was taken out comes back as itself', async () => {
  const by = writer(api, trainer);
  const modulesOf = async (id: string) =>
    (await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { modules { id title } } }', { id }, { as: trainer })).course.modules;
  const out = await published(api, trainer, await by.course(unitId, 'Khóa bỏ học phần', [(await by.lesson(unitId, 'Bài')).id]));
  const [{ id }] = await modulesOf(out.id);
  const without = await by.saveCourse(out, { modules: [] });
  await by.saveCourse(without, { modules: [{ id, title: 'Học phần cũ', lessonIds: [] }] });
  expect(await modulesOf(out.id)).toEqual([{ id, title: 'Học phần cũ' }]);
});

test('a course that was withdrawn is published again as it was, as a new edition, and when it was published before stays true', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài của khóa quay lại');
  const out = await published(api, trainer, await by.course(unitId, 'Khóa quay lại', [lesson.id]));
  await done(api, 'retireCourse', { id: out.id });
  expect((await command(api, 'publishCourse', out, '')).refusals).toEqual([]);
  const read = 'query ($id: ID!) { course(id: $id) { title editionNumber modules { lessons { title } } } }';
  expect((await api.ask(read, { id: out.id }, { as: null })).course).toEqual({
    ...{ title: 'Khóa quay lại', editionNumber: 2 },
    modules: [{ lessons: [{ title: 'Bài của khóa quay lại' }] }],
  });
  const { rows } = await api.database.query(
    `select number, state, is_latest, published_until = 'infinity' as open, decided_by is not null as decided from course_edition where course_id = $1 order by 1`,
    [out.id],
  );
  expect(rows).toEqual([
    { number: 1, state: 'RETIRED', is_latest: false, open: false, decided: true },
    { number: 2, state: 'PUBLISHED', is_latest: true, open: true, decided: true },
  ]);
});

test('a former edition says all that the course said then', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài của bản đầu');
  const then = {
    licence: 'CC-BY-4.0',
    sources: [{ title: 'Quy định số 1', number: '1-QĐ' }],
    audience: { positions: ['SECRETARY'], kinds: [] },
  };
  const out = await published(api, trainer, await by.course(unitId, 'Khóa có bản cũ', [lesson.id], then));
  const now = { licence: null, sources: [], audience: { positions: [], kinds: [] }, isPublic: false };
  await published(api, trainer, await by.saveCourse(out, now));
  const { course } = await api.ask(
    `query ($id: ID!) { course(id: $id, state: DRAFT) { editions {
      number licence sources { title number } audience { positions { code } } isPublic modules { lessons { title } } cover { id } materials { id } } } }`,
    { id: out.id },
    { as: trainer },
  );
  const same = { modules: [{ lessons: [{ title: 'Bài của bản đầu' }] }], cover: null, materials: [] };
  expect(course.editions).toEqual([
    { number: 2, licence: null, sources: [], audience: { positions: [] }, isPublic: false, ...same },
    { number: 1, ...then, audience: { positions: [{ code: 'SECRETARY' }] }, isPublic: true, ...same },
  ]);
});
