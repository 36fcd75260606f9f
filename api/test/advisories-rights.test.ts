import { done, everythingStored } from './commands.js';
import { type Given, type SomebodySignedIn, signedIn } from './signed-in.js';
import { type Answer, type RequestOptions, startApi, type TestApi } from './start-api.js';

let api: TestApi;
let ward: string;
let otherWard: string;
let termEnds: string;
let today: string;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  const idOf = async (code: string) => (await api.ask('query ($code: String!) { unit(code: $code) { id } }', { code })).unit.id;
  [ward, otherWard] = [await idOf('HP-LC-HN'), await idOf('HP-LC-AB')];
  ({ today } = (await api.database.query('select vietnam_today()::text as today')).rows[0]);
  termEnds = new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10);
});
afterAll(() => api.close());

const permissions = ['unit:read', 'person:read', 'unit:change', 'token:create'];
let made = 0;

/** Somebody with a role of their own over a unit, in a browser and by an access token of theirs. */
async function somebody(given: Partial<Given> = {}) {
  const role = `CVE_${++made}`;
  const label = { vi: `Vai trò thử ${made}`, en: `Tried role ${made}` };
  await done(api, 'createRole', { code: role, label, permissions, isSecondFactorRequired: false });
  const who = await signedIn(api.database);
  const where = { unitId: given.unitId ?? ward, includesLed: false, validFrom: '2020-01-01' };
  const { grant } = await done(api, 'giveRole', { accountId: who.accountId, role, ...where }, 'grant { id version }');
  return { role, who, grant, token: await tokenOf(who, given.unitId ?? ward) };
}

async function tokenOf(as: SomebodySignedIn, unitId: string | null) {
  const input = { name: 'Cổng', permissions: ['unit:read', 'person:read', 'unit:change'], unitId, validUntil: termEnds };
  const { createAccessToken } = await api.ask(
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret accessToken { id version } userErrors { code } } }',
    { input },
    { as },
  );
  return { ...createAccessToken.accessToken, options: { as: null, headers: { authorization: `Bearer ${createAccessToken.secret}` } } };
}

const looked = 'query ($unit: ID!) { viewer { can(permission: "unit:change", unit: $unit) } appointments { totalCount } }';
/** What one may do with a unit and how many posts one sees; none: whoever asks is not let in. */
async function may(options: RequestOptions, unit = ward): Promise<[boolean, number]> {
  const { data, status } = await api.graphql(looked, { unit }, options);
  return status === 401 || !data ? [false, 0] : [data.viewer.can, data.appointments.totalCount];
}
const nothing = [false, 0];

