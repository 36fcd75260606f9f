import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('the trail tells who may not read drafts what was written on, and how much, not what', async () => {
  const unitId = (await openUnit(api)).id;
  const auditor = await signedIn(api.database, [{ role: 'AUDITOR', unitId }]);
  const by = writer(api, await signedIn(api.database, [{ role: 'TRAINER', unitId }]));
  const lesson = await by.saveLesson(await by.lesson(unitId, 'Bài', 'mật một'), {
    summary: 'mật hai',
    minutes: 20,
    body: says('mật một dài'),
  });
  const before = await by.course(unitId, 'Khóa', [lesson.id], { introduction: 'mật ba', sources: [{ title: 'mật tư' }], isPublic: false });
  const prerequisite = await by.course(unitId, 'Khóa trước', []);
  await by.saveCourse(before, {
    ...{ title: 'Khóa đổi tên', introduction: 'mật bốn', summary: 'mật năm', objectives: ['mật sáu', 'mật bảy'] },
    ...{ prerequisiteIds: [prerequisite.id], modules: [{ title: 'mật tám', lessonIds: [] }], minutes: 45 },
  });
  const told = await api.ask(
    'query ($ids: [ID!]!) { events(first: 20, filter: { subject: { in: $ids } }) { nodes { name before after } } }',
    { ids: [lesson.id, before.id] },
    { as: auditor },
  );
  const saves = told.events.nodes.filter(({ name }: { name: string }) => name.endsWith('.saved'));
  // of saves one after the other the first is told; what came of all of them is, when it is handed in
  expect(saves).toEqual([
    expect.objectContaining({ name: 'course.saved', after: expect.objectContaining({ introduction: 6, sources: 1, isPublic: false }) }),
    {
      name: 'lesson.saved',
      before: { summary: 0, minutes: null, body: 7 },
      after: { summary: 7, minutes: 20, body: 11, written: ['summary', 'body'] },
    },
  ]);
  expect(JSON.stringify(told)).not.toContain('mật');
});

test('what was handed in is told whole against the edition before, and saves of one after the other once in ten minutes', async () => {
  const unitId = (await openUnit(api)).id;
  const [one, other] = await Promise.all([1, 2].map(() => signedIn(api.database, [{ role: 'TRAINER', unitId }])));
  const by = writer(api, one);
  const events = async (id: string) => {
    const { rows } = await api.database.query(`select name, before, after from event where subject_id = $1 order by id`, [id]);
    return rows;
  };
  const lesson = await by.lesson(unitId, 'Bài', 'mười chữ');
  let course = await by.course(unitId, 'Khóa', [lesson.id], { summary: 'một' });
  for (const summary of ['hai', 'ba', 'bốn']) course = await by.saveCourse(course, { summary });
  course = await writer(api, other).saveCourse(course, { summary: 'của người khác' });
  course = await by.saveCourse(course, { minutes: 30, summary: 'lại của người đầu' });
  expect((await events(course.id)).map(({ name }) => name)).toEqual(['course.created', 'course.saved', 'course.saved', 'course.saved']);
  await api.database.query(`update course_edition set noted_at = noted_at - interval '11 minutes' where course_id = $1`, [course.id]);
  course = await by.saveCourse(course, { minutes: 40 });
  expect((await events(course.id)).length).toBe(5);
  await by.step('submitCourse', course);
  expect((await events(course.id)).at(-1)).toEqual({
    name: 'course.submitted',
    before: {},
    after: {
      ...{ number: 1, title: 'Khóa', isPublic: true, minutes: 40, summary: 17, modules: 1, lessons: 1 },
      written: ['summary', 'modules', 'lessons'],
    },
  });
  expect((await events(lesson.id)).at(-1)).toMatchObject({ name: 'lesson.submitted', after: { number: 1, title: 'Bài', body: 8 } });
});

test('of a later edition only what it says otherwise is told when it is handed in', async () => {
  const unitId = (await openUnit(api)).id;
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const by = writer(api, trainer);
  const lesson = await by.lesson(unitId, 'Bài', 'bản một');
  const out = await published(api, trainer, await by.course(unitId, 'Khóa', [lesson.id], { summary: 'tóm tắt', minutes: 30 }));
  const changed = await by.saveCourse(out, { summary: 'tóm tắc', minutes: 45 });
  await by.step('submitCourse', changed);
  const { rows } = await api.database.query(
    `select before, after from event where subject_id = $1 and name = 'course.submitted' order by id desc limit 1`,
    [out.id],
  );
  expect(rows).toEqual([
    { before: { summary: 7, minutes: 30 }, after: { number: 2, title: 'Khóa', summary: 7, minutes: 45, written: ['summary'] } },
  ]);
});
