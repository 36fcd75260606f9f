import { refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
});
afterAll(() => api.close());

const text = (said: string, ...marks: object[]) => ({ type: 'paragraph', content: [{ type: 'text', text: said, marks }] });
const doc = (...content: object[]) => ({ type: 'doc', content });

test('what a lesson says is kept as the editor has it, and read as HTML and as text', async () => {
  const body = doc(
    { type: 'heading', attrs: { level: 2, onclick: 'alert(1)' }, content: [{ type: 'text', text: 'Chuẩn bị' }] },
    text('Xem quy định', { type: 'link', attrs: { href: 'https://vanban.example/1', target: '_top' } }),
    { type: 'callout', attrs: { kind: 'TIP' }, content: [text('Gửi trước ba ngày.')] },
  );
  const by = writer(api, trainer);
  const { id } = await by.saveLesson(await by.lesson(unitId, 'Bài'), { body, minutes: 30, summary: 'Một câu.' });
  const { lesson } = await api.ask(
    `query ($id: ID!) { lesson(id: $id, state: DRAFT) { title summary minutes body html text } }`,
    { id },
    { as: trainer },
  );
  expect(lesson).toEqual({
    ...{ title: 'Bài', summary: 'Một câu.', minutes: 30 },
    body: doc(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Chuẩn bị' }] },
      text('Xem quy định', { type: 'link', attrs: { href: 'https://vanban.example/1' } }),
      {
        type: 'callout',
        attrs: { kind: 'TIP' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Gửi trước ba ngày.' }] }],
      },
    ),
    html: '<h2>Chuẩn bị</h2><p><a href="https://vanban.example/1" rel="noopener noreferrer">Xem quy định</a></p><aside class="callout tip"><p>Gửi trước ba ngày.</p></aside>',
    text: 'Chuẩn bị\nXem quy định\nGửi trước ba ngày.',
  });
});

const nested = (levels: number) => {
  let one: object = text('sâu');
  for (let level = 0; level < levels; level++) one = { type: 'blockquote', content: [one] };
  return doc(one);
};

test.each<[string, unknown]>([
  ['a script', doc({ type: 'script', content: [{ type: 'text', text: 'alert(1)' }] })],
  ['a link that runs', doc(text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))],
  ['a picture from elsewhere', doc({ type: 'image', attrs: { src: 'https://elsewhere.example/x.png' } })],
  ['a heading that is none', doc({ type: 'heading', attrs: { level: 99 } })],
  [
    'a table larger than any',
    doc({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9 }, content: [text('x')] }] }],
    }),
  ],
  ['a material that is none', doc({ type: 'material', attrs: { materialId: '../../etc/passwd' } })],
  ['nothing', doc()],
  ['no document', text('x')],
  ['a text', 'chữ'],
  ['a list', []],
  ['levels without end', nested(21)],
  ['a book', doc(text('x'.repeat(500_001)))],
])('%s is refused, and nothing changes', async (_, body) => {
  const { id, version } = await writer(api, trainer).lesson(unitId, 'Bài để thử');
  expect((await refused(api, 'saveLesson', { id, version, body }, { as: trainer })).refusals).toEqual(['INVALID at input.body']);
});

test('what was handed in can’t be written to, by SQL neither', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài để giữ');
  await published(api, trainer, await by.course(unitId, 'Khóa để giữ', [lesson.id]));
  for (const statement of [
    `update lesson_edition set title = 'x' where lesson_id = $1`,
    `update lesson_edition set html = '<script>' where lesson_id = $1`,
    `update lesson_edition set published_from = now() - interval '1 year' where lesson_id = $1`,
    'delete from lesson_edition where lesson_id = $1',
    `delete from course_lesson where lesson_id = $1`,
    `update course_lesson set rank = 9 where lesson_id = $1`,
  ])
    await expect(api.database.query(statement, [lesson.id])).rejects.toMatchObject({ code: '23L04' });
  // a new edition stands beside it
  await by.saveLesson(lesson, { body: says('khác') });
  const { rows } = await api.database.query(
    'select number, state, text, is_latest, is_published from lesson_edition where lesson_id = $1 order by 1',
    [lesson.id],
  );
  expect(rows).toEqual([
    { number: 1, state: 'PUBLISHED', text: 'Bài để giữ', is_latest: false, is_published: true },
    { number: 2, state: 'DRAFT', text: 'khác', is_latest: true, is_published: false },
  ]);
});

