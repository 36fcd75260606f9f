import { pino } from 'pino';
import { command, done, lastEvents, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { asPlatform } from '../../../database/as-platform.js';
import { openDatabase } from '../../../database/connection.js';
import { platformEntities } from '../../../graphql/graphql-server.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { runNextRelease } from '../release/run-releases.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let reviewer: SomebodySignedIn;
let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId }]);
  database = await openDatabase({ url: api.databaseUrl, entities: platformEntities, logger: pino({ level: 'silent' }), poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await api.close();
});

interface Version {
  readonly id: string;
  readonly version: number;
}
const standing = async (id: string): Promise<Version & { state: string; reason: string | null }> => {
  const { lesson } = await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { state reason edition { version } } }', { id });
  return { id, version: lesson.edition.version, state: lesson.state, reason: lesson.reason };
};
const at = ({ id, version }: Version): Version => ({ id, version });
const step = async (name: string, { id, version }: Version, as: SomebodySignedIn, more: object = {}) => {
  const { refusals } = await command(api, name, { id, version, ...more }, '', { as });
  expect(refusals).toEqual([]);
  return standing(id);
};
const asReaders = async (id: string) =>
  (await api.ask('query ($id: ID!) { lesson(id: $id) { text editionNumber } }', { id }, { as: null })).lesson;
/** A lesson of a published course, with a draft on top of what is published. */
async function writtenOn(title: string) {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, title, 'bản một');
  const course = await published(api, trainer, await by.course(unitId, `Khóa có ${title}`, [lesson.id]));
  await by.saveLesson(await standing(lesson.id), { body: says('bản hai') });
  return { course, lesson: await standing(lesson.id) };
}

test('a lesson is handed in, approved by somebody else and published by itself; the course stays as it is', async () => {
  const { course, lesson } = await writtenOn('Bài sửa riêng');
  const handedIn = await step('submitLesson', lesson, trainer);
  expect(handedIn.state).toBe('IN_REVIEW');
  const approved = await step('approveLesson', handedIn, reviewer);
  expect(approved.state).toBe('APPROVED');
  await step('publishLesson', approved, reviewer);
  expect(await asReaders(lesson.id)).toEqual({ text: 'bản hai', editionNumber: 2 });
  const { course: same } = await api.ask('query ($id: ID!) { course(id: $id) { editionNumber } }', { id: course.id });
  expect(same.editionNumber).toBe(1);
  expect((await lastEvents(api, 3)).map(({ name }) => name)).toEqual(['lesson.submitted', 'lesson.approved', 'lesson.published']);
});

