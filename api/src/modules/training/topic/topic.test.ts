import { done, refused } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const named = (code: string, more: object = {}) => ({ code, label: { vi: code, en: code }, ...more });

test('topics stand in a tree, and a course is found by what its topic is a part of', async () => {
  await done(api, 'createTopic', named('ORGANISATION', { description: { vi: 'Công tác tổ chức' } }));
  await done(api, 'createTopic', named('MEETINGS', { parent: 'ORGANISATION' }));
  await done(api, 'createTopic', named('SKILLS'));
  const unitId = (await openUnit(api)).id;
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const by = writer(api, trainer);
  await published(api, trainer, await by.course(unitId, 'Sinh hoạt', [(await by.lesson(unitId, 'Bài')).id], { topics: ['MEETINGS'] }));
  await by.course(unitId, 'Chưa ai thấy', [], { topics: ['MEETINGS'] });
  const { topics } = await api.ask(
    '{ topics { code description { vi en } parent { code } children { code } courses { totalCount nodes { title } } } }',
    {},
    { as: null },
  );
  const found = { totalCount: 1, nodes: [{ title: 'Sinh hoạt' }] };
  expect(topics).toEqual([
    {
      code: 'ORGANISATION',
      description: { vi: 'Công tác tổ chức', en: null },
      parent: null,
      children: [{ code: 'MEETINGS' }],
      courses: found,
    },
    { code: 'MEETINGS', description: { vi: null, en: null }, parent: { code: 'ORGANISATION' }, children: [], courses: found },
    { code: 'SKILLS', description: { vi: null, en: null }, parent: null, children: [], courses: { totalCount: 0, nodes: [] } },
  ]);
  const count = async (topic: string) =>
    (await api.ask(`{ courses(filter: { topic: { equals: "${topic}" } }) { totalCount } }`, {}, { as: null })).courses.totalCount;
  expect([await count('ORGANISATION'), await count('MEETINGS'), await count('SKILLS'), await count('NONE')]).toEqual([1, 1, 0, 0]);
});

test('a topic is not a part of itself, and one that is used is not deleted', async () => {
  await done(api, 'createTopic', named('A'));
  await done(api, 'createTopic', named('B', { parent: 'A' }));
  const update = async (change: object) => (await refused(api, 'updateTopic', change)).refusals;
  expect(await update({ code: 'A', version: 1, parent: 'B' })).toEqual(['CYCLE at input.parent']);
  expect(await update({ code: 'A', version: 1, parent: 'A' })).toEqual(['CYCLE at input.parent']);
  expect(await update({ code: 'A', version: 1, parent: 'NONE' })).toEqual(['NOT_FOUND at input.parent']);
  expect(await update({ code: 'A', version: 7, rank: 1 })).toEqual(['STALE_VERSION at input.version']);
  expect(await update({ code: 'A', version: 1 })).toEqual(['NOTHING_TO_CHANGE at input']);
  expect((await refused(api, 'createTopic', named('a b'))).refusals).toEqual(['INVALID at input.code']);
  expect((await refused(api, 'createTopic', named('A'))).refusals).toEqual(['CODE_TAKEN at input.code']);
  expect((await refused(api, 'deleteTopic', { code: 'A', version: 1 })).refusals).toEqual(['IN_USE at input.code']);
  expect((await refused(api, 'deleteTopic', { code: 'MEETINGS', version: 1 })).refusals).toEqual(['IN_USE at input.code']);
  const { topic } = await done(
    api,
    'updateTopic',
    { code: 'B', version: 1, parent: null, label: { vi: 'Khác', en: 'Other' } },
    'topic { label { vi } parent { code } version }',
  );
  expect(topic).toEqual({ label: { vi: 'Khác' }, parent: null, version: 2 });
  expect(await done(api, 'deleteTopic', { code: 'A', version: 1 }, 'deletedCode')).toMatchObject({ deletedCode: 'A' });
});
