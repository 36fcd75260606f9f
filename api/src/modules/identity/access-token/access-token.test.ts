import { lastEvents } from '../../../../test/commands.js';
import { type Given, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { asked, by, good, inDays, mutation, notGood, today, tokensOf, until } from './access-token.factory.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi({ seed: 'sample', env: { LECHAN_TRUSTED_PROXIES: '127.0.0.1' } });
  const { units } = await api.ask(
    '{ units(filter: { code: { in: ["HP-LC", "HP-LC-HN", "HP-LC-HN-03", "HP-LC-AB"] } }) { nodes { id code } } }',
  );
  for (const { id, code } of units.nodes) ids[code] = id;
});
afterAll(() => api.close());

const { ask, create, codeOf, tokenOf, refusals, refusedRight } = tokensOf(() => api);
const posts = async (options: object) => (await api.ask('{ appointments { totalCount } }', {}, options)).appointments.totalCount;
const someone = (...given: Given[]) => signedIn(api.database, given);
const over = (code: string, more: Partial<Given> = {}): Given => ({ role: 'UNIT_ADMINISTRATOR', unitId: ids[code] ?? code, ...more });

test('a token is shown once, kept as a hash, and does what it was made for over its units alone', async () => {
  const { id, secret } = await create({ unitId: ids['HP-LC-HN'], includesLed: true, allowedAddresses: ['198.51.100.0/28', '127.0.0.1'] });
  expect(secret).toMatch(/^lc_[0-9A-Za-z]{4}_[0-9A-Za-z]{32}$/);
  expect(await posts(by(secret))).toBe(await posts({ as: await someone(over('HP-LC-HN', { withLed: true })) }));
  expect(await posts(by(secret))).toBeGreaterThan(0);
  const { data } = await ask(secret, '{ viewer { account { id } can(permission: "unit:change") } accounts { totalCount } roles { code } }');
  expect(data.viewer).toEqual({ account: null, can: false });
  expect(data.accounts.totalCount).toBe(0);
  expect(data.roles.length).toBeGreaterThan(0);
  const { unit } = await api.ask('{ unit(code: "HP-LC-HN") { id descendants { totalCount } coveredUnits { id } } }');
  await until(async () => (await tokenOf(id)).keys[0].lastUsedAt !== null);
  expect(await tokenOf(id)).toMatchObject({
    ...{ name: 'Cổng thông tin', permissions: ['person:read'], includesLed: true, requestsPerMinute: 600, state: 'ACTIVE' },
    ...{ allowedAddresses: ['198.51.100.0/28', '127.0.0.1/32'], validUntil: inDays(30), revokedAt: null },
    ...{ account: { id: api.administrator.accountId }, unit: { id: unit.id } },
    keys: [{ prefix: secret.slice(0, 7), validUntil: inDays(30), lastAddress: '127.0.0.1', lastUsedAt: expect.any(String) }],
  });
  expect((await tokenOf(id)).unitCount).toBeGreaterThan(unit.descendants.totalCount + 1);
  const { rows } = await api.database.query(
    `select string_agg(t::text, ' ') as all from (select k::text as t from access_token_key k union all select t::text from access_token t union all select e::text from event e) x`,
  );
  expect(rows[0].all).not.toContain(secret.slice(8));
  expect(await lastEvents(api, 1)).toMatchObject([{ name: 'access-token.created', subject_type: 'AccessToken', subject_id: id }]);
});

test('what is done by a token is in the trail as its maker’s, and one’s own things are not done by it', async () => {
  const { secret } = await create({ permissions: ['unit:read', 'unit:change'], unitId: ids['HP-LC-HN'] });
  const { unit } = await api.ask('{ unit(code: "HP-LC-HN-03") { id version } }');
  const input = { id: unit.id, version: unit.version, from: '2026-01-01', phone: '0225 3 700 111' };
  expect((await api.ask(mutation('changeUnit', ''), { input }, by(secret))).changeUnit.userErrors).toEqual([]);
  const { rows } = await api.database.query('select actor from event order by id desc limit 1');
  expect(rows).toEqual([{ actor: api.administrator.accountId }]);
  const own = [
    ['signOut', { isEverywhere: true }],
    ['signIn', { login: 'a', password: 'b' }],
    ['revokeAccessToken', { id: unit.id }],
    ['createAccessToken', asked],
    ['inviteAccount', { login: 'x', name: 'X' }],
  ] as const;
  for (const [name, given] of own) {
    const { errors } = await api.graphql(mutation(name, ''), { input: given }, by(secret));
    expect([name, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, ['FORBIDDEN']]);
  }
});

