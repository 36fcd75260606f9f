import { pino } from 'pino';
import { done, lastEvents, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { asPlatform } from '../../../database/as-platform.js';
import { openDatabase } from '../../../database/connection.js';
import { platformEntities } from '../../../graphql/graphql-server.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { says, writer } from '../training.factory.js';
import { runNextRelease } from './run-releases.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  database = await openDatabase({ url: api.databaseUrl, entities: platformEntities, logger: pino({ level: 'silent' }), poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await api.close();
});

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
/** Lets the hour of what is planned come, and runs it as the server does. */
async function itsHourComes(): Promise<void> {
  await api.database.query(`update release set at = now() - interval '1 second' where state = 'PLANNED'`);
  while (await runNextRelease((work) => asPlatform(database, work)));
}
async function approved(title: string, ...texts: string[]) {
  const by = writer(api, trainer);
  const lessons = [];
  for (const text of texts) lessons.push(await by.lesson(unitId, text, text));
  const course = await by.course(
    unitId,
    title,
    lessons.map(({ id }) => id),
  );
  const handedIn = await by.step('submitCourse', course);
  return { course: await writer(api).step('approveCourse', handedIn), lessons };
}
const plan = async (...courseIds: string[]) =>
  (
    await done(
      api,
      'planRelease',
      { unitId, name: 'Đợt tháng 12', scheduledAt: inAnHour(), courseIds },
      'release { id version state courses { title } }',
    )
  ).release;
const asReaders = async (id: string) =>
  (await api.ask('query ($id: ID!) { course(id: $id) { title editionNumber modules { lessons { text } } } }', { id }, { as: null })).course;
const stateOf = async (id: string) =>
  (await api.ask('{ releases { nodes { id state version why { reason title } } } }')).releases.nodes.find(
    (one: { id: string }) => one.id === id,
  );

test('several courses are published together at their hour, and that is reverted: readers have again what they had', async () => {
  const [one, two] = [await approved('Khóa một', 'bài một'), await approved('Khóa hai', 'bài hai')];
  const first = await writer(api).step('publishCourse', one.course);
  const by = writer(api, trainer);
  const changed = await by.saveLesson(one.lessons[0] as { id: string; version: number }, { body: says('bài một, sửa') });
  const again = await by.saveCourse(first, { title: 'Khóa một, sửa' });
  await writer(api).step('approveCourse', await by.step('submitCourse', again));
  const release = await plan(one.course.id, two.course.id);
  expect(release).toMatchObject({ state: 'PLANNED', courses: [{ title: 'Khóa một, sửa' }, { title: 'Khóa hai' }] });
  const old = { title: 'Khóa một', editionNumber: 1, modules: [{ lessons: [{ text: 'bài một' }] }] };
  while (await runNextRelease((work) => asPlatform(database, work)));
  expect([await asReaders(one.course.id), await asReaders(two.course.id)]).toEqual([old, null]);
  await itsHourComes();
  expect(await stateOf(release.id)).toMatchObject({ state: 'DONE', why: null });
  expect(await asReaders(one.course.id)).toEqual({
    title: 'Khóa một, sửa',
    editionNumber: 2,
    modules: [{ lessons: [{ text: 'bài một, sửa' }] }],
  });
  expect((await asReaders(two.course.id)).title).toBe('Khóa hai');
  // handed in, approved, and written on
  expect(changed.version).toBe(4);
  const { version } = await stateOf(release.id);
  await done(api, 'revertRelease', { id: release.id, version });
  expect([await asReaders(one.course.id), await asReaders(two.course.id)]).toEqual([{ ...old, editionNumber: 3 }, null]);
  expect((await refused(api, 'revertRelease', { id: release.id, version: version + 1 })).refusals).toEqual([
    'NOTHING_TO_CHANGE at input.id',
  ]);
  // what was published says so for as long as it was
  const { rows } = await api.database.query(
    `select number, state, published_until < now() + interval '1 hour' as ended from course_edition where course_id = $1 order by number`,
    [one.course.id],
  );
  expect(rows).toEqual([
    { number: 1, state: 'RETIRED', ended: true },
    { number: 2, state: 'RETIRED', ended: true },
    { number: 3, state: 'PUBLISHED', ended: false },
  ]);
});

