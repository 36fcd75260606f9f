import { everythingStored, lastEvents } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { asked, good, inDays, notGood, today, tokensOf, until } from './access-token.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const { does, create, codeOf, tokenOf, refusals } = tokensOf(() => api);
const unitId = '00000000-0000-4000-8000-000000000000';

test('while one secret replaces another both are good, and it is seen which of them is used', async () => {
  const { id, version, secret } = await create({ validUntil: inDays(12) });
  expect((await tokenOf(id)).state).toBe('EXPIRING');
  expect(await refusals('rotateAccessToken', { id, version: version + 1, validUntil: inDays(180) })).toEqual([
    'STALE_VERSION at input.version',
  ]);
  const rotated = await does('rotateAccessToken', { id, version, validUntil: inDays(180) }, 'secret accessToken { id version state }');
  expect(rotated.accessToken).toMatchObject({ state: 'BEING_REPLACED', version: 2 });
  expect([await codeOf(secret), await codeOf(rotated.secret)]).toEqual([good, good]);
  await until(async () => (await tokenOf(id)).keys.every(({ usesToday }: { usesToday: number }) => usesToday === 1));
  expect((await tokenOf(id)).keys).toMatchObject([
    { prefix: rotated.secret.slice(0, 7), validUntil: inDays(180) },
    { prefix: secret.slice(0, 7), validUntil: inDays(8) },
  ]);
  const again = await does('rotateAccessToken', { id, version: 2, validUntil: inDays(100), formerValidUntil: today }, 'secret');
  expect([await codeOf(secret), await codeOf(rotated.secret), await codeOf(again.secret)]).toEqual([notGood, notGood, good]);
  const [event] = await lastEvents(api, 1);
  expect(event).toMatchObject({ name: 'access-token.rotated', after: { keys: [{ validUntil: inDays(100) }] } });
  expect(JSON.stringify(event)).not.toContain(again.secret.slice(8));
});

test('a token can be named differently and made to do less, never more', async () => {
  const { id, version } = await create({ permissions: ['person:read', 'unit:read'], allowedAddresses: ['198.51.100.0/28'] });
  const change = (more: object) => refusals('updateAccessToken', { id, version, ...more });
  expect(await change({ permissions: ['unit:read', 'unit:change'] })).toEqual(['INVALID at input.permissions.1']);
  expect(await change({ requestsPerMinute: 601 })).toEqual(['INVALID at input.requestsPerMinute']);
  expect(await change({ allowedAddresses: [] })).toEqual(['INVALID at input.allowedAddresses']);
  expect(await change({ allowedAddresses: ['198.51.100.1', '198.51.100.0/27'] })).toEqual(['INVALID at input.allowedAddresses.1']);
  expect(await change({ validUntil: inDays(31) })).toEqual(['INVALID at input.validUntil']);
  expect(await change({ permissions: ['person:read', 'unit:read'], validUntil: inDays(30) })).toEqual(['NOTHING_TO_CHANGE at input']);
  const less = {
    name: 'Bảng tin',
    permissions: ['unit:read'],
    allowedAddresses: ['198.51.100.1'],
    requestsPerMinute: 60,
    validUntil: inDays(20),
  };
  expect(await change(less)).toEqual([]);
  expect(await tokenOf(id)).toMatchObject({ ...less, allowedAddresses: ['198.51.100.1/32'] });
});

test.each([
  [{ name: ' ' }, ['REQUIRED at input.name']],
  [{ permissions: [] }, ['REQUIRED at input.permissions']],
  [{ permissions: ['unit:fly'] }, ['NOT_FOUND at input.permissions.0']],
  ...['account:manage', 'role:manage', 'grant:give', 'token:create'].map(
    (code) => [{ permissions: [code] }, ['INVALID at input.permissions.0']] as const,
  ),
  [{ permissions: ['import:run'], unitId: 'HP-LC' }, ['INVALID at input.permissions.0']],
  [{ validUntil: today }, ['DATE_NOT_AFTER at input.validUntil']],
  [{ validUntil: inDays(367) }, ['INVALID at input.validUntil']],
  [{ requestsPerMinute: 0 }, ['INVALID at input.requestsPerMinute']],
  [{ requestsPerMinute: 6001 }, ['INVALID at input.requestsPerMinute']],
  ...['10.0.0.1/8', '10.0.0.0/33', 'x', '', '10.0.0.0/8/8', '2001:db8::1/32', 'fe80::1%eth0'].map(
    (address) => [{ allowedAddresses: [address] }, ['INVALID at input.allowedAddresses.0']] as const,
  ),
] as const)('a token %j is refused, and nothing is made', async (more: object, expected) => {
  const before = await everythingStored(api);
  const input = { ...asked, ...more, ...('unitId' in more && { unitId }) };
  expect(await refusals('createAccessToken', input)).toEqual(expected);
  expect(await everythingStored(api)).toEqual(before);
});

test('a token that is only tried is not made, and shows no secret', async () => {
  const before = await everythingStored(api);
  expect(await does('createAccessToken', { ...asked, dryRun: true }, 'secret accessToken { id }')).toEqual({
    secret: null,
    accessToken: null,
    userErrors: [],
  });
  expect(await everythingStored(api)).toEqual(before);
});

test('tokens are listed by how they stand', async () => {
  const { id } = await create({ name: 'Chỉ một lần' });
  const find = async (filter: string) =>
    (await api.ask(`{ accessTokens(filter: ${filter}) { nodes { id } } }`)).accessTokens.nodes.map((token: { id: string }) => token.id);
  expect(await find('{ name: { contains: "chi mot" }, state: { in: [ACTIVE, EXPIRING] } }')).toEqual([id]);
  expect(await find('{ name: { contains: "chi mot" }, state: { equals: REVOKED } }')).toEqual([]);
});

test('an account has twenty tokens that are good, and one more when another is none any more', async () => {
  const as = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const tokens = [];
  for (let count = 0; count < 20; count++) tokens.push(await create({}, as));
  const before = await everythingStored(api);
  expect(await refusals('createAccessToken', asked, as)).toEqual(['INVALID at input']);
  expect(await everythingStored(api)).toEqual(before);
  await does('rotateAccessToken', { id: tokens[0]?.id, version: 1, validUntil: inDays(60) }, '', as);
  await does('revokeAccessToken', { id: tokens[1]?.id }, '', as);
  await api.database.query('update access_token_key set valid_until = $2 where token_id = $1', [tokens[2]?.id, today]);
  for (const more of [{}, {}]) await create(more, as);
  expect(await refusals('createAccessToken', asked, as)).toEqual(['INVALID at input']);
  expect(await refusals('rotateAccessToken', { id: tokens[2]?.id, version: 1, validUntil: inDays(60) }, as)).toEqual(['INVALID at input']);
});
