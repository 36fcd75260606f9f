import { pino } from 'pino';
import { command, lastEvents } from '../../../../test/commands.js';
import { untilWaiting } from '../../../../test/lock-waits.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { asPlatform } from '../../../database/as-platform.js';
import { openDatabase } from '../../../database/connection.js';
import { platformEntities } from '../../../graphql/graphql-server.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';
import { runNextRelease } from './run-releases.js';

let api: TestApi;
let [district, ward, other] = ['', '', ''];
let [trainer, theirs, reviewer]: SomebodySignedIn[] = [];
let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  api = await startApi();
  district = (await openUnit(api, { kind: 'DISTRICT_COMMITTEE' })).id;
  [ward, other] = [(await openUnit(api, { parentId: district })).id, (await openUnit(api, { parentId: district })).id];
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId: ward }]);
  theirs = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId: ward }]);
  database = await openDatabase({ url: api.databaseUrl, entities: platformEntities, logger: pino({ level: 'silent' }), poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await api.close();
});

const run = async (): Promise<void> => {
  while (await runNextRelease((work) => asPlatform(database, work)));
};
const letItsHourCome = () => api.database.query(`update release set at = now() - interval '1 second' where state = 'PLANNED'`);
async function approved(unitId: string, by: SomebodySignedIn | undefined, title: string, ...lessonIds: string[]) {
  const made = await writer(api, by).course(unitId, title, lessonIds);
  return writer(api).step('approveCourse', await writer(api, by).step('submitCourse', made));
}
const planning = (unitId: string, courseIds: string[], by?: SomebodySignedIn) => {
  const input = { unitId, name: 'Đợt', scheduledAt: new Date(Date.now() + 3_600_000).toISOString(), courseIds };
  return command(api, 'planRelease', input, 'release { id version }', by && { as: by });
};
const plan = async (...given: Parameters<typeof planning>): Promise<{ id: string; version: number }> => {
  const { refusals, payload } = await planning(...given);
  expect(refusals).toEqual([]);
  return payload.release;
};
const stateOf = async (id: string, who?: SomebodySignedIn) =>
  (await api.ask('{ releases { nodes { id state version why { reason title } } } }', {}, who && { as: who })).releases.nodes.find(
    (one: { id: string }) => one.id === id,
  );
const editionsOf = async (id: string, as?: SomebodySignedIn) =>
  (await api.ask('{ releases { nodes { id editions { number title } } } }', {}, as && { as })).releases.nodes.find(
    (one: { id: string }) => one.id === id,
  ).editions;
const asReaders = async (id: string) =>
  (await api.ask('query ($id: ID!) { course(id: $id) { modules { lessons { text } } } }', { id }, { as: null })).course;

test('of what somebody planned nothing is published when they may publish it no more', async () => {
  const lesson = await writer(api, trainer).lesson(ward, 'Bài theo lịch');
  const course = await approved(ward, trainer, 'Khóa theo lịch', lesson.id);
  const leaving: Record<string, (planner: SomebodySignedIn) => Promise<unknown>> = {
    'their account has ended': ({ accountId }) => api.database.query('update account set ended_at = now() where id = $1', [accountId]),
    'their role has ended': ({ accountId }) =>
      api.database.query(`update role_grant set valid_until = '2021-01-01' where account_id = $1`, [accountId]),
    'their role reaches another unit alone': ({ accountId }) =>
      api.database.query('update role_grant set unit_id = $2 where account_id = $1', [accountId, other]),
  };
  for (const [why, leave] of Object.entries(leaving)) {
    const planner = await signedIn(api.database, [{ role: 'REVIEWER', unitId: ward }]);
    const { id } = await plan(ward, [course.id], planner);
    await leave(planner);
    await letItsHourCome();
    await run();
    const { state, why: told } = await stateOf(id);
    expect([why, state, told]).toEqual([why, 'FAILED', { reason: 'PLANNER_MAY_NOT', title: null }]);
    expect(await asReaders(course.id)).toBeNull();
  }
  expect((await lastEvents(api, 1))[0]).toMatchObject({ name: 'release.failed', after: { name: 'Đợt', reason: 'PLANNER_MAY_NOT' } });
  const again = await plan(ward, [course.id], reviewer);
  await letItsHourCome();
  await run();
  expect([(await stateOf(again.id)).state, await asReaders(course.id)]).toEqual([
    'DONE',
    { modules: [{ lessons: [{ text: 'Bài theo lịch' }] }] },
  ]);
});

test('of several who plan a course at once one does', async () => {
  const lesson = await writer(api, trainer).lesson(ward, 'Bài nhiều người đặt lịch');
  const { id } = await approved(ward, trainer, 'Khóa nhiều người đặt lịch', lesson.id);
  const plans = await Promise.all(Array.from({ length: 4 }, () => planning(ward, [id])));
  expect(plans.map(({ refusals }) => refusals.join()).sort()).toEqual(['', ...Array(3).fill('IN_USE at input.courseIds.0')]);
  await command(api, 'cancelRelease', plans.find(({ refusals }) => refusals.length === 0)?.payload.release);
});