describe('CVE-2025-64746: rights that ended hold no longer, at once, in a session and by a token alike, whatever was kept of them', () => {
  const ways: Record<string, (of: Awaited<ReturnType<typeof somebody>>) => Promise<unknown>> = {
    'the grant ends': ({ grant }) => done(api, 'endGrant', { id: grant.id, version: grant.version, validUntil: today }, 'grant { id }'),
    'the role loses its permissions': ({ role }) =>
      done(api, 'updateRole', { code: role, version: 1, permissions: ['token:create'] }, 'role { code }'),
    'the account ends': ({ who }) => done(api, 'endAccount', { id: who.accountId, version: 1 }, 'account { id }'),
  };

  test.each(Object.keys(ways))('%s', async (way) => {
    const of = await somebody();
    const all = [{ as: of.who }, of.token.options];
    for (const options of all) expect([way, await may(options)]).toEqual([way, [true, expect.any(Number)]]);
    // asked meanwhile again and again: what is looked up at the moment of the change must not be kept either
    let isOver = false;
    const asking = all.map(async (options) => {
      while (!isOver) await may(options);
    });
    await ways[way]?.(of);
    const after = await Promise.all(all.map((options) => may(options)));
    isOver = true;
    await Promise.all(asking);
    expect([way, after, await Promise.all(all.map((options) => may(options)))]).toEqual([way, [nothing, nothing], [nothing, nothing]]);
  });

  test('the unit moves away: who administers where it was may do nothing with it any more, who administers where it is may', async () => {
    const cell = { code: `CVE-${++made}`, name: `Chi bộ thử ${made}`, kind: 'CELL', openedOn: '2024-01-01', parentId: ward };
    const { unit } = await done(api, 'createUnit', cell);
    const [here, there] = [await somebody(), await somebody({ unitId: otherWard })];
    const rights = async () =>
      Promise.all(
        [{ as: here.who }, here.token.options, { as: there.who }, there.token.options].map(async (o) => (await may(o, unit.id))[0]),
      );
    expect(await rights()).toEqual([true, true, false, false]);
    await done(api, 'moveUnit', { id: unit.id, version: unit.version, parentId: otherWard, from: today });
    expect(await rights()).toEqual([false, false, true, true]);
    const input = { id: unit.id, version: unit.version + 1, from: today, name: 'Tên của người cũ' };
    const { errors } = await api.graphql(
      'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { userErrors { code } } }',
      { input },
      { as: here.who },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('a post ends: what came with it ends with it, and the tokens that were made by it', async () => {
    const { unit } = await api.ask(
      'query ($id: ID!) { unit(id: $id) { appointments(filter: { position: { equals: "SECRETARY" } }) { nodes { id version person { id } } } } }',
      { id: ward },
    );
    const [{ id, version, person }] = unit.appointments.nodes;
    const who = await signedIn(api.database, [], person.id);
    const token = await tokenOf(who, ward);
    const all = [{ as: who }, token.options];
    for (const options of all) expect((await may(options))[0]).toBe(true);
    await done(api, 'endAppointment', { id, version, validUntil: today });
    expect(await Promise.all(all.map((options) => may(options)))).toEqual([nothing, nothing]);
  });

  test('a token is revoked, and one is made to do less', async () => {
    const { who, token } = await somebody();
    const narrowed = await tokenOf(who, ward);
    const own = (name: string, input: object) =>
      api.ask(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
        { input },
        { as: who },
      );
    expect([await may(token.options), await may(narrowed.options)]).toEqual([
      [true, expect.any(Number)],
      [true, expect.any(Number)],
    ]);
    await own('revokeAccessToken', { id: token.id });
    expect((await api.graphql('{ signInWays { hasPasswords } }', {}, token.options)).status).toBe(401);
    await own('updateAccessToken', { id: narrowed.id, version: 1, permissions: ['unit:read'] });
    expect(await may(narrowed.options)).toEqual(nothing);
    expect((await may({ as: who }))[0]).toBe(true);
  });
});

describe('CVE-2025-4643: what a browser keeps is worth nothing after signing out', () => {
  test.each([false, true])('everywhere: %s', async (isEverywhere) => {
    const who = await signedIn(api.database, [{ role: 'READER', unitId: ward }]);
    const twin = 'x'.repeat(40) + String(isEverywhere);
    await api.database.query(
      `insert into session (id, account_id, secret_hash, expires_at) values (gen_random_uuid(), $1, sha256(convert_to($2, 'UTF8')), now() + interval '1 day')`,
      [who.accountId, twin],
    );
    const other = { as: null, headers: { cookie: `lechan_session=${twin}` } };
    expect([(await may({ as: who }))[1] > 0, (await may(other))[1] > 0]).toEqual([true, true]);
    const answer: Answer = await api.graphql(
      'mutation ($input: SignOutInput!) { signOut(input: $input) { userErrors { code } } }',
      { input: { isEverywhere } },
      { as: who },
    );
    expect(answer.headers.getSetCookie().join()).toMatch(/lechan_session=;/);
    expect([await may({ as: who }), (await may(other))[1] > 0]).toEqual([nothing, !isEverywhere]);
    const before = await everythingStored(api);
    const input = { familyName: 'A', givenName: 'B' };
    const { errors } = await api.graphql(
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { userErrors { code } } }',
      { input },
      { as: who },
    );
    expect([errors?.length, await everythingStored(api)]).toEqual([1, before]);
  });
});
