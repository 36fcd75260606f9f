import { command, everythingStored, lastEvents, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let reviewer: SomebodySignedIn;
let elsewhere: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }], null, { name: 'Dương Thị Yến (mẫu)' });
  reviewer = await signedIn(api.database, [{ role: 'REVIEWER', unitId }], null, { name: 'Ngô Văn Dũng (mẫu)' });
  elsewhere = await signedIn(api.database, [{ role: 'TRAINER', unitId: (await openUnit(api)).id }]);
});
afterAll(() => api.close());

const short = 'comment { id version text }';
const run = async (as: SomebodySignedIn, name: string, input: object, fields = short) => {
  const { refusals, payload } = await command(api, name, input, fields, { as });
  if (refusals.length) throw new Error(`${name} was refused: ${refusals.join()}`);
  return payload.comment;
};
const forbiddenTo = async (as: SomebodySignedIn | null, name: string, input: object) => {
  const before = await everythingStored(api);
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { errors } = await api.graphql(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, { input }, { as });
  expect(await everythingStored(api)).toEqual(before);
  return errors?.[0]?.extensions.code;
};
const aLesson = () => writer(api, trainer).lesson(unitId, 'Hồ sơ kết nạp', 'Giấy giới thiệu của một đảng viên chính thức.');
const quote = { text: 'một đảng viên', before: 'Giấy giới thiệu của ', after: ' chính thức', position: 21 };
const threads = async (of: 'lesson' | 'course', id: string, as: SomebodySignedIn | null = trainer, filter = '') =>
  (
    await api.ask(
      `query ($id: ID!) { ${of}(id: $id, state: DRAFT) { comments${filter} { totalCount nodes {
         text quote { text before after position } isReturn writtenBy isMine resolvedBy withdrawnAt editionNumber replies { text writtenBy isMine } } } } }`,
      { id },
      { as },
    )
  )[of].comments;

test('a reviewer says something of a passage, the writer answers and settles it, and both see it so', async () => {
  const { id } = await aLesson();
  const said = await run(reviewer, 'createComment', { lessonId: id, text: 'Căn cứ khoản nào?\nThêm cước chú.', quote });
  const answer = await run(trainer, 'replyToComment', { id: said.id, text: 'Đã thêm.' });
  expect((await run(reviewer, 'replyToComment', { id: answer.id, text: 'Cảm ơn.' })).version).toBe(1);
  const open = {
    ...{ text: 'Căn cứ khoản nào?\nThêm cước chú.', quote, isReturn: false, withdrawnAt: null, editionNumber: 1 },
    ...{ writtenBy: 'Ngô Văn Dũng (mẫu)', isMine: false, resolvedBy: null },
    replies: [
      { text: 'Đã thêm.', writtenBy: 'Dương Thị Yến (mẫu)', isMine: true },
      { text: 'Cảm ơn.', writtenBy: 'Ngô Văn Dũng (mẫu)', isMine: false },
    ],
  };
  expect(await threads('lesson', id)).toEqual({ totalCount: 1, nodes: [open] });
  const settled = await run(trainer, 'resolveComment', { id: said.id, version: said.version });
  expect(await threads('lesson', id)).toEqual({ totalCount: 1, nodes: [{ ...open, resolvedBy: 'Dương Thị Yến (mẫu)' }] });
  expect((await threads('lesson', id, trainer, '(filter: { isResolved: { equals: false } })')).totalCount).toBe(0);
  expect((await threads('lesson', id, trainer, '(filter: { isQuoting: { equals: true } })')).totalCount).toBe(1);
  expect((await refused(api, 'resolveComment', { id: said.id, version: settled.version }, { as: trainer })).refusals).toEqual([
    'NOTHING_TO_CHANGE at input.isResolved',
  ]);
  await run(reviewer, 'resolveComment', { id: said.id, version: settled.version, isResolved: false });
  expect((await threads('lesson', id)).nodes).toEqual([open]);
});

