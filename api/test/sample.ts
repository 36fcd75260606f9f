import { loadSample as load } from '../src/database/seeds/sample.js';
import { platformEntities } from '../src/graphql/graphql-server.js';
import { withDatabase } from './migrate.js';

/** Loads the Lê Chân sample into a migrated, empty database, as `npm start` does. */
export async function loadSample(url: string): Promise<void> {
  await withDatabase(url, load, platformEntities);
}
