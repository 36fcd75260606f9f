import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample as load } from '../src/database/seeds/sample.js';
import { platformEntities } from '../src/graphql/graphql-server.js';
import { DiskStore } from '../src/modules/media/index.js';
import { withDatabase } from './migrate.js';

/** Loads the Lê Chân sample into a migrated, empty database, as `npm start` does. */
export async function loadSample(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lechan-sample-files-'));
  // nobody fetches them there
  await withDatabase(url, (database) => load(database, new DiskStore(folder)), platformEntities).finally(() =>
    rm(folder, { recursive: true }),
  );
}
