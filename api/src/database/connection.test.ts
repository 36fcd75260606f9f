import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { CuttableWay } from '../../test/cuttable-way.js';
import { startServerProcess } from '../../test/server-process.js';
import { createTestDatabase, databaseUrl, onServer, testServer } from '../../test/test-database.js';
import { DatabaseUnusable, migrate, openDatabase, pendingMigrations, withoutPassword } from './connection.js';

const server = testServer();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-connection-'));
});
afterAll(() => rm(folder, { recursive: true }));

const open = (url: string) => openDatabase({ url, entities: [], logger: pino({ level: 'silent' }), poolSize: 2 });

const refusalOf = async (url: string): Promise<string> => {
  const error = await open(url).then(
    () => new Error('it was opened'),
    (refused: Error) => refused,
  );
  expect(error).toBeInstanceOf(DatabaseUnusable);
  return error.message;
};

describe("a database that can't be used is refused with what to do", () => {
  test('where nothing answers', async () => {
    expect(await refusalOf('postgresql://lechan:secret@127.0.0.1:1/lechan')).toMatch(/127\.0\.0\.1:1\/lechan.*Is PostgreSQL running/);
  });

  test('where there is no such database', async () => {
    expect(await refusalOf(databaseUrl(server, 'nowhere'))).toMatch(/no database of that name.*create database/);
  });

  test('where the encoding is another', async () => {
    const name = `lechan_latin_${randomBytes(4).toString('hex')}`;
    await onServer(server, (client) => client.query(`create database ${name} template template0 encoding 'LATIN1' locale 'C'`));
    try {
      expect(await refusalOf(databaseUrl(server, name))).toContain('its encoding is LATIN1');
    } finally {
      await onServer(server, (client) => client.query(`drop database ${name}`));
    }
  });

  test('and no message shows a password', async () => {
    expect(await refusalOf('postgresql://lechan:secret@127.0.0.1:1/lechan')).not.toContain('secret');
    expect(withoutPassword('postgresql://lechan:secret@db/lechan')).toBe('postgresql://lechan:***@db/lechan');
  });
});

test('an empty database is migrated by one of two who start at once, and the other finds it done', async () => {
  const name = `lechan_empty_${randomBytes(4).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template template0 encoding 'UTF8'`));
  const [one, other] = await Promise.all([open(databaseUrl(server, name)), open(databaseUrl(server, name))]);
  try {
    const done = await Promise.all([migrate(one), migrate(other)]);
    expect(done.map((names) => names.length > 0).sort()).toEqual([false, true]);
    expect(done.flat()[0]).toBe('Foundations0001');
    expect(await pendingMigrations(one)).toEqual([]);
  } finally {
    await Promise.all([one.close(), other.close()]);
    await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
  }
});

test('the database gone for a while: not ready, a clear error, and healed without a restart', async () => {
  const copy = await createTestDatabase();
  const way = await CuttableWay.to(copy.url);
  const server = await startServerProcess({ DATABASE_URL: way.url, LECHAN_DATA_FOLDER: folder }, '--empty');
  const health = async (which: string) => (await fetch(new URL(`/health/${which}`, server.url))).status;
  const kinds = async () => {
    const body = JSON.stringify({ query: '{ unitKinds { code } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(new URL('/graphql', server.url), { method: 'POST', headers, body });
    return (await answer.json()) as { data: { unitKinds: object[] }; errors?: object[] };
  };
  try {
    expect(await health('ready')).toBe(200);
    for (let times = 0; times < 2; times++) {
      await way.cut();
      expect([await health('live'), await health('ready')]).toEqual([200, 503]);
      const { data, errors } = await kinds();
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        { message: 'The database cannot be reached at the moment. Try again shortly.', extensions: { code: 'SERVICE_UNAVAILABLE' } },
      ]);
      await way.mend();
      expect(await health('ready')).toBe(200);
      expect((await kinds()).data.unitKinds).toHaveLength(21);
    }
  } finally {
    server.child.kill();
    await server.ended;
    await way.cut();
    await copy.drop();
  }
});
