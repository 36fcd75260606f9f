import { published, writer } from '../src/modules/training/training.factory.js';
import { command, done } from './commands.js';
import { type SomebodySignedIn, signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
let late: SomebodySignedIn;
let token: { id: string; headers: { authorization: string } };
const titles = { open: 'Khóa cho mọi người', internal: 'Khóa nội bộ' };
beforeAll(async () => {
  api = await startApi();
  const { unit } = await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId: unit.id }]);
  const by = writer(api, trainer);
  for (const title of Object.values(titles)) {
    const lesson = await by.lesson(unit.id, `Bài của ${title}`);
    await published(api, trainer, await by.course(unit.id, title, [lesson.id], { isPublic: title === titles.open }));
  }
  await api.database.query(`insert into role (code, label_vi, label_en, permissions, rank, version, second_factor_since)
    values ('STRICT', 'Chặt', 'Strict', '{unit:read,token:create}', 99, 1, null)`);
  late = await signedIn(api.database, [{ role: 'STRICT' }]);
  const input = { name: 'Cổng', permissions: ['unit:read'], validUntil: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) };
  const { payload } = await command(
    api,
    'createAccessToken',
    { ...input, includesLed: false, allowedAddresses: [], requestsPerMinute: 600 },
    'accessToken { id } secret',
    { as: late },
  );
  token = { id: payload.accessToken.id, headers: { authorization: `Bearer ${payload.secret}` } };
  await api.database.query(`update role set second_factor_since = '2020-01-01' where code = 'STRICT'`);
  for (let tries = 0; tries < 100 && !(await restricted()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
});
afterAll(() => api.close());

const restricted = async () => (await api.ask('{ viewer { isRestricted } }', {}, { as: late })).viewer.isRestricted;
const read = `{ courses { nodes { title } } search(text: "A") { totalCount } units { totalCount } roles { code } secondPersonRule { permissions }
  publicAccess { isAllowed } persons { totalCount } }`;
const publicly = { courses: { nodes: [{ title: titles.open }] }, roles: [], secondPersonRule: null, publicAccess: null };

test('who has still to add a second factor reads what everybody does, by a session or by a token of theirs, and their own account', async () => {
  const anonymous = await api.ask(read, {}, { as: null });
  expect(anonymous).toMatchObject(publicly);
  expect(await api.ask(read, {}, { as: late })).toEqual(anonymous);
  expect(await api.ask(read, {}, { as: null, headers: token.headers })).toEqual(anonymous);
  const { viewer, accounts } = await api.ask(
    '{ viewer { mutationsForTwo account { id grants { role { code label { vi } } } } } accounts { totalCount } }',
    {},
    { as: late },
  );
  expect([viewer.account.grants, accounts.totalCount]).toEqual([[{ role: { code: 'STRICT', label: { vi: 'Chặt' } } }], 1]);
});

test('what they may not read is refused for want of a right: nobody is sent to sign in who is', async () => {
  const contact = '{ persons { nodes { workPhone } } }';
  for (const options of [{ as: late }, { as: null, headers: token.headers }])
    expect((await api.graphql(contact, {}, options)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.graphql(contact, {}, { as: null })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('where nothing is public they read their own account and nothing else', async () => {
  const { publicAccess } = await api.ask('{ publicAccess { version } }');
  await done(api, 'updatePublicAccess', { version: publicAccess.version, isAllowed: false });
  for (const query of [
    '{ courses { totalCount } }',
    '{ units { totalCount } }',
    '{ unitKinds { code } }',
    '{ search(text: "A") { totalCount } }',
  ])
    expect([query, (await api.graphql(query, {}, { as: late })).errors?.[0]?.extensions.code]).toEqual([query, 'FORBIDDEN']);
  expect(
    (await api.ask('{ viewer { account { id sessions { id } } } accessTokens { totalCount } }', {}, { as: late })).accessTokens,
  ).toEqual({
    totalCount: 1,
  });
});

test('they revoke an access token of theirs, and make none', async () => {
  expect((await command(api, 'revokeAccessToken', { id: token.id }, '', { as: late })).refusals).toEqual([]);
  expect((await api.graphql('{ units { totalCount } }', {}, { as: null, headers: token.headers })).status).toBe(401);
});
