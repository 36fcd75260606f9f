import { command, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let [trainer, both, reviewer]: SomebodySignedIn[] = [];
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId }]);
  both = await signedIn(api.database, [
    { role: 'TRAINER', unitId },
    { role: 'REVIEWER', unitId },
  ]);
});
afterAll(() => api.close());

const as = (somebody: SomebodySignedIn | undefined) => ({ as: somebody ?? null });
const step = async (name: string, input: object, who: SomebodySignedIn | undefined) =>
  (await command(api, name, input, '', as(who))).refusals;
const versionOf = async (id: string): Promise<number> =>
  (await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { edition { version } } }', { id })).course.edition.version;

const lessonVersionOf = async (id: string): Promise<number> =>
  (await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', { id })).lesson.edition.version;

test('a lesson of two courses that is handed in anew by one of them is not approved by who looked at the other', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài hai khóa', 'đã xem');
  const other = await by.course(unitId, 'Khóa kia', [lesson.id]);
  const seen = await by.step('submitCourse', await by.course(unitId, 'Khóa này', [lesson.id]));
  await by.saveLesson(lesson, { body: says('chưa ai xem') });
  await by.step('submitCourse', other);
  expect((await refused(api, 'approveCourse', seen, as(reviewer))).refusals).toEqual(['STALE_VERSION at input.version']);
  expect(await step('approveCourse', { id: seen.id, version: await versionOf(seen.id) }, reviewer)).toEqual([]);
});

test('what was approved of a lesson is not published by who looked before it was written on', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài đã duyệt');
  const out = await published(api, trainer as SomebodySignedIn, await by.course(unitId, 'Khóa đã duyệt', [lesson.id]));
  const changed = await by.saveLesson(lesson, { body: says('sửa một') });
  const handedIn = await by.step('submitCourse', out);
  const approved = await writer(api, reviewer).step('approveCourse', handedIn);
  const more = await by.saveLesson(changed, { body: says('sửa hai') });
  expect((await refused(api, 'publishCourse', approved, as(reviewer))).refusals).toEqual(['STALE_VERSION at input.version']);
  // a draft that is saved again and again tells nobody to look again: nothing of it can be approved
  const version = await versionOf(out.id);
  await by.saveLesson(more, { body: says('sửa ba') });
  expect(await versionOf(out.id)).toBe(version);
});

test('who writes on a course is not held up by what happens to its lessons, and is told what happened to the course', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài đang duyệt');
  const open = await by.course(unitId, 'Khóa đang viết', [lesson.id]);
  await by.step('submitCourse', await by.course(unitId, 'Khóa gửi bài', [lesson.id]));
  expect(await versionOf(open.id)).toBe(open.version + 1);
  const saved = await by.saveCourse(open, { summary: 'viết tiếp' });
  expect(saved.version).toBe(open.version + 2);
  expect((await refused(api, 'saveCourse', { ...open, summary: 'đè lên' }, as(trainer))).refusals).toEqual([
    'STALE_VERSION at input.version',
  ]);
  await by.step('submitCourse', saved);
  expect((await refused(api, 'saveCourse', { ...saved, summary: 'đè lên' }, as(trainer))).refusals).toEqual([
    'STALE_VERSION at input.version',
  ]);
  const ahead = { id: open.id, version: (await versionOf(open.id)) + 1, summary: 'từ bản chưa có' };
  expect((await refused(api, 'saveCourse', ahead, as(trainer))).refusals).toEqual(['STALE_VERSION at input.version']);
});

test('a course says to whom it waits for: who may review it and wrote no part of what was handed in', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài chờ ai');
  const made = await by.course(unitId, 'Khóa chờ ai', [lesson.id]);
  const awaits = async (state = 'DRAFT') => {
    const asked = `query ($id: ID!) { course(id: $id, state: ${state}) { mayDecide } }`;
    const seen = [trainer, both, reviewer].map((one) => api.ask(asked, { id: made.id }, as(one)));
    return (await Promise.all(seen)).map(({ course }) => course?.mayDecide ?? null);
  };
  expect(await awaits()).toEqual([false, false, false]);
  const handedIn = await by.step('submitCourse', made);
  expect(await awaits()).toEqual([false, true, true]);
  const approved = await writer(api, reviewer).step('approveCourse', handedIn);
  expect(await awaits()).toEqual([false, false, false]);
  await writer(api, reviewer).step('publishCourse', approved);
  // a lesson alone, of which another reviewer wrote a part
  await writer(api, both).saveLesson({ id: lesson.id, version: await lessonVersionOf(lesson.id) }, { body: says('sửa') });
  expect(await awaits()).toEqual([false, false, false]);
  await by.step('submitCourse', { id: made.id, version: await versionOf(made.id) });
  expect(await awaits()).toEqual([false, false, true]);
  expect(await awaits('PUBLISHED')).toEqual([false, false, false]);
});

