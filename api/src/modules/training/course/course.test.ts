import { command, done, lastEvents, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let reviewer: SomebodySignedIn;
let elsewhere: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  const other = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId }]);
  elsewhere = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
});
afterAll(() => api.close());

const whole = `{ slug title summary objectives minutes licence language isPublic lessonCount editionNumber
  sources { title number signedOn issuedBy url } audience { positions { code } kinds { code } unit { id } } topics { code }
  modules { title summary lessons { title text html } } }`;
const readers = [null, 'reader'] as const;
const asReader = async (who: (typeof readers)[number]) => ({ as: who && (await signedIn(api.database, [])) });

test('a course is written, handed in, approved by somebody else, published, and read by everybody', async () => {
  const by = writer(api, trainer);
  const [first, second] = [await by.lesson(unitId, 'Chuẩn bị', 'Trước buổi sinh hoạt'), await by.lesson(unitId, 'Điều hành')];
  await done(api, 'createTopic', { code: 'MEETINGS', label: { vi: 'Sinh hoạt', en: 'Meetings' } });
  const made = await by.course(unitId, 'Sinh hoạt chi bộ: thường kỳ', [first.id, second.id], {
    summary: 'Cho bí thư.',
    objectives: ['Chuẩn bị được nội dung'],
    minutes: 110,
    licence: 'CC-BY-4.0',
    sources: [{ title: 'Điều lệ Đảng', signedOn: '2011-01-19', issuedBy: 'Đại hội XI' }],
    audience: { positions: ['SECRETARY'], kinds: ['CELL'], unitId },
    topics: ['MEETINGS'],
  });
  const ask = (state: string, options?: object) =>
    api.ask(`{ course(slug: "sinh-hoat-chi-bo-thuong-ky", state: ${state}) ${whole} }`, {}, options);
  expect([await ask('PUBLISHED'), await ask('DRAFT', { as: null }), await ask('DRAFT', { as: elsewhere })]).toEqual([
    ...[{ course: null }, { course: null }, { course: null }],
  ]);
  const { course: draft } = await ask('DRAFT', { as: trainer });
  expect(draft).toEqual({
    ...{ slug: 'sinh-hoat-chi-bo-thuong-ky', title: 'Sinh hoạt chi bộ: thường kỳ', summary: 'Cho bí thư.', language: 'vi', isPublic: true },
    ...{ objectives: ['Chuẩn bị được nội dung'], minutes: 110, licence: 'CC-BY-4.0', lessonCount: 2, editionNumber: 1 },
    sources: [{ title: 'Điều lệ Đảng', number: null, signedOn: '2011-01-19', issuedBy: 'Đại hội XI', url: null }],
    audience: { positions: [{ code: 'SECRETARY' }], kinds: [{ code: 'CELL' }], unit: { id: unitId } },
    topics: [{ code: 'MEETINGS' }],
    modules: [
      {
        ...{ title: 'Học phần 1', summary: null },
        lessons: [
          { title: 'Chuẩn bị', text: 'Trước buổi sinh hoạt', html: '<p>Trước buổi sinh hoạt</p>' },
          { title: 'Điều hành', text: 'Điều hành', html: '<p>Điều hành</p>' },
        ],
      },
    ],
  });
  const handedIn = await by.step('submitCourse', made);
  expect((await refused(api, 'publishCourse', handedIn, { as: reviewer })).refusals).toEqual(['NOT_APPROVED at input.id']);
  const approved = await writer(api, reviewer).step('approveCourse', handedIn);
  expect(await ask('PUBLISHED')).toEqual({ course: null });
  await writer(api, reviewer).step('publishCourse', approved);
  for (const who of readers)
    expect((await ask('PUBLISHED', await asReader(who))).course).toEqual({
      ...draft,
      audience: { ...draft.audience, unit: draft.audience.unit },
    });
  expect((await lastEvents(api, 3)).map(({ name }) => name).sort()).toEqual(['course.published', 'lesson.published', 'lesson.published']);
});

