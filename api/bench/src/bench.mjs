import { addSignedIn } from '../../../admin/e2e/session.mjs';
import { drawCases } from './cases.mjs';
import { aboutServer, createDatabase, dropDatabase, startCluster } from './cluster.mjs';
import { buildCourses } from './courses/build-courses.mjs';
import { drawCourseCases } from './courses/cases.mjs';
import { measureWrites } from './courses/measure-writes.mjs';
import { courseOperations } from './courses/operations.mjs';
import { reportCourses } from './courses/report-courses.mjs';
import { addReader } from './courses/signed-in.mjs';
import { measureOperation } from './measure.mjs';
import { migrated } from './migrated.mjs';
import { operations } from './operations.mjs';
import { readOptions } from './options.mjs';
import { createPeer } from './peer/create-peer.mjs';
import { profileOperation } from './profile.mjs';
import { report } from './report.mjs';
import { measureRights } from './rights/measure-rights.mjs';
import { readsOfRights } from './rights/operations.mjs';
import { reportRights } from './rights/report-rights.mjs';
import { buildScale, scales } from './scale/build-scale.mjs';
import { startServer } from './servers.mjs';
import { watchDatabase } from './watch-database.mjs';

const say = (text) => process.stderr.write(`${text}\n`);
const todayInVietNam = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Runs the whole benchmark and prints its table. */
export const bench = async () => {
  const options = readOptions();
  const known = options.isOfRights ? readsOfRights : options.isOfCourses ? courseOperations : operations;
  const chosen = known.filter(({ name }) => !options.operations || options.operations.includes(name));
  const unknown = [
    ...(options.operations ?? []).filter((name) => !known.some((o) => o.name === name)),
    ...options.scales.filter((name) => !(name in scales)),
  ];
  if (unknown.length) {
    say(
      `Unknown: ${unknown.join(', ')}. Operations: ${known.map(({ name }) => name).join(', ')}; scales: ${Object.keys(scales).join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  const cluster = await startCluster(options.databaseUrl);
  try {
    const { version, postmaster } = await aboutServer(cluster.url);
    const results = [];
    const [measure, tell] = options.isOfRights
      ? [measureRightsAt, reportRights]
      : options.isOfCourses
        ? [measureCoursesAt, reportCourses]
        : [measureScale, report];
    for (const scale of options.scales) results.push(await measure(scale, chosen, cluster.url, options, postmaster));
    await tell({ databaseVersion: version, nodeVersion: process.version, options, results });
  } finally {
    await cluster.stop();
  }
};

/** A database with a scale in it. */
const build = async (scale, serverUrl, today) => {
  const name = `lechan_bench_${scale.toLowerCase()}`;
  say(`Scale ${scale}: building …`);
  const url = await createDatabase(serverUrl, name);
  await migrated(url);
  const counts = await buildScale(url, scale, today);
  return { url, counts, drop: () => dropDatabase(serverUrl, name) };
};

const measureRightsAt = async (scale, chosen, serverUrl, options, postmaster) => {
  const { url, counts, drop } = await build(scale, serverUrl, todayInVietNam());
  try {
    return { scale, counts, ...(await measureRights({ scale, url, chosen, options, postmaster, say })) };
  } finally {
    await drop();
  }
};

const measureScale = async (scale, chosen, serverUrl, options, postmaster) => {
  const today = todayInVietNam();
  const { url, counts, drop } = await build(scale, serverUrl, today);
  try {
    await createPeer(url, today);
    await addSignedIn(url);
    const measured = await measureServers({ scale, url, chosen, options, postmaster, draw: drawCases });
    return { scale, counts, ...measured };
  } finally {
    await drop();
  }
};

const measureCoursesAt = async (scale, chosen, serverUrl, options, postmaster) => {
  const today = todayInVietNam();
  const { url, drop } = await build(scale, serverUrl, today);
  try {
    const counts = await buildCourses(url, scale);
    await createPeer(url, today, true);
    await addReader(url);
    const measured = await measureServers({ scale, url, chosen, options, postmaster, draw: drawCourseCases, more: measureWrites });
    return { scale, counts, ...measured };
  } finally {
    await drop();
  }
};

/** Measures operations on all three servers over a database; `draw` says what they are asked about, `more` measures what is our server's alone. */
const measureServers = async ({ scale, url, chosen, options, postmaster, draw, more = async () => ({}) }) => {
  const servers = [];
  const watch = await watchDatabase(url);
  try {
    for (const server of ['ours', 'floor', 'peer']) servers.push(await startServer(server, url));
    const drawn = await draw(url, scale, servers);
    const measured = [];
    for (const operation of chosen) {
      say(`Scale ${scale}: ${operation.title}`);
      try {
        measured.push(await measureOperation(operation, drawn, servers, options, postmaster, watch.settled));
      } catch (error) {
        // the others are worth measuring all the same; the run counts as failed
        say(error.message);
        process.exitCode = 1;
      }
    }
    const profiles = [];
    for (const operation of options.isProfiling ? chosen : []) {
      say(`Scale ${scale}: profiling ${operation.name}`);
      profiles.push({ name: operation.name, parts: await profileOperation(operation, scale, drawn, url) });
    }
    const others = options.operations ? {} : await more({ server: servers[0], url, drawn, options, settled: watch.settled, say });
    return { operations: measured, profiles, ...others };
  } finally {
    for (const server of servers) await server.stop();
    await watch.end();
  }
};