test('a release of which something was written on after it was approved publishes nothing, and says what', async () => {
  const [one, two] = [await approved('Khóa giữ nguyên', 'a'), await approved('Khóa bị sửa', 'b')];
  const release = await plan(one.course.id, two.course.id);
  await writer(api, trainer).saveCourse(two.course, { summary: 'sửa sau khi duyệt' });
  await itsHourComes();
  expect(await stateOf(release.id)).toMatchObject({ state: 'FAILED', why: { reason: 'NOT_APPROVED', title: 'Khóa bị sửa' } });
  expect([await asReaders(one.course.id), await asReaders(two.course.id)]).toEqual([null, null]);
  expect((await lastEvents(api, 1))[0]).toMatchObject({
    name: 'release.failed',
    after: { name: 'Đợt tháng 12', reason: 'NOT_APPROVED', title: 'Khóa bị sửa' },
  });
  const { releases } = await api.ask(
    '{ releases(filter: { state: { equals: FAILED } }) { nodes { cause: why { __typename about: title } } } }',
  );
  expect(releases.nodes).toEqual([{ cause: { __typename: 'ReleaseReason', about: 'Khóa bị sửa' } }]);
  // what it was planned with, whatever was written since
  const { releases: kept } = await api.ask(
    '{ releases(first: 1) { nodes { courses { editionNumber } editions { subjectId number title } } } }',
  );
  expect(kept.nodes[0].courses.map(({ editionNumber }: { editionNumber: number }) => editionNumber).sort()).toEqual([1, 2]);
  expect(kept.nodes[0].editions).toEqual([
    { subjectId: two.course.id, number: 1, title: 'Khóa bị sửa' },
    { subjectId: one.course.id, number: 1, title: 'Khóa giữ nguyên' },
  ]);
  // the other is free for another release
  const again = await plan(one.course.id);
  await itsHourComes();
  expect([(await stateOf(again.id)).state, (await asReaders(one.course.id)).title]).toEqual(['DONE', 'Khóa giữ nguyên']);
});

test('who publishes says that a failure was seen: it stands as it did, once, with who said so and when', async () => {
  const { course } = await approved('Khóa lỡ giờ', 'e');
  const release = await plan(course.id);
  const { id } = release;
  const early = await refused(api, 'acknowledgeRelease', { id, version: release.version });
  expect(early.refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
  await writer(api, trainer).saveCourse(course, { summary: 'sửa sau khi duyệt' });
  await itsHourComes();
  const failed = await stateOf(id);
  expect((await refused(api, 'acknowledgeRelease', { id, version: release.version })).refusals).toEqual(['STALE_VERSION at input.version']);
  const seen = 'release { state version acknowledgedAt acknowledgedBy why { reason } }';
  const { release: now } = await done(api, 'acknowledgeRelease', { id, version: failed.version }, seen);
  expect(now).toEqual({
    ...{ state: 'FAILED', version: failed.version + 1, why: { reason: 'NOT_APPROVED' } },
    ...{ acknowledgedAt: expect.any(String), acknowledgedBy: expect.any(String) },
  });
  expect((await lastEvents(api, 1))[0]).toMatchObject({ name: 'release.acknowledged', after: { name: 'Đợt tháng 12' } });
  const twice = await refused(api, 'acknowledgeRelease', { id, version: now.version });
  expect(twice.refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
});

test('releases are found by the day of their hour', async () => {
  const { course } = await approved('Khóa theo ngày', 'f');
  const input = { unitId, name: 'Đầu tháng', scheduledAt: inAnHour(), courseIds: [course.id] };
  const { release } = await done(api, 'planRelease', input, 'release { id }');
  // 00:30 in Vietnam, the day before by the clock of the server
  await api.database.query(`update release set at = '2030-03-31T17:30:00Z' where id = $1`, [release.id]);
  const within = async (from: string, until: string) => {
    const asked = `query ($filter: ReleaseFilter) { releases(filter: $filter) { nodes { id } } }`;
    return (await api.ask(asked, { filter: { scheduledAt: { from, until } } })).releases.nodes;
  };
  expect([await within('2030-04-01', '2030-05-01'), await within('2030-03-01', '2030-04-01')]).toEqual([[{ id: release.id }], []]);
});

test('what was called off is not published', async () => {
  const { course } = await approved('Khóa hủy lịch', 'c');
  const release = await plan(course.id);
  await done(api, 'cancelRelease', { id: release.id, version: release.version });
  await itsHourComes();
  expect([(await stateOf(release.id)).state, await asReaders(course.id)]).toEqual(['CANCELLED', null]);
});

test('what can’t be planned is refused where it stands, and nobody else sees what is', async () => {
  const { course } = await approved('Khóa để thử lịch', 'd');
  const draft = await writer(api, trainer).course(unitId, 'Khóa chưa duyệt', []);
  const elsewhere = (await openUnit(api)).id;
  const theirs = await signedIn(api.database, [{ role: 'REVIEWER', unitId: elsewhere }]);
  const attempt = async (change: object) =>
    (await refused(api, 'planRelease', { unitId, name: 'x', scheduledAt: inAnHour(), courseIds: [course.id], ...change })).refusals;
  expect(await attempt({ scheduledAt: new Date().toISOString() })).toEqual(['INVALID at input.scheduledAt']);
  expect(await attempt({ courseIds: [] })).toEqual(['REQUIRED at input.courseIds']);
  expect(await attempt({ courseIds: [course.id, draft.id, 'x'] })).toEqual([
    'NOT_APPROVED at input.courseIds.1',
    'NOT_FOUND at input.courseIds.2',
  ]);
  expect(await attempt({ unitId: elsewhere })).toEqual(['NOT_FOUND at input.courseIds.0']);
  await plan(course.id);
  expect(await attempt({})).toEqual(['IN_USE at input.courseIds.0']);
  const seen = async (as: SomebodySignedIn | null) => (await api.ask('{ releases { totalCount } }', {}, { as })).releases.totalCount;
  expect([await seen(theirs), await seen(null), (await seen(trainer)) > 0]).toEqual([0, 0, true]);
});