test('a lesson of another unit can be used once it is published, and stays theirs', async () => {
  const other = (await openUnit(api)).id;
  const theirs = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
  const shared = await writer(api, trainer).lesson(unitId, 'Bài dùng chung', 'bản đầu');
  const by = writer(api, theirs);
  const empty = await by.course(other, 'Khóa của phường khác', []);
  const modules = [{ title: 'A', lessonIds: [shared.id] }];
  expect((await refused(api, 'saveCourse', { ...empty, modules }, { as: theirs })).refusals).toEqual([
    'NOT_FOUND at input.modules.0.lessonIds.0',
  ]);
  await published(api, trainer, await writer(api, trainer).course(unitId, 'Khóa gốc', [shared.id]));
  const made = await by.saveCourse(empty, { modules });
  const forbidden = await api.graphql(
    'mutation ($input: SaveLessonInput!) { saveLesson(input: $input) { userErrors { code } } }',
    { input: { ...shared, title: 'của tôi' } },
    { as: theirs },
  );
  expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await writer(api, trainer).saveLesson(shared, { body: says('bản sau, chưa duyệt') });
  const query = 'query ($id: ID!) { course(id: $id, state: DRAFT) { modules { lessons { text } } } }';
  expect((await api.ask(query, { id: made.id }, { as: theirs })).course.modules).toEqual([{ lessons: [{ text: 'bản đầu' }] }]);
  // publishing theirs publishes nothing of others
  await published(api, theirs, made);
  expect((await api.ask('query ($id: ID!) { lesson(id: $id) { text } }', { id: shared.id }, { as: null })).lesson).toEqual({
    text: 'bản đầu',
  });
});

test('editions can be compared, and a former one restored as a draft', async () => {
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài nhiều bản', 'bản một');
  await published(api, trainer, await by.course(unitId, 'Khóa nhiều bản', [lesson.id]));
  const second = await by.saveLesson(lesson, { body: says('bản hai'), label: 'Sửa theo góp ý' });
  const query = 'query ($id: ID!, $state: ReadingState!) { lesson(id: $id, state: $state) { text editions { number state label text } } }';
  const ask = async (as: SomebodySignedIn | null) =>
    (await api.graphql(query, { id: lesson.id, state: 'DRAFT' }, { as })) as { data: { lesson: object } | null };
  const first = { number: 1, state: 'PUBLISHED', label: null, text: 'bản một' };
  const written = { number: 2, state: 'DRAFT', label: 'Sửa theo góp ý' };
  expect((await ask(trainer)).data?.lesson).toEqual({ text: 'bản hai', editions: [{ ...written, text: 'bản hai' }, first] });
  expect((await ask(null)).data).toBeNull();
  expect((await refused(api, 'restoreLesson', { ...second, number: 7 }, { as: trainer })).refusals).toEqual(['NOT_FOUND at input.number']);
  const restore = 'mutation ($input: RestoreLessonInput!) { restoreLesson(input: $input) { userErrors { code } } }';
  await api.ask(restore, { input: { ...second, number: 1 } }, { as: trainer });
  // what was being written is among the editions still
  expect((await ask(trainer)).data?.lesson).toEqual({
    text: 'bản một',
    editions: [{ number: 3, state: 'DRAFT', label: null, text: 'bản một' }, { ...written, state: 'SUPERSEDED', text: 'bản hai' }, first],
  });
});
