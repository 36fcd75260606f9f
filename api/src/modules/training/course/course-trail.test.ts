import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { says, writer } from '../training.factory.js';

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
  expect(saves).toEqual([
    {
      name: 'course.saved',
      before: { title: 'Khóa', introduction: 6, summary: 0, objectives: 0, prerequisites: 0, modules: 1, lessons: 1, minutes: null },
      after: {
        ...{ title: 'Khóa đổi tên', introduction: 7, summary: 7, objectives: 2, prerequisites: 1, modules: 1, lessons: 0, minutes: 45 },
        written: ['summary', 'introduction', 'objectives', 'prerequisites', 'modules', 'lessons'],
      },
    },
    expect.objectContaining({ name: 'course.saved', after: expect.objectContaining({ introduction: 6, sources: 1, isPublic: false }) }),
    {
      name: 'lesson.saved',
      before: { summary: 0, minutes: null, body: 7 },
      after: { summary: 7, minutes: 20, body: 11, written: ['summary', 'body'] },
    },
  ]);
  expect(JSON.stringify(told)).not.toContain('mật');
});
