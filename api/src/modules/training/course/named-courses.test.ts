import { command, refused } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
let [unitId, other] = ['', ''];
let [trainer, theirs, district]: SomebodySignedIn[] = [];
let [hidden, shown]: { id: string; version: number }[] = [];
beforeAll(async () => {
  api = await startApi();
  [unitId, other] = [(await openUnit(api)).id, (await openUnit(api)).id];
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  theirs = await signedIn(api.database, [{ role: 'TRAINER', unitId: other }]);
  district = await signedIn(api.database, [
    { role: 'TRAINER', unitId },
    { role: 'TRAINER', unitId: other },
  ]);
  const by = writer(api, theirs);
  hidden = await by.course(other, 'Khóa chưa ai thấy', []);
  shown = await published(api, theirs, await by.course(other, 'Khóa nền', [(await by.lesson(other, 'Bài nền')).id]));
});
afterAll(() => api.close());

const as = (somebody: SomebodySignedIn | undefined) => ({ as: somebody ?? null });
const nobody = '00000000-0000-4000-8000-000000000000';

test('a course that one may not read can’t be asked for before another, and is not told from one that is not there', async () => {
  const made = await writer(api, trainer).course(unitId, 'Khóa đòi khóa khác', []);
  const save = async (prerequisiteIds: unknown[]) => refused(api, 'saveCourse', { ...made, prerequisiteIds }, as(trainer));
  for (const id of [hidden?.id, nobody]) {
    const { refusals, messages } = await save([shown?.id, id]);
    expect([refusals, messages]).toEqual([['NOT_FOUND at input.prerequisiteIds'], [`Không có “${id}”. Chọn lại.`]]);
  }
  const named = await writer(api, trainer).saveCourse(made, { prerequisiteIds: [shown?.id] });
  // what somebody else put there stays, for who may not read it too
  const more = await writer(api, district).saveCourse(named, { prerequisiteIds: [shown?.id, hidden?.id] });
  await writer(api, trainer).saveCourse(more, { prerequisiteIds: [hidden?.id, shown?.id] });
});

test('a course is not said to be for a unit that one may not see', async () => {
  const { publicAccess } = await api.ask('{ publicAccess { version } }');
  await command(api, 'updatePublicAccess', { version: publicAccess.version, isAllowed: false }, '');
  const made = await writer(api, trainer).course(unitId, 'Khóa cho đơn vị khác', []);
  const save = async (unit: string) => (await refused(api, 'saveCourse', { ...made, audience: { unitId: unit } }, as(trainer))).refusals;
  for (const unit of [other, nobody]) expect(await save(unit)).toEqual(['NOT_FOUND at input.audience.unitId']);
  await writer(api, trainer).saveCourse(made, { audience: { unitId } });
});

test('a language version takes the right to write the course that it is of, and a hidden one is not there', async () => {
  const input = (translationOfId: string | undefined, language: string) => ({ unitId, title: 'Bản dịch', language, translationOfId });
  for (const id of [hidden?.id, nobody])
    expect((await refused(api, 'createCourse', input(id, 'en'), as(trainer))).refusals).toEqual(['NOT_FOUND at input.translationOfId']);
  const document = 'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { userErrors { code } } }';
  const { errors } = await api.graphql(document, { input: input(shown?.id, 'en') }, as(trainer));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const ask = async () => (await api.ask('query ($id: ID!) { course(id: $id) { translations { title } } }', shown)).course.translations;
  expect(await ask()).toEqual([]);
  const { refusals, payload } = await command(api, 'createCourse', input(shown?.id, 'en'), 'course { id }', as(district));
  expect(refusals).toEqual([]);
  // a version of that is one of the first, and takes the right to write the first
  const again = await api.graphql(document, { input: input(payload.course.id, 'fr') }, as(trainer));
  expect(again.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
