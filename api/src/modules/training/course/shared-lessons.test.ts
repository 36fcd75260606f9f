import { command, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
let [district, ward, other]: { id: string }[] = [];
let [trainer, theirs, reader]: SomebodySignedIn[] = [];
beforeAll(async () => {
  api = await startApi();
  district = await openUnit(api, { kind: 'DISTRICT_COMMITTEE' });
  [ward, other] = [await openUnit(api, { parentId: district.id }), await openUnit(api, { parentId: district.id })];
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId: ward.id }]);
  theirs = await signedIn(api.database, [{ role: 'TRAINER', unitId: other.id }]);
  reader = await signedIn(api.database, []);
});
afterAll(() => api.close());

const at = (unit: { id: string } | undefined) => unit?.id ?? '';
const as = (somebody: SomebodySignedIn | undefined) => ({ as: somebody ?? null });
/** A lesson of the ward, which a course of the ward shows. */
async function shownByTheWard(title: string, more: object = {}) {
  const by = writer(api, trainer);
  const lesson = await by.lesson(at(ward), title);
  const home = await published(api, trainer as SomebodySignedIn, await by.course(at(ward), `Khóa có ${title}`, [lesson.id], more));
  return { lesson, home };
}
const containing = (...lessonIds: string[]) => ({ modules: [{ title: 'A', lessonIds }] });
const asked = async (id: string, lesson: string, who: SomebodySignedIn | undefined, state = 'PUBLISHED') => {
  const query = `query ($id: ID!, $lesson: ID!, $state: ReadingState!) {
    course(id: $id, state: $state) { lessonCount modules { lessons { title } } } lesson(id: $lesson, state: $state) { title courses { title } } }`;
  const { course, lesson: one } = await api.ask(query, { id, lesson, state }, as(who));
  return {
    count: course?.lessonCount,
    titles: course?.modules.flatMap(({ lessons }: { lessons: { title: string }[] }) => lessons.map(({ title }) => title)),
    alone: one,
  };
};

test('what a unit shows to who is signed in, no course of another unit shows to everybody', async () => {
  const { lesson } = await shownByTheWard('Bài nội bộ', { isPublic: false });
  await writer(api, trainer).saveLesson(lesson, { title: 'Bài nội bộ đang sửa' });
  const by = writer(api, theirs);
  const made = await by.course(at(other), 'Khóa của phường khác', []);
  expect((await refused(api, 'saveCourse', { ...made, ...containing(lesson.id) }, as(theirs))).refusals).toEqual([
    'INVALID at input.modules.0.lessonIds.0',
  ]);
  const internal = await by.saveCourse(made, { isPublic: false, ...containing(lesson.id) });
  const opened = await by.saveCourse(internal, { isPublic: true });
  const attempt = await refused(api, 'submitCourse', opened, as(theirs));
  expect(attempt.refusals).toEqual(['INVALID at input.id']);
  // by the title that readers know
  expect(attempt.messages[0]).toMatch(/không xem được: Bài nội bộ\. /);
  await published(api, theirs as SomebodySignedIn, await by.saveCourse(opened, { isPublic: false }));
  expect((await asked(made.id, lesson.id, reader)).titles).toEqual(['Bài nội bộ']);
  expect((await asked(made.id, lesson.id, undefined)).alone).toBeNull();
});

test('what is handed in for who is signed in is not published for everybody by what changed meanwhile', async () => {
  const { lesson, home } = await shownByTheWard('Bài thành nội bộ');
  const by = writer(api, theirs);
  const made = await by.course(at(other), 'Khóa mượn bài thành nội bộ', [lesson.id]);
  const handedIn = await by.step('submitCourse', made);
  const approved = await writer(api).step('approveCourse', handedIn);
  await published(api, trainer as SomebodySignedIn, await writer(api, trainer).saveCourse(home, { isPublic: false }));
  expect((await refused(api, 'publishCourse', approved)).refusals).toEqual(['INVALID at input.id']);
});

