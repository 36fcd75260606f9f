import { fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compareAnswers } from '../compare.mjs';
import { connections, loadReads } from '../load.mjs';
import { startServer } from '../servers.mjs';
import { courseOperations } from './operations.mjs';

/** The large file, and what the server may take more while it comes; the many at once, which share an office's line of 100 Mbit/s. */
export const large = { bytes: 2_000_000_000, mostMegabytes: 150 };
export const many = { count: 20, bytesPerSecond: 625_000, leastShare: 0.8 };
const lookEveryMs = 50;
/** After which a server that was started has done all that it does by itself. */
const settleMs = 3000;

const kilobytes = (pid, name) =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
const megabytes = (pid, name) => (kilobytes(pid, name) * 1024) / 1_000_000;

const childrenOf = (pid) =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        return kilobytes(entry, 'VmRSS') > 0 && new RegExp(`^PPid:\\s+${pid}$`, 'm').test(readFileSync(`/proc/${entry}/status`, 'utf8'));
      } catch {
        return false;
      }
    });

/** Sends files from a process of its own; `begun` resolves when bytes go, `done` when all are answered. Errors: one that was refused. */
const send = (asked) => {
  const sender = fork(new URL('sender.mjs', import.meta.url));
  let isBegun;
  const begun = new Promise((resolve) => {
    isBegun = resolve;
  });
  const done = new Promise((resolve, reject) => {
    sender.on('message', ({ refused }) => {
      if (!refused) isBegun();
      else if (refused.length) reject(new Error(`Uploads were refused: ${JSON.stringify(refused[0])}`));
      else resolve();
    });
    sender.once('exit', (code) => reject(new Error(`The sender ended with ${code}`)));
  });
  done.catch(() => isBegun());
  sender.send(asked);
  return { begun, done };
};

/**
 * One file of 2 GB, sent to a server that was just started: by how many megabytes the server's process (its resident set, as Linux tells its highest) was larger at most than idle, from
 * the first byte until the file was checked, kept and answered; and the largest process beside it, which looks into the file.
 */
export const measureLarge = async (databaseUrl, { headers, unitId }) => {
  if (process.platform !== 'linux') return null;
  const server = await startServer('ours', databaseUrl);
  const { pid } = server;
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const before = megabytes(pid, 'VmRSS');
  writeFileSync(`/proc/${pid}/clear_refs`, '5'); // the highest from now on
  let beside = 0;
  const look = setInterval(() => {
    for (const child of childrenOf(pid)) beside = Math.max(beside, besideOf(child));
  }, lookEveryMs);
  const began = performance.now();
  try {
    await send({ url: server.url, headers, unitId, count: 1, bytes: large.bytes }).done;
    const seconds = (performance.now() - began) / 1000;
    return { idle: before, more: megabytes(pid, 'VmHWM') - before, beside, seconds };
  } finally {
    clearInterval(look);
    await server.stop();
  }
};

const besideOf = (pid) => {
  try {
    return megabytes(pid, 'VmHWM');
  } catch {
    return 0;
  }
};

/** What `/graphql` does while the bytes of files come and while none do, in turns: a lesson's page over 32 connections, which takes all that the machine has. */
export const measureMany = async (server, drawn, { headers, unitId }, { rounds, seconds }, settled) => {
  const operation = courseOperations.find(({ name }) => name === 'lesson');
  const { requests } = await compareAnswers(operation, operation.cases(drawn), [server]);
  const load = async () => {
    await settled();
    return loadReads(server, requests.ours, seconds, null);
  };
  await load();
  const measurements = { beside: [], alone: [] };
  for (let round = 0; round < rounds; round++) {
    measurements.alone.push(await load());
    const { count, bytesPerSecond } = many;
    const uploads = send({ url: server.url, headers, unitId, count, bytesPerSecond, bytes: Math.round(bytesPerSecond * (seconds + 1)) });
    await uploads.begun;
    measurements.beside.push(await load());
    await uploads.done;
  }
  return { connections, measurements };
};
