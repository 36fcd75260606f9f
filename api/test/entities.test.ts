import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import pg from 'pg';
import { allEntities, describeEntities } from './entities.js';
import { entityDrift } from './entity-drift.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

@Entity({ tableName: 'term' })
class WrongTerm {
  @PrimaryKey({ type: 'text' })
  id: string;
  @Property({ type: 'text' })
  label: string;
  @Property({ type: 'date', nullable: true })
  startsOn: string | null;
}

@Entity({ tableName: 'semester' })
class Semester {
  @PrimaryKey({ type: 'uuid' })
  id: string;
}

let copy: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  copy = await createTestDatabase();
  client = new pg.Client({ connectionString: copy.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await copy.drop();
});

test('every entity agrees with its table', async () => {
  const entities = await allEntities();
  expect(entities.length).toBeGreaterThan(10);
  expect(await entityDrift(await describeEntities(entities), client)).toEqual([]);
});

test('an entity that does not is told where', async () => {
  expect(await entityDrift(await describeEntities([WrongTerm, Semester]), client)).toEqual([
    'Semester: there is no table semester',
    'WrongTerm.id is text, its column uuid',
    'WrongTerm.label: there is no column label',
    'WrongTerm.startsOn may be null, its column may not',
    'WrongTerm: term.ends_on is required and no property writes it',
    'WrongTerm: term.name is required and no property writes it',
  ]);
});
