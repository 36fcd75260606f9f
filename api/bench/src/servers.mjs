import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './cluster.mjs';
import { secret } from './courses/addresses.mjs';
import { headers } from './request.mjs';

const poolSize = 10;
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How each of the three is started, and which query is answered once it is ready. */
const programs = {
  ours: { args: [file('../../dist/main.js'), '--empty'], endpoint: '/graphql', probe: '{ __typename }' },
  floor: { args: [file('floor/server.mjs')], endpoint: '/', probe: null },
  peer: { args: [file('peer/server.mjs')], endpoint: '/graphql', probe: '{ __typename }' },
};

/** Starts one of the three on a database; resolves when it answers. */
export const startServer = async (name, databaseUrl, nodeFlags = []) => {
  const { args, probe, endpoint } = programs[name];
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'lechan-bench-'));
  const child = spawn(process.execPath, [...nodeFlags, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      POOL_SIZE: String(poolSize),
      LECHAN_DATA_FOLDER: folder,
      LECHAN_SECRET: secret,
      LOG_LEVEL: 'warn',
      // the load is one caller's
      LECHAN_COST_PER_MINUTE: '1000000000000',
      LECHAN_ANONYMOUS_COST_PER_MINUTE: '1000000000000',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-5000);
    });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 60_000;
  while (!(await answers(url + endpoint, probe))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`The server "${name}" did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    name,
    pid: child.pid,
    url: `${url}${endpoint}`,
    folder,
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const answers = async (url, query) => {
  try {
    const response = await fetch(url, query ? { method: 'POST', headers, body: JSON.stringify({ query }) } : undefined);
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
};
