import { readdir } from 'node:fs/promises';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';

/** Brings an empty database to the present schema. */
export async function migrate(url: string): Promise<void> {
  const folder = new URL('../src/database/migrations/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.*\.ts$/.test(file)).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    logger: () => {},
    migrations: {
      migrationsList: modules.flatMap((module) => Object.values(module)) as (new (...a: never[]) => Migration)[],
      snapshot: false,
    },
  } as never);
  try {
    await (orm as never as { migrator: Migrator }).migrator.up();
  } finally {
    await orm.close();
  }
}
