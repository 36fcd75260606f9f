import pg from 'pg';
import { createTestDatabase } from './test-database.js';

test('a test file gets a migrated database of its own', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>('select count(*)::int from unit_kind');
  expect(rows[0]?.count).toBeGreaterThan(10);
  await client.end();
  await database.drop();
});