test('what is written on top of what is published reaches no reader, whatever they ask, until it is published too', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài một', 'chữ cũ');
  const made = await by.course(unitId, 'Khóa để sửa', [lesson.id]);
  const out = await published(api, trainer, made);
  const fresh = await by.lesson(unitId, 'Bài chưa ai thấy', 'chữ mới');
  const changed = await by.saveLesson(lesson, { body: says('chữ mới') });
  // it was handed in, approved, and written on
  expect(changed.version).toBe(lesson.version + 3);
  const { id } = made;
  await by.saveCourse(out, { title: 'Khóa đã sửa', modules: [{ title: 'Học phần khác', lessonIds: [fresh.id, lesson.id] }] });
  const query = `query ($id: ID!, $lesson: ID!, $fresh: ID!, $state: ReadingState!) {
    course(id: $id, state: $state) { title lessonCount editionNumber modules { title lessons { title text } } }
    courses(filter: { id: { equals: $id } }, state: $state) { totalCount nodes { title } }
    found: courses(filter: { title: { contains: "da sua" } }, state: $state) { totalCount nodes { title } }
    node(id: $id) { ... on Course { title } }
    lesson(id: $lesson, state: $state) { text courses { title } }
    fresh: lesson(id: $fresh, state: $state) { text }
    freshNode: node(id: $fresh) { id }
  }`;
  const asked = { id, lesson: lesson.id, fresh: fresh.id };
  const old = {
    course: {
      title: 'Khóa để sửa',
      lessonCount: 1,
      editionNumber: 1,
      modules: [{ title: 'Học phần 1', lessons: [{ title: 'Bài một', text: 'chữ cũ' }] }],
    },
    courses: { totalCount: 1, nodes: [{ title: 'Khóa để sửa' }] },
    found: { totalCount: 0, nodes: [] },
    node: { title: 'Khóa để sửa' },
    lesson: { text: 'chữ cũ', courses: [{ title: 'Khóa để sửa' }] },
    ...{ fresh: null, freshNode: null },
  };
  for (const who of [null, trainer, elsewhere]) expect(await api.ask(query, { ...asked, state: 'PUBLISHED' }, { as: who })).toEqual(old);
  // who may not read drafts here gets by asking for them what is published of a lesson, and nothing of a course
  const none = { course: null, courses: { totalCount: 0, nodes: [] }, found: { totalCount: 0, nodes: [] } };
  for (const who of [null, elsewhere])
    expect(await api.ask(query, { ...asked, state: 'DRAFT' }, { as: who })).toEqual({
      ...old,
      ...none,
      lesson: { ...old.lesson, courses: [] },
    });
  expect(await api.ask(query, { ...asked, state: 'DRAFT' }, { as: trainer })).toEqual({
    ...old,
    course: {
      title: 'Khóa đã sửa',
      lessonCount: 2,
      editionNumber: 2,
      modules: [
        {
          title: 'Học phần khác',
          lessons: [
            { title: 'Bài chưa ai thấy', text: 'chữ mới' },
            { title: 'Bài một', text: 'chữ mới' },
          ],
        },
      ],
    },
    courses: { totalCount: 1, nodes: [{ title: 'Khóa đã sửa' }] },
    found: { totalCount: 1, nodes: [{ title: 'Khóa đã sửa' }] },
    lesson: { text: 'chữ mới', courses: [{ title: 'Khóa đã sửa' }] },
    fresh: { text: 'chữ mới' },
  });
});

test('nobody approves what they handed in, and what is written on is no longer approved', async () => {
  const both = await signedIn(api.database, [
    { role: 'TRAINER', unitId },
    { role: 'REVIEWER', unitId },
  ]);
  const by = writer(api, both);
  const lesson = await by.lesson(unitId, 'Một bài');
  const made = await by.course(unitId, 'Khóa hai người', [lesson.id]);
  const first = await by.step('submitCourse', made);
  expect((await refused(api, 'approveCourse', first, { as: both })).refusals).toEqual(['ANOTHER_DECIDES at input.id']);
  const returned = await writer(api, reviewer).step('returnCourse', first, { reason: 'Thiếu ví dụ' });
  const { course } = await api.ask(
    `query ($id: ID!) { course(id: $id, state: DRAFT) { edition { state reason submittedBy decidedBy } } }`,
    { id: made.id },
  );
  expect(course.edition).toEqual({ state: 'DRAFT', reason: 'Thiếu ví dụ', submittedBy: 'Người thử', decidedBy: 'Người thử' });
  const again = await by.step('submitCourse', returned);
  const approved = await writer(api, reviewer).step('approveCourse', again);
  const written = await by.saveCourse(approved, { summary: 'Viết thêm sau khi duyệt' });
  expect((await refused(api, 'publishCourse', written, { as: reviewer })).refusals).toEqual(['NOT_APPROVED at input.id']);
  const { course: after } = await api.ask(`query ($id: ID!) { course(id: $id, state: DRAFT) { editions { number state } } }`, {
    id: made.id,
  });
  expect(after.editions).toEqual([
    { number: 2, state: 'DRAFT' },
    { number: 1, state: 'SUPERSEDED' },
  ]);
});

