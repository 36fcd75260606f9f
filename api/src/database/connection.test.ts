import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { databaseUrl, onServer, testServer } from '../../test/test-database.js';
import { DatabaseUnusable, migrate, openDatabase, pendingMigrations, withoutPassword } from './connection.js';

const server = testServer();
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
