import { Budget } from '../src/graphql/budget.js';
import { tokensOf } from '../src/modules/identity/access-token/access-token.factory.js';
import { signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
beforeEach(async () => {
  const env = { LECHAN_TRUSTED_PROXIES: '127.0.0.1', LECHAN_COST_PER_MINUTE: '300000', LECHAN_ANONYMOUS_COST_PER_MINUTE: '250000' };
  api = await startApi({ env });
});
afterEach(() => api.close());

const list = '{ units(first: 100) { totalCount nodes { id code name openedOn closedOn kind { code } } } }';
// ten times as much as one list, in one request
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: units(first: 100) { totalCount nodes { id code name } }`).join(' ')} }`;
const costOf = (answer: unknown) => (answer as { extensions: { cost: Record<string, number> } }).extensions.cost;

test('every answer says what it cost and what is left', async () => {
  const first = costOf(await api.graphql(list));
  expect(first).toEqual({ requested: expect.any(Number), remaining: expect.any(Number), limit: 300_000, restoredPerSecond: 5_000 });
  expect(first.requested).toBeGreaterThan(4_000);
  expect(300_000 - (first.remaining ?? 0)).toBeGreaterThanOrEqual(first.requested ?? 0);
  const second = costOf(await api.graphql(list));
  expect(second.remaining).toBeLessThan((first.remaining ?? 0) + 1);
  expect(costOf(await api.graphql('{ viewer { can(permission: "unit:read") } }')).requested).toBeLessThan(10);
});

test('who asks for too much is told when to ask again, and who asks for little is answered (CVE-2024-39895)', async () => {
  const answers = [];
  for (let time = 0; time < 10; time++) answers.push(await api.graphql(aliases(20)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(5);
  const [{ data, errors, headers } = {} as never] = refused as [(typeof answers)[number]];
  expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([undefined, ['RATE_LIMITED']]);
  expect(errors?.[0]?.extensions.cost).toMatchObject({ limit: 300_000 });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await api.graphql('{ viewer { can(permission: "unit:read") } }')).status).toBe(200);
  const other = await signedIn(api.database, [{ role: 'READER' }]);
  expect((await api.graphql(aliases(20), {}, { as: other })).status).toBe(200);
});

test('who is not signed in is counted by address, whatever they say of themselves (CVE-2025-64526)', async () => {
  const from = (address: string, headers = {}) => ({ as: null, headers: { 'x-forwarded-for': address, ...headers } });
  let status = 200;
  for (let time = 0; time < 20 && status === 200; time++) ({ status } = await api.graphql(aliases(20), {}, from('203.0.113.1')));
  expect(status).toBe(429);
  const said = from('198.51.100.1, 203.0.113.1', { 'x-real-ip': '198.51.100.1', 'user-agent': 'other' });
  expect((await api.graphql(aliases(20), { key: 'other', clientId: 'other' }, said)).status).toBe(429);
  expect((await api.graphql(aliases(20), {}, from('203.0.113.2'))).status).toBe(200);
});

test('an account has one budget, however many access tokens it made', async () => {
  const tokens = tokensOf(() => api);
  const secrets = [await tokens.create({ permissions: ['unit:read'] }), await tokens.create({ permissions: ['unit:read'] })];
  const left = async (index: number) => costOf(await tokens.ask(secrets[index]?.secret ?? '', list)).remaining ?? 0;
  const first = await left(0);
  expect(await left(1)).toBeLessThan(first);
  expect(costOf(await api.graphql(list)).remaining).toBeLessThan(first);
  let status = 200;
  for (let time = 0; time < 20 && status === 200; time++) ({ status } = await tokens.ask(secrets[0]?.secret ?? '', aliases(20)));
  expect((await tokens.ask(secrets[1]?.secret ?? '', aliases(20))).status).toBe(429);
});

test('what can’t be read costs something too', () => {
  const budget = new Budget({ known: 300_000, anonymous: 1_000 });
  const asking = {
    signedIn: null,
    caller: {
      address: '203.0.113.3',
      device: null,
      keepSession: () => undefined,
      dropSession: () => undefined,
      knownBrowser: null,
      keepKnownBrowser: () => undefined,
    },
  };
  for (let time = 0; time < 100; time++) budget.takeRequest(asking);
  expect(() => budget.take(asking, 100)).toThrow('ask again in');
});
