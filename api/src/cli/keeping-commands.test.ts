import { lechan } from '../../test/command-line.js';
import { createTestDatabase } from '../../test/test-database.js';
import { connectedTo, pastTriggers, recordEvents } from '../modules/audit/chain/chain.factory.js';

test('retention run says what would go, removes it, and removes nothing while the chain is not whole', async () => {
  const copy = await createTestDatabase();
  const client = await connectedTo(copy.url);
  const env = { DATABASE_URL: copy.url };
  const events = async () => (await client.query('select count(*)::int as count from event')).rows[0].count;
  try {
    await client.query(
      `insert into event (at, name, subject_type, subject_id) select now() - interval '11 years', 'unit.changed', 'Unit', 'x' from generate_series(1, 3)`,
    );
    await recordEvents(client, 2);
    const tried = await lechan(env, 'retention', 'run', '--dry-run');
    expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('EVENT            kept 10 years   to remove: 3\n') });
    expect(await events()).toBe(5);
    await pastTriggers(client, `update event set note = 'khác' where id = 5`);
    expect(await lechan(env, 'retention', 'run')).toMatchObject({ code: 1, err: expect.stringContaining('so nothing was removed') });
    expect(await events()).toBe(5);
    await pastTriggers(client, `update event set note = 'Vì thế' where id = 5`);
    expect(await lechan(env, 'retention', 'run')).toMatchObject({
      code: 0,
      out: expect.stringContaining('EVENT            kept 10 years   removed: 3\n'),
    });
    expect(await events()).toBe(3);
    expect(await lechan(env, 'audit', 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('The chain is whole: 3 events') });
  } finally {
    await client.end();
    await copy.drop();
  }
}, 180_000);

test('person export prints all that is recorded of somebody, and that it was done is recorded', async () => {
  const copy = await createTestDatabase();
  const client = await connectedTo(copy.url);
  const env = { DATABASE_URL: copy.url };
  try {
    const id = '11111111-1111-4111-8111-111111111111';
    await client.query(`insert into person (id) values ('${id}')`);
    await client.query(
      `insert into person_version (id, person_id, given_name, work_phone, act) values (gen_random_uuid(), '${id}', 'Đào (mẫu)', '0225 1', 'CREATE')`,
    );
    const { code, out } = await lechan(env, 'person', 'export', id);
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { id, versions: [{ given_name: 'Đào (mẫu)', work_phone: '0225 1' }], appointments: [] },
    ]);
    expect((await client.query('select name, subject_id from event')).rows).toEqual([{ name: 'person.exported', subject_id: id }]);
    const nobody = await lechan(env, 'person', 'export', id.replace('1', '2'));
    expect(nobody).toMatchObject({ code: 1, out: '', err: 'There is no such person.\n' });
  } finally {
    await client.end();
    await copy.drop();
  }
});
