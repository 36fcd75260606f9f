import { everythingStored, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let hoa: SomebodySignedIn;
let yen: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  const trainer = [{ role: 'TRAINER', unitId }];
  hoa = await signedIn(api.database, trainer, null, { name: 'Ngô Thu Hoa (mẫu)' });
  yen = await signedIn(api.database, trainer, null, { name: 'Dương Thị Yến (mẫu)' });
});
afterAll(() => api.close());

const open = async (as: SomebodySignedIn, id: string, isClosing = false) =>
  (
    await api.ask(
      `mutation ($input: OpenLessonInput!) { openLesson(input: $input) { lesson { edition { version } presences { name } } userErrors { code } } }`,
      { input: { id, isClosing } },
      { as },
    )
  ).openLesson;
const namesIn = async (as: SomebodySignedIn, id: string) =>
  (
    await api.ask(`query ($id: ID!) { lesson(id: $id, state: DRAFT) { presences { name openedAt } } }`, { id }, { as })
  ).lesson.presences.map(({ name }: { name: string }) => name);
const later = (seconds: number) =>
  api.database.query(`update presence set seen_at = seen_at - make_interval(secs => $1), since = since - make_interval(secs => $1)`, [
    seconds,
  ]);

test('two in one lesson see each other, with the version that is the present one, until one closes it', async () => {
  const { id, version } = await writer(api, hoa).lesson(unitId, 'Trình tự một buổi họp');
  expect(await open(hoa, id)).toEqual({ lesson: { edition: { version }, presences: [] }, userErrors: [] });
  expect((await open(yen, id)).lesson.presences).toEqual([{ name: 'Ngô Thu Hoa (mẫu)' }]);
  expect(await namesIn(hoa, id)).toEqual(['Dương Thị Yến (mẫu)']);
  await open(yen, id, true);
  expect(await namesIn(hoa, id)).toEqual([]);
});

test('half a minute without a sign is taken for closed; who comes again is there since then, and what is over is forgotten', async () => {
  const { id } = await writer(api, hoa).lesson(unitId, 'Bài bỏ dở');
  await open(hoa, id);
  await later(29);
  expect(await namesIn(yen, id)).toEqual(['Ngô Thu Hoa (mẫu)']);
  await later(2);
  expect(await namesIn(yen, id)).toEqual([]);
  await open(hoa, id);
  const query = 'query ($id: ID!) { lesson(id: $id, state: DRAFT) { presences { openedAt } } }';
  const [{ openedAt }] = (await api.ask(query, { id }, { as: yen })).lesson.presences;
  expect(Date.now() - Date.parse(openedAt)).toBeLessThan(20_000);
  await later(25);
  await open(hoa, id);
  const [{ openedAt: still }] = (await api.ask(query, { id }, { as: yen })).lesson.presences;
  expect(Date.parse(openedAt) - Date.parse(still)).toBe(25_000);
  await later(61);
  await open(yen, id);
  expect((await api.database.query('select account_id from presence')).rows).toEqual([{ account_id: yen.accountId }]);
});

test('a course shows who is in which of its lessons, and who has itself open', async () => {
  const by = writer(api, hoa);
  const lesson = await by.lesson(unitId, 'Ghi biên bản');
  const elsewhere = await by.lesson(unitId, 'Bài của khóa khác');
  const course = await by.course(unitId, 'Sinh hoạt chi bộ', [lesson.id]);
  await open(hoa, elsewhere.id);
  await open(hoa, lesson.id);
  const document = 'mutation ($input: OpenCourseInput!) { openCourse(input: $input) { course { presences { name lesson { title } } } } }';
  await api.ask(document, { input: { id: course.id } }, { as: hoa });
  const { openCourse } = await api.ask(document, { input: { id: course.id } }, { as: yen });
  const name = 'Ngô Thu Hoa (mẫu)';
  expect(openCourse.course.presences).toEqual([
    { name, lesson: { title: 'Ghi biên bản' } },
    { name, lesson: null },
  ]);
});

test('who may not read drafts there neither tells nor learns anything', async () => {
  const { id } = await writer(api, hoa).lesson(unitId, 'Bài kín');
  await open(hoa, id);
  const other = (await openUnit(api)).id;
  const theirs = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
  const before = await everythingStored(api);
  for (const as of [theirs, null]) {
    const told = await api.graphql(
      'mutation ($input: OpenLessonInput!) { openLesson(input: $input) { userErrors { code } } }',
      { input: { id } },
      { as },
    );
    expect(told.errors?.[0]?.extensions.code).toBe(as ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
  expect(await everythingStored(api)).toEqual(before);
  const asked = await api.graphql('query ($id: ID!) { lesson(id: $id, state: DRAFT) { presences { name } } }', { id }, { as: theirs });
  expect([asked.data, asked.errors]).toEqual([{ lesson: null }, undefined]);
  const course = await published(api, yen, await writer(api, hoa).course(unitId, 'Khóa công khai', [id]));
  for (const as of [theirs, null]) {
    const told = await api.ask('query ($id: ID!) { course(id: $id) { presences { name } } }', { id: course.id }, { as });
    expect(told.course).toEqual({ presences: [] });
  }
});

test('a sign leaves no event, and is refused where there is no such lesson', async () => {
  const { id } = await writer(api, hoa).lesson(unitId, 'Bài yên tĩnh');
  const events = async () => (await api.database.query('select count(*)::int as count from event')).rows[0].count;
  const before = await events();
  await open(hoa, id);
  await open(hoa, id, true);
  expect(await events()).toBe(before);
  expect((await refused(api, 'openLesson', { id: unitId })).refusals).toEqual(['NOT_FOUND at input.id']);
});