test('who wrote a part of what was handed in does not approve it, whoever handed it in', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài cùng viết');
  const made = await by.course(unitId, 'Khóa cùng viết', [lesson.id]);
  const mended = await writer(api, both).saveLesson(lesson, { body: says('hai người viết') });
  await by.saveLesson(mended, { body: says('hai người viết, người đầu lưu sau cùng') });
  const handedIn = await by.step('submitCourse', made);
  const attempt = await refused(api, 'approveCourse', handedIn, as(both));
  expect([attempt.refusals, attempt.messages]).toEqual([
    ['ANOTHER_DECIDES at input.id'],
    ['Bạn đã viết hoặc gửi duyệt một phần của bản này, nên người khác phải duyệt.'],
  ]);
  // they stay its writers when it is returned, when others write on, and when it is restored
  const returned = await writer(api, reviewer).step('returnCourse', handedIn, { reason: 'Thiếu' });
  const again = await by.step('submitCourse', returned);
  expect(await step('approveCourse', again, both)).toEqual(['ANOTHER_DECIDES at input.id']);
  const { lesson: now } = await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', { id: lesson.id });
  const onTop = await by.saveLesson({ id: lesson.id, version: now.edition.version }, { summary: 'thêm' });
  await by.step('submitCourse', { id: made.id, version: await versionOf(made.id) });
  expect(await step('approveCourse', { id: made.id, version: await versionOf(made.id) }, both)).toEqual(['ANOTHER_DECIDES at input.id']);
  const { refusals } = await command(api, 'restoreLesson', { id: lesson.id, version: onTop.version, number: 1 }, '', as(trainer));
  expect(refusals).toEqual([]);
  await by.step('submitCourse', { id: made.id, version: await versionOf(made.id) });
  expect(await step('approveCourse', { id: made.id, version: await versionOf(made.id) }, both)).toEqual(['ANOTHER_DECIDES at input.id']);
  // of what readers had once they approve what others wrote on top
  const approved = await writer(api, reviewer).step('approveCourse', { id: made.id, version: await versionOf(made.id) });
  await writer(api, reviewer).step('publishCourse', approved);
  const { lesson: out } = await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { version } } }', { id: lesson.id });
  await by.saveLesson({ id: lesson.id, version: out.edition.version }, { summary: 'chỉ người đầu viết' });
  await by.step('submitCourse', { id: made.id, version: await versionOf(made.id) });
  expect(await step('approveCourse', { id: made.id, version: await versionOf(made.id) }, both)).toEqual([]);
});

test('who wrote on the course itself does not approve it', async () => {
  const by = writer(api, trainer);
  const made = await by.course(unitId, 'Khóa người duyệt có sửa', [(await by.lesson(unitId, 'Bài')).id]);
  const mended = await writer(api, both).saveCourse(made, { summary: 'sửa một chữ' });
  const handedIn = await by.step('submitCourse', mended);
  expect(await step('approveCourse', handedIn, both)).toEqual(['ANOTHER_DECIDES at input.id']);
  expect(await step('approveCourse', handedIn, reviewer)).toEqual([]);
});

test('what was returned stays as its reviewer had it, and why it was is told until it is handed in anew', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài bị trả lại', 'điều người duyệt đã đọc');
  const handedIn = await by.step('submitCourse', await by.course(unitId, 'Khóa bị trả lại', [lesson.id], { summary: 'cũ' }));
  const returned = await writer(api, reviewer).step('returnCourse', handedIn, { reason: 'Viết rõ hơn.' });
  const edited = await by.saveCourse(returned, { summary: 'mới' });
  let saved = { id: lesson.id, version: await lessonVersionOf(lesson.id) };
  for (const text of ['viết lại', 'viết lại lần nữa']) saved = await by.saveLesson(saved, { body: says(text) });
  const query = `query ($course: ID!, $lesson: ID!) {
    course(id: $course, state: DRAFT) { edition { number reason submittedAt } editions { number state summary reason } }
    lesson(id: $lesson, state: DRAFT) { editions { number state text reason } } }`;
  const kept = await api.ask(query, { course: edited.id, lesson: lesson.id });
  const reason = 'Viết rõ hơn.';
  expect(kept.course.edition).toEqual({ number: 2, reason, submittedAt: null });
  expect(kept.course.editions).toEqual([
    { number: 2, state: 'DRAFT', summary: 'mới', reason },
    { number: 1, state: 'SUPERSEDED', summary: 'cũ', reason },
  ]);
  expect(kept.lesson.editions).toEqual([
    { number: 2, state: 'DRAFT', text: 'viết lại lần nữa', reason },
    { number: 1, state: 'SUPERSEDED', text: 'điều người duyệt đã đọc', reason },
  ]);
  await by.step('submitCourse', { id: edited.id, version: await versionOf(edited.id) });
  const again = await api.ask(query, { course: edited.id, lesson: lesson.id });
  expect([again.course.edition.reason, again.lesson.editions[0].reason]).toEqual([null, null]);
});