test('who wrote or handed it in does not approve it, and what was not approved is not published', async () => {
  const { lesson } = await writtenOn('Bài tự duyệt');
  const both = await signedIn(api.database, [
    { role: 'TRAINER', unitId },
    { role: 'REVIEWER', unitId },
  ]);
  const handedIn = await step('submitLesson', lesson, both);
  expect((await refused(api, 'approveLesson', at(handedIn), { as: both })).refusals).toEqual(['ANOTHER_DECIDES at input.id']);
  expect((await refused(api, 'publishLesson', at(handedIn), { as: reviewer })).refusals).toEqual(['NOT_APPROVED at input.id']);
  expect((await refused(api, 'submitLesson', at(handedIn), { as: trainer })).refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
  const back = await step('withdrawLesson', handedIn, trainer);
  expect(back.state).toBe('DRAFT');
  expect((await refused(api, 'approveLesson', at(back), { as: reviewer })).refusals).toEqual(['NOTHING_TO_CHANGE at input.id']);
});

test('it is returned with a reason, which stands among its comments', async () => {
  const { lesson } = await writtenOn('Bài trả lại');
  const back = await step('returnLesson', await step('submitLesson', lesson, trainer), reviewer, { reason: 'Thiếu căn cứ.' });
  expect(back).toMatchObject({ state: 'DRAFT', reason: 'Thiếu căn cứ.' });
  const { lesson: told } = await api.ask(
    'query ($id: ID!) { lesson(id: $id, state: DRAFT) { comments { nodes { text isReturn } } } }',
    lesson,
  );
  expect(told.comments.nodes).toEqual([{ text: 'Thiếu căn cứ.', isReturn: true }]);
});

test('an empty one is not handed in, and one that no published course shows is not published', async () => {
  const by = writer(api, trainer);
  const empty = await by.lesson(unitId, 'Bài rỗng', ' ');
  expect((await refused(api, 'submitLesson', at(empty), { as: trainer })).refusals).toEqual(['REQUIRED at input.id']);
  const alone = await by.lesson(unitId, 'Bài lẻ');
  const approved = await step('approveLesson', await step('submitLesson', alone, trainer), reviewer);
  const attempt = await refused(api, 'publishLesson', at(approved), { as: reviewer });
  expect([attempt.refusals, attempt.messages[0]]).toEqual([
    ['NOT_APPROVED at input.id'],
    expect.stringContaining('Chưa có khóa đang xuất bản'),
  ]);
});

describe('planned', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const plan = async (input: object) =>
    (
      await done(
        api,
        'planRelease',
        { unitId, name: 'Đợt bài lẻ', scheduledAt: inAnHour(), courseIds: [], ...input },
        'release { id version lessons { title } courses { title } }',
      )
    ).release;
  const itsHourComes = async () => {
    await api.database.query(`update release set at = now() - interval '1 second' where state = 'PLANNED'`);
    while (await runNextRelease((work) => asPlatform(database, work)));
  };
  const stateOf = async (id: string) =>
    (await api.ask('{ releases(first: 100) { nodes { id state version why { reason title } } } }')).releases.nodes.find(
      (one: { id: string }) => one.id === id,
    );
  const approvedLesson = async (title: string) => {
    const { lesson, course } = await writtenOn(title);
    return { course, lesson: await step('approveLesson', await step('submitLesson', lesson, trainer), reviewer) };
  };

  test('a lesson is published at its hour beside a course, and both are taken back', async () => {
    const { lesson } = await approvedLesson('Bài theo lịch');
    const by = writer(api, trainer);
    const course = await by.course(unitId, 'Khóa theo lịch', [(await by.lesson(unitId, 'Bài của khóa theo lịch')).id]);
    await writer(api, reviewer).step('approveCourse', await by.step('submitCourse', course));
    const release = await plan({ courseIds: [course.id], lessonIds: [lesson.id] });
    expect(release).toMatchObject({ lessons: [{ title: 'Bài theo lịch' }], courses: [{ title: 'Khóa theo lịch' }] });
    const again = { unitId, name: 'x', scheduledAt: inAnHour(), courseIds: [], lessonIds: [lesson.id] };
    expect((await refused(api, 'planRelease', again)).refusals).toEqual(['IN_USE at input.lessonIds.0']);
    await itsHourComes();
    expect([(await stateOf(release.id)).state, (await asReaders(lesson.id)).text]).toEqual(['DONE', 'bản hai']);
    await done(api, 'revertRelease', { id: release.id, version: (await stateOf(release.id)).version });
    expect(await asReaders(lesson.id)).toEqual({ text: 'bản một', editionNumber: 3 });
  });

  test('a lesson that was written on after it was approved is not published, and the reason says so', async () => {
    const { lesson } = await approvedLesson('Bài sửa sau duyệt');
    const release = await plan({ lessonIds: [lesson.id] });
    await writer(api, trainer).saveLesson(lesson, { summary: 'sửa thêm' });
    await itsHourComes();
    expect(await stateOf(release.id)).toMatchObject({
      state: 'FAILED',
      why: { reason: 'LESSON_NOT_APPROVED', title: 'Bài sửa sau duyệt' },
    });
    expect((await asReaders(lesson.id)).text).toBe('bản một');
  });

  test('one whose courses were withdrawn meanwhile is not published', async () => {
    const { lesson, course } = await approvedLesson('Bài hết khóa');
    const release = await plan({ lessonIds: [lesson.id] });
    await done(api, 'retireCourse', { id: course.id });
    await itsHourComes();
    expect(await stateOf(release.id)).toMatchObject({ state: 'FAILED', why: { reason: 'LESSON_NOT_SHOWN' } });
  });

  test('what is not approved can’t be planned, nor a release of nothing', async () => {
    const { lesson } = await writtenOn('Bài chưa duyệt');
    const attempt = async (input: object) =>
      (await refused(api, 'planRelease', { unitId, name: 'x', scheduledAt: inAnHour(), courseIds: [], ...input })).refusals;
    expect(await attempt({})).toEqual(['REQUIRED at input.courseIds']);
    expect(await attempt({ lessonIds: [lesson.id, 'x'] })).toEqual(['NOT_APPROVED at input.lessonIds.0', 'NOT_FOUND at input.lessonIds.1']);
  });

  test('one that ends by what nobody foresaw holds up no other, is told of each time, and fails after the third', async () => {
    const [bad, good] = [await approvedLesson('Bài gây lỗi'), await approvedLesson('Bài không sao')];
    const first = await plan({ name: 'Đợt hỏng', lessonIds: [bad.lesson.id] });
    await api.database.query(
      `create function break_it() returns trigger language plpgsql as $$ begin raise exception 'nobody foresaw it'; end $$;
       create trigger break_it before update on lesson_edition for each row when (new.title = 'Bài gây lỗi' and new.is_published) execute function break_it()`,
    );
    const second = await plan({ name: 'Đợt sau', lessonIds: [good.lesson.id] });
    const troubles: string[] = [];
    const look = async () => {
      while (
        await runNextRelease(
          (work) => asPlatform(database, work),
          (error, id) => troubles.push(`${id} ${(error as Error).message}`),
        )
      );
    };
    await api.database.query(`update release set at = now() - interval '1 second' where state = 'PLANNED'`);
    await look();
    expect([(await stateOf(first.id)).state, (await stateOf(second.id)).state]).toEqual(['PLANNED', 'DONE']);
    for (let minute = 0; minute < 2; minute++) {
      await look();
      expect((await stateOf(first.id)).state).toBe('PLANNED');
      await api.database.query(`update release set next_try_at = next_try_at - interval '1 minute' where id = $1`, [first.id]);
      await look();
    }
    expect(await stateOf(first.id)).toMatchObject({ state: 'FAILED', why: { reason: 'UNEXPECTED', title: null } });
    expect(troubles).toHaveLength(3);
    expect(troubles[0]).toMatch(new RegExp(`^${first.id} .*nobody foresaw it`));
    expect((await lastEvents(api, 1))[0]).toMatchObject({ name: 'release.failed', after: { name: 'Đợt hỏng', reason: 'UNEXPECTED' } });
    await api.database.query('drop trigger break_it on lesson_edition; drop function break_it()');
    await look();
    expect((await asReaders(bad.lesson.id)).text).toBe('bản một');
  });
});
