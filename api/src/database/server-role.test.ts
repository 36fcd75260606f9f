import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { lechan } from '../../test/command-line.js';
import { migrate } from '../../test/migrate.js';
import { startApi } from '../../test/start-api.js';
import { createTestDatabase, databaseUrl, onServer, testServer } from '../../test/test-database.js';
import { openServerRole } from './server-role.js';

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

/** What a statement is refused with. */
const refusal = async (client: pg.Client, statement: string): Promise<string> => {
  try {
    await client.query(statement);
    return 'nothing was refused';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? '';
  }
};

const insert = `insert into event (name, subject_type, subject_id) values ('unit.changed', 'Unit', 'x')`;

test('the server works as a role that can add to the trail, and neither change nor remove anything of it, nor its guards', async () => {
  const api = await startApi();
  try {
    await api.ask('{ units { totalCount } }');
    const { rows } = await api.database.query(
      `select distinct usename <> current_user as restricted from pg_stat_activity where datname = current_database() and application_name like 'lechan-%'`,
    );
    expect(rows).toEqual([{ restricted: true }]);
    const { url, whyAsOwner } = await openServerRole(api.databaseUrl, null);
    expect(whyAsOwner).toBeNull();
    const server = await connected(url);
    const seals = async () => (await api.database.query('select count(*)::int as count from event_seal')).rows[0].count;
    const before = await seals();
    expect(await refusal(server, insert)).toBe('nothing was refused');
    expect(await seals()).toBe(before + 1);
    for (const statement of [
      ...[
        `update event set note = 'x'`,
        'delete from event',
        'truncate event',
        'alter table event disable trigger all',
        'drop table event',
      ],
      // when it was, and as which, is not for the server to say
      ...[
        `insert into event (at, name, subject_type, subject_id) values (now() - interval '1 year', 'unit.changed', 'Unit', 'x')`,
        `insert into event (id, name, subject_type, subject_id) overriding system value values (1, 'unit.changed', 'Unit', 'x')`,
        `insert into contact_reading (at, request_id, fields, persons) values ('2020-01-01', 'x', '{workPhone}', array[gen_random_uuid()])`,
      ],
      ...['update event_seal set position = 0', 'delete from event_seal', `insert into event_seal values (99, 99, '')`],
      ...[
        'delete from event_anchor',
        `insert into event_anchor (position, seal) values (1, '')`,
        'insert into event_due values (pg_current_xact_id(), 1)',
      ],
      ...[
        `update contact_reading set purpose = 'x'`,
        'delete from contact_reading',
        'delete from chain_check',
        `update chain_check set position = 0, seal = '', broken_reason = null`,
        `update retention set keep = '1 day'`,
      ],
      ...['set session_replication_role = replica', 'drop trigger history_kept on event', 'drop trigger covered on event'],
      ...[`select set_config('lechan.act', 'retain', false); delete from event`, 'alter function guard_events() rename to x'],
      ...['alter role current_user superuser', `set role ${new URL(api.databaseUrl).username}`],
    ])
      expect([statement, await refusal(server, statement)]).toEqual([statement, '42501']);
    await server.end();
  } finally {
    await api.close();
  }
});

test('a temporary table of a table’s name deceives no function that runs with the owner’s rights', async () => {
  const copy = await createTestDatabase();
  const server = await connected((await openServerRole(copy.url, null)).url);
  expect(await refusal(server, `create temporary table event_seal (position bigint, event_id bigint, seal bytea); ${insert}`)).toBe(
    'nothing was refused',
  );
  await server.end();
  const owner = await connected(copy.url);
  expect((await owner.query('select position::int from event_seal')).rows).toEqual([{ position: 1 }]);
  await owner.end();
  await copy.drop();
});

test('where the user may make no roles the server works as the owner, doctor says so, and a role made by hand is used', async () => {
  const name = `lechan_plain_${randomBytes(4).toString('hex')}`;
  const run = (statement: string) => onServer(testServer(), (client) => client.query(statement));
  await run(`create role ${name} login password 'plain'`);
  await run(`create role ${name}_byhand login password 'by hand'`);
  await run(`create database ${name} owner ${name} template template0 encoding 'UTF8'`);
  try {
    const url = new URL(databaseUrl(testServer(), name));
    Object.assign(url, { username: name, password: 'plain' });
    await migrate(url.toString());
    const opened = await openServerRole(url.toString(), null);
    expect(opened).toEqual({ url: url.toString(), whyAsOwner: 'its user may not make roles' });
    const env = { DATABASE_URL: url.toString() };
    expect(await lechan(env, 'doctor')).toMatchObject({
      code: 1,
      out: expect.stringContaining(`✗ Trail        there is no role ${name}_server, so the server can change the trail of events.`),
    });
    const byHand = new URL(url);
    Object.assign(byHand, { username: `${name}_byhand`, password: 'by hand' });
    expect(await openServerRole(url.toString(), byHand.toString())).toEqual({ url: byHand.toString(), whyAsOwner: null });
    const server = await connected(byHand.toString());
    expect(await refusal(server, 'delete from event')).toBe('42501');
    await server.end();
    expect(await lechan({ ...env, LECHAN_SERVER_DATABASE_URL: byHand.toString() }, 'doctor')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`✓ Trail        the server works as ${name}_byhand, which can neither change nor remove events\n`),
    });
    const { whyAsOwner } = await openServerRole(url.toString(), url.toString());
    expect(whyAsOwner).toBe('that role may change the trail itself');
  } finally {
    await run(`drop database ${name} with (force)`);
    await run(`drop role ${name}; drop role ${name}_byhand`);
  }
});