test('a lesson that its unit withdraws is withdrawn from the courses of others, from their counts too', async () => {
  const { lesson, home } = await shownByTheWard('Bài dùng chung');
  const by = writer(api, theirs);
  const own = await by.lesson(at(other), 'Bài của mình');
  const made = await published(api, theirs as SomebodySignedIn, await by.course(at(other), 'Khóa mượn bài', [lesson.id, own.id]));
  const courses = [{ title: 'Khóa mượn bài' }, { title: 'Khóa có Bài dùng chung' }];
  for (const who of [undefined, reader, theirs])
    expect(await asked(made.id, lesson.id, who)).toEqual({
      ...{ count: 2, titles: ['Bài dùng chung', 'Bài của mình'], alone: { title: 'Bài dùng chung', courses } },
    });
  await command(api, 'retireCourse', { id: home.id });
  for (const who of [undefined, reader, theirs])
    expect(await asked(made.id, lesson.id, who)).toEqual({ count: 1, titles: ['Bài của mình'], alone: null });
  // who writes the course is told that one is missing, and not which
  expect(await asked(made.id, lesson.id, theirs, 'DRAFT')).toEqual({ count: 2, titles: ['Bài của mình'], alone: null });
  const again = await by.saveCourse(made, { summary: 'sửa' });
  const { messages } = await refused(api, 'submitCourse', again, as(theirs));
  expect(messages[0]).toMatch(/không xem được: một bài khác\. /);
  await by.step('submitCourse', await by.saveCourse(again, containing(own.id)));
  // and nobody takes it anew
  const fresh = await by.course(at(other), 'Khóa mượn sau', []);
  expect((await refused(api, 'saveCourse', { ...fresh, ...containing(lesson.id) }, as(theirs))).refusals).toEqual([
    'NOT_FOUND at input.modules.0.lessonIds.0',
  ]);
});

test('a unit is not told by its course that another writes on a lesson that the course has, nor hands it in', async () => {
  const { lesson, home } = await shownByTheWard('Bài được mượn');
  const made = await writer(api, theirs).course(at(other), 'Khóa mượn bài đang sửa', [lesson.id]);
  const version = async () => (await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { edition { version } } }', made)).course;
  await writer(api, trainer).saveLesson(lesson, { summary: 'đang sửa' });
  const { course: now } = await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { edition { version } } }', home);
  await writer(api, trainer).step('submitCourse', { id: home.id, version: now.edition.version });
  expect(await version()).toEqual({ edition: { version: made.version } });
  // and what it hands in itself is its own
  const handedIn = await writer(api).step('submitCourse', made);
  await writer(api, await signedIn(api.database, [{ role: 'REVIEWER' }])).step('approveCourse', handedIn);
  const { lesson: theirLesson } = await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { state } }', lesson);
  expect(theirLesson).toEqual({ state: 'IN_REVIEW' });
});

test('a course of a unit above shows a lesson, and one of a unit below does not show what belongs above', async () => {
  const by = writer(api, await signedIn(api.database, [{ role: 'TRAINER', unitId: at(district) }]));
  const [below, above] = [await by.lesson(at(ward), 'Bài của phường'), await by.lesson(at(district), 'Bài của quận')];
  const ofDistrict = await by.step('submitCourse', await by.course(at(district), 'Khóa của quận', [below.id]));
  const shown = await writer(api).step('publishCourse', await writer(api).step('approveCourse', ofDistrict));
  expect((await asked(shown.id, below.id, undefined)).titles).toEqual(['Bài của phường']);
  const ofWard = await by.course(at(ward), 'Khóa của phường có bài của quận', [above.id]);
  const { refusals, messages } = await refused(api, 'submitCourse', ofWard);
  expect([refusals, messages[0]]).toEqual([['INVALID at input.id'], expect.stringContaining('Bài của quận')]);
});

test('who may not know how a lesson is being written is not told its title by a refusal', async () => {
  const by = writer(api, await signedIn(api.database, [{ role: 'TRAINER', unitId: at(district) }]));
  const hidden = await by.lesson(at(other), 'Bài mật', 'chưa ai thấy');
  const made = await by.course(at(ward), 'Khóa có bài mật', [hidden.id]);
  for (const [who, told] of [
    [trainer, 'một bài khác'],
    [undefined, 'Bài mật'],
  ] as const) {
    const { messages } = await refused(api, 'submitCourse', made, who && as(who));
    expect(messages[0]).toContain(`không xem được: ${told}.`);
  }
});
