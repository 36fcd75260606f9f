import { command, lastEvents, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let reviewer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId }]);
});
afterAll(() => api.close());

test('a reviewer approves what they looked at: a lesson that was handed in anew since makes them look again', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài bị đổi', 'đã xem');
  const seen = await by.step('submitCourse', await by.course(unitId, 'Khóa bị đổi', [lesson.id]));
  await by.saveLesson(lesson, { body: says('chưa ai xem') });
  await by.step('submitCourse', seen);
  expect((await refused(api, 'approveCourse', seen, { as: reviewer })).refusals).toEqual(['STALE_VERSION at input.version']);
});

test('of several who write at once one saves, and the others are told that it changed', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài');
  const made = await by.course(unitId, 'Khóa nhiều người viết', [lesson.id]);
  const input = await published(api, trainer, made);
  const saves = ['một', 'hai', 'ba', 'bốn'].map((summary) => command(api, 'saveCourse', { ...input, summary }, '', { as: trainer }));
  const answers = (await Promise.all(saves)).map(({ refusals }) => refusals.join()).sort();
  expect(answers).toEqual(['', ...Array(3).fill('STALE_VERSION at input.version')]);
  const makes = Array.from({ length: 4 }, () =>
    command(api, 'createCourse', { unitId, title: 'Cùng một tên' }, 'course { slug }', { as: trainer }),
  );
  const slugs = (await Promise.all(makes)).map(({ payload }) => payload.course.slug).sort();
  expect(slugs).toEqual(['cung-mot-ten', 'cung-mot-ten-2', 'cung-mot-ten-3', 'cung-mot-ten-4']);
});

test('a former edition is restored with its table of contents, and the present one is none', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài');
  const made = await by.course(unitId, 'Khóa bản một', [lesson.id]);
  const first = await published(api, trainer, made);
  const ask = async () =>
    (await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { title modules { title lessons { title } } } }', { id: made.id }))
      .course;
  const second = await by.saveCourse(first, { title: 'Khóa bản hai', modules: [] });
  expect((await refused(api, 'restoreCourse', { ...second, number: 2 }, { as: trainer })).refusals).toEqual([
    'NOTHING_TO_CHANGE at input.number',
  ]);
  expect((await refused(api, 'restoreCourse', { ...second, number: 9 }, { as: trainer })).refusals).toEqual(['NOT_FOUND at input.number']);
  expect(await ask()).toMatchObject({ title: 'Khóa bản hai', modules: [] });
  const third = await by.step('restoreCourse', second, { number: 1 });
  expect(await ask()).toMatchObject({ title: 'Khóa bản một', modules: [{ title: 'Học phần 1', lessons: [{ title: 'Bài' }] }] });
  // what was being written is among the editions still
  await by.step('restoreCourse', third, { number: 2 });
  expect(await ask()).toMatchObject({ title: 'Khóa bản hai', modules: [] });
  const { course } = await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { editions { number state } } }', { id: made.id });
  expect(course.editions).toEqual([
    ...[
      { number: 4, state: 'DRAFT' },
      { number: 3, state: 'SUPERSEDED' },
      { number: 2, state: 'SUPERSEDED' },
    ],
    { number: 1, state: 'PUBLISHED' },
  ]);
});

test('what a course holds as a list is read by what is asked of it, under any name', async () => {
  const sources = [
    { title: 'Điều lệ', number: '1' },
    { title: 'Quy định', issuedBy: 'Ban' },
  ];
  const { id } = await writer(api, trainer).course(unitId, 'Khóa có nguồn', [], { sources });
  const { course } = await api.ask(
    'query ($id: ID!) { course(id: $id, state: DRAFT) { from: sources { __typename called: title } } }',
    { id },
    { as: trainer },
  );
  expect(course).toEqual({
    from: [
      { __typename: 'CourseSource', called: 'Điều lệ' },
      { __typename: 'CourseSource', called: 'Quy định' },
    ],
  });
});

test('a unit that is none, and a course that asks for itself, are refused where they stand', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  for (const unit of ['x', nobody]) {
    expect((await refused(api, 'createCourse', { unitId: unit, title: 'A' })).refusals).toEqual(['NOT_FOUND at input.unitId']);
    expect((await refused(api, 'createLesson', { unitId: unit, title: 'A' })).refusals).toEqual(['NOT_FOUND at input.unitId']);
  }
  const made = await writer(api).course(unitId, 'Khóa tự đòi mình', []);
  const save = async (prerequisiteIds: string[]) => (await refused(api, 'saveCourse', { ...made, prerequisiteIds })).refusals;
  expect([await save([made.id]), await save(['x'])]).toEqual([['CYCLE at input.prerequisiteIds'], ['NOT_FOUND at input.prerequisiteIds']]);
});

test('an edition is named when it was handed in or published too, which changes nothing of what it says', async () => {
  const by = writer(api, trainer);
  const made = await by.course(unitId, 'Khóa có tên bản', [(await by.lesson(unitId, 'Bài')).id]);
  const first = await published(api, trainer, made);
  await by.saveCourse(first, { summary: 'đang viết bản hai' });
  type Edition = { number: number; state: string; label: string | null; version: number; title: string; savedBy: string | null };
  const editions = async (): Promise<Edition[]> =>
    (
      await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { editions { number state label version title savedBy } } }', {
        id: made.id,
      })
    ).course.editions;
  const [draft, former] = (await editions()) as [Edition, Edition];
  const named = (more: object, as = trainer) =>
    command(api, 'nameCourseEdition', { id: made.id, number: 1, version: former.version, label: 'Theo hướng dẫn 12', ...more }, '', { as });
  expect((await named({})).refusals).toEqual([]);
  expect(await editions()).toEqual([draft, { ...former, label: 'Theo hướng dẫn 12' }]);
  expect((await lastEvents(api, 1))[0]).toMatchObject({
    ...{ name: 'course.named', before: { number: 1, label: null }, after: { number: 1, label: 'Theo hướng dẫn 12' } },
  });
  const version = former.version + 1;
  expect((await named({ label: 'Khác', version })).refusals).toEqual(['STALE_VERSION at input.version']);
  expect((await named({})).refusals).toEqual(['NOTHING_TO_CHANGE at input.label']);
  expect((await named({ label: 'x'.repeat(1000) })).refusals).toEqual(['INVALID at input.label']);
  expect((await named({ number: 9 })).refusals).toEqual(['NOT_FOUND at input.number']);
  expect((await named({ label: undefined })).refusals).toEqual([]);
  expect((await named({ label: null })).refusals).toEqual(['NOTHING_TO_CHANGE at input.label']);
  expect((await named({ number: 2, version: draft.version, label: 'Bản thảo' })).refusals).toEqual([]);
  expect((await editions()).map(({ label, state }) => [label, state])).toEqual([
    ['Bản thảo', 'DRAFT'],
    [null, 'PUBLISHED'],
  ]);
});