test('a comment on a course is of the course as a whole, and none on its lessons', async () => {
  const lesson = await aLesson();
  const course = await writer(api, trainer).course(unitId, 'Kết nạp đảng viên', [lesson.id]);
  await run(reviewer, 'createComment', { courseId: course.id, text: 'Cả khóa còn thiếu mẫu đơn.' });
  expect((await threads('course', course.id)).nodes).toMatchObject([{ text: 'Cả khóa còn thiếu mẫu đơn.', quote: null }]);
  expect((await threads('lesson', lesson.id)).totalCount).toBe(0);
});

test('who wrote it changes and withdraws it; what was withdrawn stays without words where others answered', async () => {
  const { id } = await aLesson();
  const said = await run(reviewer, 'createComment', { lessonId: id, text: 'ý một' });
  const changed = await run(reviewer, 'updateComment', { id: said.id, version: said.version, text: 'ý hai' });
  expect(changed).toEqual({ ...said, version: 2, text: 'ý hai' });
  const answer = await run(trainer, 'replyToComment', { id: said.id, text: 'trả lời' });
  const { id: of, version } = changed;
  expect((await run(reviewer, 'withdrawComment', { id: of, version })).text).toBeNull();
  expect((await threads('lesson', id)).nodes).toMatchObject([
    { text: null, withdrawnAt: expect.any(String), replies: [{ text: 'trả lời' }] },
  ]);
  await run(trainer, 'withdrawComment', { id: answer.id, version: answer.version });
  expect(await threads('lesson', id)).toEqual({ totalCount: 0, nodes: [] });
  const { rows } = await api.database.query('select distinct text from comment where lesson_id = $1', [id]);
  expect(rows).toEqual([{ text: null }]);
});

test('nobody changes or withdraws what another said, and who may not write settles only what they said', async () => {
  const { id } = await aLesson();
  const mine = await run(trainer, 'createComment', { lessonId: id, text: 'của người soạn' });
  const step = { id: mine.id, version: mine.version };
  for (const [name, input] of [
    ['updateComment', { ...step, text: 'khác' }],
    ['withdrawComment', step],
    ['resolveComment', step],
  ] as const)
    expect((await refused(api, name, input, { as: reviewer })).refusals).toEqual(['NOT_YOURS at input.id']);
  const theirs = await run(reviewer, 'createComment', { lessonId: id, text: 'của người duyệt' });
  await run(reviewer, 'resolveComment', { id: theirs.id, version: theirs.version });
});

test('what was looked at before somebody wrote is refused, with the present state', async () => {
  const { id } = await aLesson();
  const said = await run(reviewer, 'createComment', { lessonId: id, text: 'một' });
  await run(reviewer, 'updateComment', { id: said.id, version: 1, text: 'hai' });
  const stale = await refused(api, 'updateComment', { id: said.id, version: 1, text: 'ba' }, { as: reviewer });
  expect([stale.refusals, stale.payload.comment.version]).toEqual([['STALE_VERSION at input.version'], 2]);
  expect((await refused(api, 'resolveComment', { id: said.id, version: 1 }, { as: reviewer })).refusals).toEqual([
    'STALE_VERSION at input.version',
  ]);
});

test('what can’t be said is refused where it stands', async () => {
  const { id } = await aLesson();
  const attempt = async (input: object) =>
    (await refused(api, 'createComment', { lessonId: id, text: 'x', ...input }, { as: trainer })).refusals;
  expect(await attempt({ text: ' ' })).toEqual(['REQUIRED at input.text']);
  expect(await attempt({ text: 'x'.repeat(2001) })).toEqual(['INVALID at input.text']);
  expect(await attempt({ quote: { text: '' } })).toEqual(['REQUIRED at input.quote.text']);
  expect(await attempt({ quote: { text: 'x', before: 'x'.repeat(201), position: -1 } })).toEqual([
    'INVALID at input.quote.before',
    'INVALID at input.quote.position',
  ]);
  expect((await refused(api, 'createComment', { lessonId: id, courseId: id, text: 'x' })).refusals).toEqual(['INVALID at input.lessonId']);
  expect((await refused(api, 'createComment', { lessonId: unitId, text: 'x' })).refusals).toEqual(['NOT_FOUND at input.lessonId']);
});