test('courses that show each other’s lessons are released together, and one alone is not without the other', async () => {
  const shared = await writer(api, trainer).lesson(ward, 'Bài hai phường dùng');
  const home = await approved(ward, trainer, 'Khóa của phường có bài', shared.id);
  const by = await signedIn(api.database, [{ role: 'TRAINER', unitId: district }]);
  const guest = await writer(api, by).course(other, 'Khóa của phường mượn bài', [shared.id]);
  // as it was when the ward still showed the lesson
  await api.database.query(`update course_edition set state = 'APPROVED' where course_id = $1`, [guest.id]);
  const alone = await plan(district, [guest.id]);
  await letItsHourCome();
  await run();
  expect(await stateOf(alone.id)).toMatchObject({ state: 'FAILED', why: { reason: 'LESSON_NOT_SHOWN', title: 'Bài hai phường dùng' } });
  const both = await plan(district, [guest.id, home.id].sort());
  await letItsHourCome();
  await run();
  expect((await stateOf(both.id)).state).toBe('DONE');
  expect(await asReaders(guest.id)).toEqual({ modules: [{ lessons: [{ text: 'Bài hai phường dùng' }] }] });
});

test('why a release failed names a lesson only to who may read its drafts', async () => {
  const hidden = await writer(api, theirs).lesson(other, 'Bài mật');
  const by = await signedIn(api.database, [{ role: 'TRAINER', unitId: district }]);
  const made = await writer(api, by).course(ward, 'Khóa có bài mật', [hidden.id]);
  await api.database.query(`update course_edition set state = 'APPROVED' where course_id = $1`, [made.id]);
  const { id } = await plan(ward, [made.id], reviewer);
  await letItsHourCome();
  await run();
  expect((await stateOf(id)).why).toEqual({ reason: 'LESSON_NOT_SHOWN', title: 'Bài mật' });
  expect((await stateOf(id, reviewer)).why).toEqual({ reason: 'LESSON_NOT_SHOWN', title: null });
  expect(JSON.stringify((await lastEvents(api, 1))[0])).not.toContain('Bài mật');
});

test('a release that is reverted takes back what it published, and not what another unit published meanwhile', async () => {
  const shared = await writer(api, trainer).lesson(ward, 'Bài chung', 'bản đầu');
  const home = await published(api, trainer as SomebodySignedIn, await writer(api, trainer).course(ward, 'Khóa gốc', [shared.id]));
  const guest = await approved(other, theirs, 'Khóa mượn', shared.id);
  const { id } = await plan(other, [guest.id]);
  await writer(api, trainer).saveLesson(shared, { body: says('bản sau') });
  await letItsHourCome();
  // while it runs, it waits for the course, and the other unit publishes
  await api.database.query('begin');
  await api.database.query('select from course where id = $1 for update', [guest.id]);
  const running = run();
  await untilWaiting(api.database, 1);
  await published(api, trainer as SomebodySignedIn, home);
  await api.database.query('commit');
  await running;
  const { state, version } = await stateOf(id);
  expect([state, await asReaders(guest.id)]).toEqual(['DONE', { modules: [{ lessons: [{ text: 'bản sau' }] }] }]);
  await command(api, 'revertRelease', { id, version });
  expect([await asReaders(guest.id), await asReaders(home.id)]).toEqual([null, { modules: [{ lessons: [{ text: 'bản sau' }] }] }]);
});

test('a release is reverted by whoever may publish all of it, which its trail tells', async () => {
  const cell = (await openUnit(api, { parentId: ward, kind: 'CELL' })).id;
  const publisher = await signedIn(api.database, [{ role: 'REVIEWER', unitId: ward }]);
  const lesson = await writer(api, trainer).lesson(cell, 'Bài của chi bộ');
  const made = await approved(cell, trainer, 'Khóa của chi bộ', lesson.id);
  const { id } = await plan(ward, [made.id]);
  await letItsHourCome();
  await run();
  const { version } = await stateOf(id);
  expect((await command(api, 'moveUnit', { id: cell, version: 1, from: '2025-01-01', parentId: other })).refusals).toEqual([]);
  expect((await command(api, 'revertRelease', { id, version }, '', { as: publisher })).refusals).toEqual(['NOT_YOURS at input.id']);
  expect([await editionsOf(id), await editionsOf(id, publisher)]).toEqual([[{ number: 1, title: 'Khóa của chi bộ' }], []]);
  expect(await asReaders(made.id)).not.toBeNull();
  expect((await command(api, 'revertRelease', { id, version })).refusals).toEqual([]);
  expect(await asReaders(made.id)).toBeNull();
  const told = (await lastEvents(api, 3)).map(({ name }) => name);
  expect(told.sort()).toEqual(['course.retired', 'lesson.retired', 'release.reverted']);
});
