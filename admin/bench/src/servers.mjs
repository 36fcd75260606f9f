import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDatabase, freePort, startCluster } from '../../../api/bench/src/cluster.mjs';
import { buildScale } from '../../../api/bench/src/scale/build-scale.mjs';
import { addSignedIn, secretOf } from '../../e2e/session.mjs';

const main = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

/** The built server twice, as `npm start` runs it: on the sample, and on scale L; with the pages of each that are looked at. */
export async function startServers() {
  const cluster = await startCluster(process.env.BENCH_DATABASE_URL);
  const folder = await mkdtemp(join(tmpdir(), 'lechan-measure-'));
  const opened = [() => rm(folder, { recursive: true, force: true }), () => cluster.stop()];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const sampleUrl = await createDatabase(cluster.url, 'measured_sample');
    const sample = await start(sampleUrl, join(folder, 'sample'), [], opened);
    const largeUrl = await createDatabase(cluster.url, 'measured_large');
    const large = await start(largeUrl, join(folder, 'large'), ['--empty'], opened);
    process.stderr.write('Building scale L …\n');
    const counts = await buildScale(largeUrl, 'L', new Date().toISOString().slice(0, 10));
    for (const url of [sampleUrl, largeUrl]) await addSignedIn(url);
    return { sample: await withPages(sample), large: { ...(await withPages(large)), counts }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(databaseUrl, dataFolder, given, opened) {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'error', DATABASE_URL: databaseUrl };
  // what is measured is asked quicker than by any person
  env.LECHAN_COST_PER_MINUTE = '1000000000';
  const server = spawn(process.execPath, [main, ...given], {
    env: { ...env, LECHAN_DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  opened.push(async () => {
    if (server.exitCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  });
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return url;
    await pause(200);
  }
  throw new Error('The server did not start');
}

async function withPages(url) {
  const query = '{ units(first: 1, filter: { kind: { equals: "WARD_COMMITTEE" } }) { nodes { id } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `lechan_session=${secretOf()}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (!data) throw new Error(errors[0].message);
  return {
    url,
    pages: [
      { name: 'home', path: '/' },
      { name: "a unit's page", path: `/organization/${data.units.nodes[0].id}` },
      { name: 'the list', path: '/units' },
    ],
  };
}
