import { lechan } from '../../test/command-line.js';
import { createTestDatabase } from '../../test/test-database.js';
import { connectedTo, pastTriggers, recordEvents } from '../modules/audit/chain/chain.factory.js';

test('audit verify prints how many events stand and the last seal, names the first that does not, and finds what was cut off', async () => {
  const copy = await createTestDatabase();
  const client = await connectedTo(copy.url);
  const env = { DATABASE_URL: copy.url };
  try {
    await recordEvents(client, 4);
    const whole = await lechan(env, 'audit', 'verify');
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toMatch(/^The chain is whole: 4 events since \d\d\/\d\d\/\d{4}, none changed or missing\.\nSeal 4:[0-9a-f]{64}\n$/);
    const seal = whole.out.match(/4:[0-9a-f]{64}/)?.[0] ?? '';
    expect(await lechan(env, 'audit', 'verify', '--from-seal', seal)).toMatchObject({ code: 0 });
    await client.query('delete from chain_check');
    await pastTriggers(client, 'delete from event where id = 4; delete from event_seal where position = 4');
    expect(await lechan(env, 'audit', 'verify', '--from-seal', seal)).toMatchObject({
      code: 1,
      out: expect.stringContaining('The chain breaks at row 4: the chain ended there or later when it was verified before'),
    });
    await pastTriggers(client, `update event set after = '{}' where id = 2`);
    expect(await lechan(env, 'audit', 'verify')).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^The chain breaks at row 2 \(event 2, [\d/: ]+\): what is recorded there is not what was sealed\.\nRecorded seal [0-9a-f]{64}, computed [0-9a-f]{64}\n1 rows up to row 1 stand\./,
      ),
    });
    expect(await lechan(env, 'audit', 'verify', '--from-seal', '4:abc')).toMatchObject({ code: 1, out: '' });
  } finally {
    await client.end();
    await copy.drop();
  }
});
