import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { EmbeddedPostgres } from '../src/database/embedded-postgres.js';

/** A PostgreSQL server of the tests' own; nothing in it outlives the run. */
export interface TestCluster {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts an embedded PostgreSQL in a temporary folder, or names the server of TEST_DATABASE_URL. */
export async function startTestCluster(givenUrl = process.env.TEST_DATABASE_URL): Promise<TestCluster> {
  if (givenUrl) return { url: givenUrl, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'lechan-test-'));
  await chmod(folder, 0o711);
  const server = await EmbeddedPostgres.start({ dataFolder: folder, logger: pino({ level: 'error' }), isTemporary: true });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
