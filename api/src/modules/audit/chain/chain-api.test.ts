import { done } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openServerRole } from '../../../database/server-role.js';
import { connectedTo, pastTriggers, recordEvents } from './chain.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
});
afterAll(() => api.close());

const fields = `rows beganAt position seal checkUnderWay { checked }
  lastCheck { endedAt checked position seal brokenReason brokenAt brokenEvent { name position } recordedSeal computedSeal }`;

test('the chain is verified by asking, what was found is kept, and a verification is recorded', async () => {
  const [{ count }] = (await api.database.query('select count(*)::int from event')).rows;
  const before = (await api.ask(`{ eventChain { ${fields} } }`)).eventChain;
  expect(before).toMatchObject({ rows: count, position: count, seal: expect.stringMatching(/^[0-9a-f]{64}$/), lastCheck: null });
  const { chain } = await done(api, 'verifyEventChain', {}, `chain { ${fields} }`);
  expect(chain).toMatchObject({ rows: count + 1, checkUnderWay: null });
  expect(chain.lastCheck).toEqual({
    ...{ endedAt: expect.any(String), checked: count, position: count, seal: before.seal },
    ...{ brokenReason: null, brokenAt: null, brokenEvent: null, recordedSeal: null, computedSeal: null },
  });
  const { rows } = await api.database.query('select name, permission, after from event order by id desc limit 1');
  expect(rows).toEqual([{ name: 'chain.verified', permission: 'audit:read', after: { broken: null, position: count, seal: before.seal } }]);
});

test('a verification goes on where it stood, and one of a chain that was tampered with says where and how', async () => {
  await api.database.query(
    `insert into chain_check (position, seal, checked) select position, seal, 1000 from event_seal where position = 1000`,
  );
  const under = (await api.ask('{ eventChain { checkUnderWay { checked position endedAt } } }')).eventChain;
  expect(under).toEqual({ checkUnderWay: { checked: 1000, position: 1000, endedAt: null } });
  const client = await connectedTo(api.databaseUrl);
  await pastTriggers(client, `update event set note = 'khác' where id = (select event_id from event_seal where position = 1500)`);
  await client.end();
  const { chain } = await done(api, 'verifyEventChain', {}, `chain { ${fields} }`);
  expect(chain.lastCheck).toMatchObject({
    ...{ checked: 1499, position: 1499, brokenReason: 'CHANGED', brokenAt: 1500, brokenEvent: { position: 1500 } },
    ...{ recordedSeal: expect.stringMatching(/^[0-9a-f]{64}$/), computedSeal: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('what was found is added, never written over, and a whole chain that came less far lowers nothing', async () => {
  const other = await startApi();
  const client = await connectedTo(other.databaseUrl);
  await recordEvents(client, 3);
  const check = async () => (await done(other, 'verifyEventChain', {}, 'chain { lastCheck { position brokenReason } }')).chain.lastCheck;
  expect(await check()).toEqual({ position: 3, brokenReason: null });
  const { url } = await openServerRole(other.databaseUrl, null);
  const server = await connectedTo(url);
  await expect(server.query(`update chain_check set position = 0, seal = ''`)).rejects.toMatchObject({ code: '42501' });
  await server.query(`insert into chain_check (ended_at, position, seal) values (now(), 0, '')`);
  await server.end();
  await pastTriggers(client, 'delete from event where id >= 3; delete from event_seal where position >= 3');
  expect(await check()).toMatchObject({ brokenReason: 'CUT_OFF' });
  expect((await client.query('select count(*)::int from chain_check')).rows).toEqual([{ count: 3 }]);
  await client.end();
  await other.close();
});

test('who may read the trail of a unit alone neither verifies the chain nor sees it', async () => {
  const { units } = await api.ask('{ units(first: 1) { nodes { id } } }');
  const as = await signedIn(api.database, [{ role: 'AUDITOR', unitId: units.nodes[0].id }]);
  const { errors } = await api.graphql('mutation { verifyEventChain(input: {}) { chain { rows } } }', {}, { as });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});