test('the reason with which a course is returned stands among its comments, and stays when it is handed in again', async () => {
  const lesson = await aLesson();
  const by = writer(api, trainer);
  const handedIn = await by.step('submitCourse', await by.course(unitId, 'Khóa bị trả lại', [lesson.id]));
  const back = await writer(api, reviewer).step('returnCourse', handedIn, { reason: 'Bài 2 thiếu căn cứ.' });
  const reason = async () =>
    (await api.ask('query ($id: ID!) { lesson(id: $id, state: DRAFT) { edition { reason } } }', lesson, { as: trainer })).lesson.edition
      .reason;
  expect(await reason()).toBe('Bài 2 thiếu căn cứ.');
  await by.step('submitCourse', await by.saveCourse(back, { summary: 'đã sửa' }));
  expect(await reason()).toBeNull();
  const { nodes } = await threads('course', back.id);
  expect(nodes).toMatchObject([{ text: 'Bài 2 thiếu căn cứ.', isReturn: true, writtenBy: 'Ngô Văn Dũng (mẫu)' }]);
  const { rows } = await api.database.query('select id, version from comment where course_id = $1', [back.id]);
  expect((await refused(api, 'withdrawComment', rows[0], { as: reviewer })).refusals).toEqual(['IN_USE at input.id']);
  // nor does it become another one
  const other = { ...rows[0], text: 'Không có gì.' };
  expect((await refused(api, 'updateComment', other, { as: reviewer })).refusals).toEqual(['IN_USE at input.id']);
});

test('no reader reaches what was said, by any way, once it is published', async () => {
  const lesson = await aLesson();
  const course = await published(api, trainer, await writer(api, trainer).course(unitId, 'Khóa đã xuất bản', [lesson.id]));
  const said = await run(reviewer, 'createComment', { lessonId: lesson.id, text: 'bí mật của người duyệt' });
  await run(reviewer, 'createComment', { courseId: course.id, text: 'bí mật của cả khóa' });
  for (const as of [null, elsewhere]) {
    const { data } = await api.graphql(
      `query ($course: ID!, $lesson: ID!, $comment: ID!) {
         course(id: $course) { comments { totalCount nodes { text } } modules { lessons { comments { totalCount nodes { text replies { text } } } } } }
         lesson(id: $lesson) { comments { totalCount edges { cursor node { text } } } } node(id: $comment) { ... on Comment { text } } }`,
      { course: course.id, lesson: lesson.id, comment: said.id },
      { as },
    );
    expect(data).toEqual({
      course: { comments: { totalCount: 0, nodes: [] }, modules: [{ lessons: [{ comments: { totalCount: 0, nodes: [] } }] }] },
      lesson: { comments: { totalCount: 0, edges: [] } },
      node: null,
    });
    for (const [name, input] of [
      ['createComment', { lessonId: lesson.id, text: 'x' }],
      ['replyToComment', { id: said.id, text: 'x' }],
      ['resolveComment', { id: said.id, version: 1 }],
    ] as const)
      expect(await forbiddenTo(as, name, input)).toBe(as ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
});

test('the trail tells who spoke of what and when, and not what was said', async () => {
  const { id } = await aLesson();
  const said = await run(reviewer, 'createComment', { lessonId: id, text: 'điều đã nói' });
  await run(reviewer, 'updateComment', { id: said.id, version: 1, text: 'điều khác' });
  await run(trainer, 'replyToComment', { id: said.id, text: 'vâng' });
  await run(trainer, 'resolveComment', { id: said.id, version: 2 });
  const about = { lessonId: id, title: 'Hồ sơ kết nạp' };
  const events = await lastEvents(api, 4);
  expect(events.map(({ name, after }) => ({ name, after }))).toEqual([
    { name: 'comment.created', after: { ...about, characters: 11 } },
    { name: 'comment.updated', after: { ...about, characters: 9 } },
    { name: 'comment.replied', after: { ...about, characters: 4 } },
    { name: 'comment.resolved', after: { ...about, characters: 9 } },
  ]);
  const { events: seen } = await api.ask(
    `{ events(first: 1, filter: { subjectType: { equals: "Comment" } }) { nodes { name node { ... on Comment { text } } } } }`,
  );
  expect(seen.nodes).toEqual([{ name: 'comment.resolved', node: expect.anything() }]);
});
