import { setTimeout as after } from 'node:timers/promises';
import { command, done } from '../../test/commands.js';
import { ask, begin, send } from '../../test/files.js';
import { pdf } from '../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../test/signed-in.js';
import { startApi, type TestApi } from '../../test/start-api.js';

let api: TestApi;
let unitId = '';
beforeAll(async () => {
  api = await startApi();
  unitId = (await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
});
afterAll(() => api.close());

const bytes = pdf('A'.repeat(3000));
const trainer = () => signedIn(api.database, [{ role: 'TRAINER', unitId }]);
const begun = async (as: SomebodySignedIn) => (await begin(api, as, { bytes, name: 'a.pdf', unitId })).location as string;
const isStored = async (location: string) =>
  (await api.database.query('select from stored_file where id = $1', [location.split('/').at(-1)])).rowCount === 1;
/** Takes all roles from somebody, and waits until the platform has heard of it. */
const endRights = async (of: SomebodySignedIn) => {
  await api.database.query(`update role_grant set valid_until = '2020-01-02' where account_id = $1`, [of.accountId]);
  const sees = async () =>
    (await api.ask('query ($unit: ID!) { viewer { can(permission: "course:write", unit: $unit) } }', { unit: unitId }, { as: of })).viewer;
  while ((await sees())?.can) await after(20);
};

test('whose right has ended goes on with nothing that they began, and takes nothing back', async () => {
  const whoever = await trainer();
  const [location, whole] = [await begun(whoever), await begun(whoever)];
  await send(api, whoever, location, bytes.subarray(0, 1000), 0);
  expect(await send(api, whoever, whole, bytes, 0)).toMatchObject({ status: 204 });
  await endRights(whoever);
  const refused = { status: 403 };
  expect(await send(api, whoever, location, bytes.subarray(1000), 1000)).toMatchObject({ ...refused, code: 'FORBIDDEN' });
  for (const [method, path] of [
    ['HEAD', location],
    ['DELETE', location],
    ['HEAD', whole],
  ] as const)
    expect(await ask(api, whoever, path, { method })).toMatchObject(refused);
  expect(await isStored(location)).toBe(false);
});

test('a file whose sender lost the right while it was on its way is not kept', async () => {
  const whoever = await trainer();
  const location = await begun(whoever);
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(bytes.subarray(0, 1000)));
      await endRights(whoever);
      controller.enqueue(new Uint8Array(bytes.subarray(1000)));
      controller.close();
    },
  });
  const headers = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  const answer = await ask(api, whoever, location, { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit);
  expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  expect(await isStored(location)).toBe(false);
});

test('an access token does with uploads of its account what it may do itself, and no more', async () => {
  const label = { vi: 'Người gửi', en: 'Sender' };
  const permissions = ['unit:read', 'course:write', 'token:create'];
  await done(api, 'createRole', { code: 'SENDER', label, permissions, isSecondFactorRequired: false });
  const whoever = await signedIn(api.database, [{ role: 'SENDER', unitId }]);
  const tokenWith = async (...permissions: string[]) => {
    const validUntil = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const input = { name: permissions.join(' '), permissions, unitId, validUntil };
    const { payload } = await command(api, 'createAccessToken', input, 'secret', { as: whoever });
    return { ...whoever, headers: { authorization: `Bearer ${payload.secret}` } } as unknown as SomebodySignedIn;
  };
  const [reads, writes] = [await tokenWith('unit:read'), await tokenWith('unit:read', 'course:write')];
  const location = await begun(whoever);
  expect((await begin(api, reads, { bytes, name: 'a.pdf', unitId })).status).toBe(403);
  expect(await send(api, reads, location, bytes, 0)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  for (const method of ['HEAD', 'DELETE']) expect((await ask(api, reads, location, { method })).status).toBe(403);
  expect(await ask(api, writes, location, { method: 'HEAD' })).toMatchObject({ status: 200, offset: 0 });
  expect((await send(api, writes, location, bytes, 0)).status).toBe(204);
  expect(await isStored(location)).toBe(true);
});