describe('never more than its maker may today', () => {
  test('it ends with its maker’s grant, with the permission in the role, and with the account (CVE-2025-4643)', async () => {
    await api.database.query(
      `insert into role (code, label_vi, label_en, permissions) values ('MAKER', 'M', 'M', '{token:create,person:read}')`,
    );
    const maker = await someone(over('HP-LC-HN', { role: 'MAKER' }));
    const { secret } = await create({ unitId: ids['HP-LC-HN'] }, maker);
    const all = await posts(by(secret));
    expect(all).toBeGreaterThan(0);
    await api.database.query('update role_grant set unit_id = $1 where account_id = $2', [ids['HP-LC-HN-03'], maker.accountId]);
    await until(async () => (await posts(by(secret))) < all);
    expect(await posts(by(secret))).toBe(await posts({ as: maker }));
    await api.database.query(`update role set permissions = '{token:create}' where code = 'MAKER'`);
    await until(async () => (await posts(by(secret))) === 0);
    await api.database.query(`update role set permissions = '{token:create,person:read}' where code = 'MAKER'`);
    await until(async () => (await posts(by(secret))) > 0);
    await api.database.query('update role_grant set valid_until = $2 where account_id = $1', [maker.accountId, today]);
    await until(async () => (await posts(by(secret))) === 0);
    expect(await codeOf(secret)).toEqual(good);
    await api.database.query('update account set ended_at = now() where id = $1', [maker.accountId]);
    await until(async () => (await codeOf(secret))[0] === 401);
  });

  test('it is not stopped by a sign-out of its maker, and revoked at once when it is revoked', async () => {
    const maker = await someone(over('HP-LC-HN'));
    const { id, secret } = await create({ unitId: ids['HP-LC-HN-03'] }, maker);
    await api.ask(mutation('signOut', ''), { input: { isEverywhere: true } }, { as: maker });
    expect(await codeOf(secret)).toEqual(good);
    expect(await refusals('revokeAccessToken', { id })).toEqual([]);
    expect(await codeOf(secret)).toEqual(notGood);
    expect((await tokenOf(id)).state).toBe('REVOKED');
    expect(await refusals('revokeAccessToken', { id })).toEqual(['NOT_ALIVE at input.id']);
  });

  test('of what it was made for and what its maker reaches it has what both have, whichever lies within the other', async () => {
    const maker = await someone(over('HP-LC-HN'));
    const { id, secret } = await create({ unitId: ids['HP-LC-HN'] }, maker);
    const [whole, part] = [await posts({ as: maker }), await posts({ as: await someone(over('HP-LC-HN-03')) })];
    const reach = async (unitId: string | null | undefined, expected: number) => {
      await api.database.query('update access_token set unit_id = $2 where id = $1', [id, unitId]);
      await until(async () => (await posts(by(secret))) === expected);
    };
    await reach(ids['HP-LC-HN-03'], part);
    await reach(ids['HP-LC'], whole);
    await reach(ids['HP-LC-AB'], 0);
    await reach(null, whole);
  });

  test('nobody makes one that may more than they may, or hands out another’s', async () => {
    const maker = await someone(over('HP-LC-HN'));
    const { unitId, ...rest } = { unitId: ids['HP-LC-HN'], ...asked };
    await refusedRight('createAccessToken', { ...rest, unitId: ids['HP-LC-AB'] }, maker);
    await refusedRight('createAccessToken', rest, maker);
    await refusedRight('createAccessToken', { ...rest, unitId, includesLed: true }, maker);
    const reader = await someone({ role: 'READER' });
    await refusedRight('createAccessToken', rest, reader);
    const { id, version } = await create({ unitId }, maker);
    for (const somebody of [reader, await someone(over('HP-LC'))]) {
      await refusedRight('rotateAccessToken', { id, version, validUntil: inDays(9) }, somebody);
      await refusedRight('revokeAccessToken', { id }, somebody);
      await refusedRight('updateAccessToken', { id, version, name: 'X' }, somebody);
      await refusedRight('revokeAccessToken', { id: '00000000-0000-4000-8000-000000000000' }, somebody);
      expect(await tokenOf(id, somebody)).toBeUndefined();
    }
    await api.database.query(`insert into role (code, label_vi, label_en, permissions) values ('KEEPER', 'K', 'K', '{account:manage}')`);
    const keeper = await someone({ role: 'KEEPER' });
    expect((await tokenOf(id, keeper)).account.id).toBe(maker.accountId);
    await refusedRight('rotateAccessToken', { id, version, validUntil: inDays(9) }, keeper);
    expect(await refusals('revokeAccessToken', { id }, keeper)).toEqual([]);
  });
});