test('a course is kept from who is not signed in where it says so, with its lessons', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài nội bộ', 'nội bộ');
  const made = await by.course(unitId, 'Khóa nội bộ', [lesson.id], { isPublic: false });
  await published(api, trainer, made);
  const query =
    'query ($id: ID!, $lesson: ID!) { course(id: $id) { title } lesson(id: $lesson) { text } courses(filter: { title: { equals: "Khóa nội bộ" } }) { totalCount } }';
  const ask = (options: object) => api.ask(query, { id: made.id, lesson: lesson.id }, options);
  expect(await ask({ as: null })).toEqual({ course: null, lesson: null, courses: { totalCount: 0 } });
  expect(await ask(await asReader('reader'))).toEqual({
    course: { title: 'Khóa nội bộ' },
    lesson: { text: 'nội bộ' },
    courses: { totalCount: 1 },
  });
  await done(api, 'retireCourse', { id: made.id, note: 'Hết hiệu lực' });
  expect(await ask(await asReader('reader'))).toEqual({ course: null, lesson: null, courses: { totalCount: 0 } });
});

test('a save from another version is refused with what stands now, and nothing is lost', async () => {
  const by = writer(api, trainer);
  const made = await by.course(unitId, 'Khóa hai người viết', []);
  await by.saveCourse(made, { summary: 'của người thứ nhất' });
  const { refusals, payload } = await command(
    api,
    'saveCourse',
    { ...made, summary: 'của người thứ hai' },
    'course { summary edition { version } }',
    { as: trainer },
  );
  expect([refusals, payload.course]).toEqual([
    ['STALE_VERSION at input.version'],
    { summary: 'của người thứ nhất', edition: { version: made.version + 1 } },
  ]);
});

test('what can’t be is refused where it stands', async () => {
  const by = writer(api, trainer);
  const made = await by.course(unitId, 'Khóa sai', []);
  const lesson = await by.lesson(unitId, 'Bài');
  const save = async (change: object) => (await refused(api, 'saveCourse', { ...made, ...change }, { as: trainer })).refusals;
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect(await save({ topics: ['NONE'], minutes: 0, prerequisiteIds: [nobody], audience: { positions: ['X'], unitId: 'y' } })).toEqual([
    ...['INVALID at input.minutes', 'NOT_FOUND at input.audience.positions', 'NOT_FOUND at input.audience.unitId'],
    ...['NOT_FOUND at input.topics', 'NOT_FOUND at input.prerequisiteIds'],
  ]);
  expect(await save({ sources: [{ title: ' ', url: 'javascript:alert(1)' }] })).toEqual([
    'REQUIRED at input.sources.0.title',
    'INVALID at input.sources.0.url',
  ]);
  expect(await save({ modules: [{ title: 'A', lessonIds: [lesson.id, nobody, lesson.id] }] })).toEqual([
    ...['NOT_FOUND at input.modules.0.lessonIds.1', 'INVALID at input.modules.0.lessonIds.2'],
  ]);
  expect(await save({})).toEqual(['NOTHING_TO_CHANGE at input']);
  expect((await refused(api, 'submitCourse', made, { as: trainer })).refusals).toEqual(['REQUIRED at input.id']);
  const taken = await refused(api, 'createCourse', { unitId, title: 'Khác', slug: 'khoa-sai' }, { as: trainer });
  expect([taken.refusals, taken.messages]).toEqual([['CODE_TAKEN at input.slug'], [expect.stringContaining('khoa-sai-2')]]);
});
