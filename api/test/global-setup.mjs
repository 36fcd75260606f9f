import '../../scripts/typescript.mjs';
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts the run's PostgreSQL, migrates the template that every test file's database is copied from, and starts a process
 * for each worker that the API runs in.
 */
export default async function globalSetup({ maxWorkers }) {
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
  const hosts = Array.from({ length: maxWorkers }, () => fork(fileURLToPath(new URL('api-host.mjs', import.meta.url)), { execArgv: [] }));
  const ports = await Promise.all(hosts.map(async (host) => (await once(host, 'message'))[0]));
  globalThis.lechanTests.hosts = hosts;
  process.env.LECHAN_TEST_HOSTS = ports.join(',');
  process.env.LECHAN_TEST_SERVER = cluster.url;
  process.env.LECHAN_TEST_TEMPLATE = template;
}
