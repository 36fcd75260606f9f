import { command } from '../../../../test/commands.js';
import { untilWaiting } from '../../../../test/lock-waits.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
});
afterAll(() => api.close());

const lessonVersion = async (id: string): Promise<number> =>
  (await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', { id })).lesson.edition.version;
const asReaders = async (id: string) => (await api.ask('query ($id: ID!) { course(id: $id) { id } }', { id }, { as: null })).course;

test.each(['publishCourse', 'approveCourse', 'returnCourse'])(
  'while a lesson is written on, %s waits, and is not done: what was looked at is no more',
  async (name) => {
    const by = writer(api, trainer);
    const [one, two] = [await by.lesson(unitId, 'Bài một'), await by.lesson(unitId, 'Bài hai')];
    let course = await by.step('submitCourse', await by.course(unitId, `Khóa cùng lúc ${name}`, [one.id, two.id]));
    if (name === 'publishCourse') course = await writer(api).step('approveCourse', course);
    const change = { id: one.id, version: await lessonVersion(one.id), body: says('viết tiếp') };
    // the save waits for the course, which it tells that it was written on, with its new draft made
    await api.database.query('begin');
    await api.database.query('select from course_edition where course_id = $1 and is_latest for update', [course.id]);
    const saving = command(api, 'saveLesson', change, '', { as: trainer });
    await untilWaiting(api.database, 1);
    const taking = command(api, name, { ...course, ...(name === 'returnCourse' && { reason: 'Sửa lại.' }) });
    await untilWaiting(api.database, 2);
    await api.database.query('commit');
    expect([(await saving).refusals, (await taking).refusals]).toEqual([[], ['STALE_VERSION at input.version']]);
    expect(await asReaders(course.id)).toBeNull();
  },
);
