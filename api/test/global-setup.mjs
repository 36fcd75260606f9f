import '../../scripts/typescript.mjs';
import { randomBytes } from 'node:crypto';

/** Starts the run's PostgreSQL and migrates the template that every test file's database is copied from. */
export default async function globalSetup() {
  const { startTestCluster } = await import('./test-cluster.ts');
  const { databaseUrl, onServer } = await import('./test-database.ts');
  const { migrate } = await import('./migrate.ts');
  const cluster = await startTestCluster();
  const template = `lechan_test_${randomBytes(3).toString('hex')}`;
  globalThis.lechanTests = { cluster, template };
  try {
    await onServer(cluster.url, (client) => client.query(`create database ${template} template template0 encoding 'UTF8'`));
    await migrate(databaseUrl(cluster.url, template));
  } catch (error) {
    await cluster.stop(); // Jest tears nothing down whose setup failed
    throw error;
  }
  process.env.LECHAN_TEST_SERVER = cluster.url;
  process.env.LECHAN_TEST_TEMPLATE = template;
}
