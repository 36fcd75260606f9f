import { done } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let elsewhere: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  elsewhere = await signedIn(api.database, [{ role: 'TRAINER', unitId: (await openUnit(api)).id }]);
});
afterAll(() => api.close());

interface Part {
  readonly text: string;
  readonly kind: string;
}
const marked = (parts: readonly Part[]) =>
  parts.map(({ text, kind }) => (kind === 'ADDED' ? `{+${text}+}` : kind === 'REMOVED' ? `[-${text}-]` : text)).join('');
const parts = '{ text kind }';
const lessonFields = `lessonId kind fromNumber toNumber title ${parts} summary ${parts} fromMinutes toMinutes placeCount isMoved
  moduleId formerModuleId blocks { kind isMoved block { type level } former { type } parts ${parts} }`;
const ofLesson = async (id: string, args = '', as: SomebodySignedIn | null = trainer, variables: object = {}, types = '') =>
  (await api.ask(`query ($id: ID!${types}) { lessonDifference(id: $id${args}) { ${lessonFields} } }`, { id, ...variables }, { as }))
    .lessonDifference;
const ofCourse = async (id: string, args = '', as: SomebodySignedIn | null = trainer) =>
  (
    await api.ask(
      `query ($id: ID!) { courseDifference(id: $id${args}) { fromNumber toNumber placeCount fields { field items { kind parts ${parts} } }
         modules { moduleId kind isMoved title ${parts} } lessons { ${lessonFields} } } }`,
      { id },
      { as },
    )
  ).courseDifference;
const told = (lesson: { blocks: { kind: string; parts: Part[] }[] }) => lesson.blocks.map(({ kind, parts: of }) => `${kind} ${marked(of)}`);
const again = async (course: { id: string }, lesson: { id: string }) => {
  const { course: now } = await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { edition { version } } }', course);
  await published(api, trainer, { id: course.id, version: now.edition.version });
  const read = await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', lesson);
  return { id: lesson.id, version: read.lesson.edition.version as number };
};

test('what is written on a published lesson is told by its words, and so is a text that was not saved', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Hồ sơ kết nạp', 'Đơn xin vào Đảng.', 'Giấy giới thiệu của một đảng viên.');
  expect(await ofLesson(lesson.id)).toMatchObject({ kind: 'ADDED', fromNumber: null, toNumber: 1, placeCount: 1 });
  await published(api, trainer, await by.course(unitId, 'Kết nạp', [lesson.id]));
  const same = await ofLesson(lesson.id);
  expect([same.kind, same.placeCount, same.blocks]).toEqual(['SAME', 0, []]);
  const two = says('Đơn xin vào Đảng.', 'Giấy giới thiệu của hai đảng viên.');
  await by.saveLesson(lesson, { title: 'Hồ sơ kết nạp đảng viên', summary: 'Gồm những gì.', minutes: 20, body: two });
  const changed = await ofLesson(lesson.id);
  expect(changed).toMatchObject({ kind: 'CHANGED', fromNumber: 1, toNumber: 2, fromMinutes: null, toMinutes: 20, placeCount: 4 });
  expect([marked(changed.title), marked(changed.summary)]).toEqual(['Hồ sơ kết nạp{+ đảng viên+}', '{+Gồm những gì.+}']);
  expect(told(changed)).toEqual(['SAME Đơn xin vào Đảng.', 'CHANGED Giấy giới thiệu của [-một-]{+hai+} đảng viên.']);
  const body = says('Đơn xin vào Đảng, viết tay.', 'Giấy giới thiệu của hai đảng viên.');
  const unsaved = await ofLesson(lesson.id, ', from: 2, body: $body', trainer, { body }, ', $body: JSON');
  expect([unsaved.toNumber, told(unsaved)]).toEqual([
    null,
    ['CHANGED Đơn xin vào Đảng{+, viết tay+}.', 'SAME Giấy giới thiệu của hai đảng viên.'],
  ]);
});

