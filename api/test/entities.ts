import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityName, MikroORM } from '@mikro-orm/postgresql';

const src = join(import.meta.dirname, '../src');

/** Every entity of the API, those that nobody registered too. */
export async function allEntities(): Promise<EntityName[]> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.entity.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(join(src, file))));
  return modules.flatMap((module) => Object.values(module)).filter((value): value is EntityName => typeof value === 'function');
}

/** What MikroORM knows of some entities; it is not connected. */
export function describeEntities(entities: EntityName[]): Promise<MikroORM> {
  return MikroORM.init({ dbName: 'none', entities, connect: false, discovery: { warnWhenNoEntities: false } } as never);
}