describe('a token that is not good is refused with 401, never answered as nobody’s', () => {
  test('malformed, unknown, expired, from elsewhere; also beside a session that is good', async () => {
    const { id, secret } = await create({ allowedAddresses: ['198.51.100.0/28', '2001:db8::/32'] });
    expect(await codeOf(secret, { 'x-forwarded-for': '198.51.100.15' })).toEqual(good);
    expect(await codeOf(secret, { 'x-forwarded-for': '2001:db8:1::5' })).toEqual(good);
    for (const address of ['198.51.100.16', '2001:db9::1', 'nonsense', '198.51.100.15, 203.0.113.1'])
      expect(await codeOf(secret, { 'x-forwarded-for': address })).toEqual(notGood);
    const unknown = secret.replace(/.$/, secret.endsWith('a') ? 'b' : 'a');
    for (const wrong of [unknown, '', 'x', secret.slice(0, 20), `${secret}x`]) {
      expect(await codeOf(wrong, { 'x-forwarded-for': '198.51.100.1' })).toEqual(notGood);
      expect(await codeOf(wrong, { 'x-forwarded-for': '198.51.100.2', ...api.administrator.headers })).toEqual(notGood);
    }
    expect(await codeOf(secret, { authorization: secret, 'x-forwarded-for': '198.51.100.3' })).toEqual(notGood);
    const { headers } = await ask('x');
    expect(headers.get('www-authenticate')).toBe('Bearer');
    await api.database.query('update access_token_key set valid_until = $2 where token_id = $1', [id, today]);
    await until(async () => (await codeOf(secret, { 'x-forwarded-for': '198.51.100.15' }))[0] === 401);
    expect((await tokenOf(id)).state).toBe('EXPIRED');
  });

  test('a token counts before a session, and is none itself', async () => {
    const { secret } = await create();
    const both = await ask(secret, '{ viewer { account { id } can(permission: "unit:change") } }', api.administrator.headers);
    expect(both.data.viewer).toEqual({ account: null, can: false });
    const asCookie = await api.graphql(
      '{ viewer { can(permission: "person:read") } }',
      {},
      { as: null, headers: { cookie: `lechan_session=${secret}` } },
    );
    expect(asCookie.data?.viewer.can ?? false).toBe(false);
  });

  test('an address that comes with a hundred is told to wait; a good one from there is let in', async () => {
    const { secret } = await create();
    const headers = { 'x-forwarded-for': '203.0.113.99' };
    for (let time = 0; time < 100; time++) expect(await codeOf('x', headers)).toEqual(notGood);
    const { status, errors, headers: answered } = await ask('x', undefined, headers);
    expect([status, errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(answered.get('retry-after'))).toBeGreaterThan(800);
    expect(await codeOf(secret, headers)).toEqual(good);
  });
});

test('a token asks so many times a minute and no more', async () => {
  const { secret } = await create({ requestsPerMinute: 3 });
  const answers = [];
  for (let time = 0; time < 4; time++) answers.push(await ask(secret));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers[3]?.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(Number(answers[3]?.headers.get('retry-after'))).toBeLessThanOrEqual(20);
});