test('a course is told by what is said of it, its modules, and its lessons with their texts', async () => {
  const by = writer(api, trainer);
  const [one, two, three] = [
    await by.lesson(unitId, 'Bài một', 'một'),
    await by.lesson(unitId, 'Bài hai', 'hai'),
    await by.lesson(unitId, 'Bài ba', 'ba'),
  ];
  const first = await by.course(unitId, 'Khóa so sánh', [one.id, two.id, three.id], {
    minutes: 180,
    objectives: ['Nêu được việc', 'Làm được việc'],
  });
  const out = await published(api, trainer, first);
  const { course } = await api.ask('query ($id: ID!) { course(id: $id) { modules { id } } }', out);
  const [{ id: module }] = course.modules;
  const four = await by.lesson(unitId, 'Bài bốn', 'bốn');
  await by.saveLesson(one, { body: says('một và nửa') });
  await by.saveCourse(out, {
    ...{ minutes: 240, summary: 'Tóm tắt', objectives: ['Nêu được việc', 'Làm được việc thật'] },
    modules: [
      { title: 'Mở đầu', lessonIds: [three.id] },
      { id: module, title: 'Học phần 1, đã sửa', lessonIds: [one.id, four.id] },
    ],
  });
  const difference = await ofCourse(out.id);
  expect(difference).toMatchObject({ fromNumber: 1, toNumber: 2 });
  expect(
    difference.fields.map(({ field, items }: { field: string; items: { kind: string; parts: Part[] }[] }) => [
      field,
      items.map((item) => `${item.kind} ${marked(item.parts)}`),
    ]),
  ).toEqual([
    ['SUMMARY', ['ADDED {+Tóm tắt+}']],
    ['MINUTES', ['CHANGED [-180-]{+240+}']],
    ['OBJECTIVES', ['SAME Nêu được việc', 'CHANGED Làm được việc{+ thật+}']],
  ]);
  expect(
    difference.modules.map(({ kind, title, isMoved }: { kind: string; title: Part[]; isMoved: boolean }) => [kind, isMoved, marked(title)]),
  ).toEqual([
    ['ADDED', false, '{+Mở đầu+}'],
    ['CHANGED', false, 'Học phần 1{+, đã sửa+}'],
  ]);
  const lessons = difference.lessons.map(
    (lesson: { title: Part[]; kind: string; isMoved: boolean; formerModuleId: string; moduleId: string }) => [
      marked(lesson.title),
      lesson.kind,
      lesson.isMoved,
      [lesson.formerModuleId === module, lesson.moduleId === module],
    ],
  );
  expect(lessons).toEqual([
    ['Bài ba', 'SAME', true, [true, false]],
    ['Bài một', 'CHANGED', false, [true, true]],
    ['[-Bài hai-]', 'REMOVED', false, [true, false]],
    ['{+Bài bốn+}', 'ADDED', false, [false, true]],
  ]);
  expect(told(difference.lessons[1])).toEqual(['CHANGED một{+ và nửa+}']);
  expect(difference.placeCount).toBe(3 + 2 + 4);
});

test('former editions of a course are compared with the lessons that readers had with them', async () => {
  const by = writer(api, trainer);
  let lesson = await by.lesson(unitId, 'Bài nhiều bản', 'bản một');
  const course = await by.course(unitId, 'Khóa nhiều bản', [lesson.id]);
  await published(api, trainer, course);
  const { course: at } = await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { edition { version } } }', course);
  lesson = await by.saveLesson(await versioned(lesson.id), { body: says('bản hai') });
  await by.saveCourse({ id: course.id, version: at.edition.version }, { summary: 'lần hai' });
  lesson = await again(course, lesson);
  lesson = await by.saveLesson(lesson, { body: says('bản ba') });
  lesson = await again(course, lesson);
  await by.saveLesson(lesson, { body: says('bản nháp') });
  const text = async (args: string) => told((await ofCourse(course.id, args)).lessons[0]);
  // of the first edition the lesson was the first, of the second in the end the third
  expect(await text(', from: 1, to: 2')).toEqual(['CHANGED bản [-một-]{+ba+}']);
  expect(await text('')).toEqual(['CHANGED bản [-ba-]{+nháp+}']);
  expect(await text(', from: 1')).toEqual(['CHANGED bản [-một-]{+nháp+}']);
  expect(await ofCourse(course.id, ', from: 9')).toBeNull();
});
const versioned = async (id: string) => {
  const { lesson } = await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', { id });
  return { id, version: lesson.edition.version as number };
};

test('who may not read drafts there is told nothing, and of lessons of others only what is published', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài của phường', 'đã xuất bản');
  const course = await published(api, trainer, await by.course(unitId, 'Khóa của phường', [lesson.id]));
  await by.saveLesson(await versioned(lesson.id), { title: 'Bài đang sửa', body: says('chưa ai được xem') });
  for (const as of [elsewhere, null]) expect([await ofLesson(lesson.id, '', as), await ofCourse(course.id, '', as)]).toEqual([null, null]);
  const { accountId } = elsewhere;
  const [{ unit_id: other }] = (await api.database.query('select unit_id from role_grant where account_id = $1', [accountId])).rows;
  const theirs = await writer(api, elsewhere).course(other, 'Khóa mượn bài', [lesson.id]);
  const { lessons } = await ofCourse(theirs.id, '', elsewhere);
  expect([lessons.length, marked(lessons[0].title), told(lessons[0])]).toEqual([1, '{+Bài của phường+}', ['ADDED {+đã xuất bản+}']]);
  expect(await ofLesson('x', '')).toBeNull();
  await done(api, 'retireCourse', { id: course.id });
});
