import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compareAnswers } from './compare.mjs';
import { loadReads, loadRenames } from './load.mjs';
import { writers } from './measure.mjs';
import { Renames } from './renames.mjs';
import { startServer } from './servers.mjs';

const folder = new URL('../results/', import.meta.url);
const seconds = 4;

/** Where the CPU time of our server goes under one operation: milliseconds a request by part, largest first. Keeps the profile for a browser's developer tools. */
export const profileOperation = async (operation, scale, drawn, databaseUrl) => {
  const scratch = new URL(`profiling-${scale}-${operation.name}/`, folder);
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  const server = await startServer('ours', databaseUrl, [
    '--cpu-prof',
    `--cpu-prof-dir=${fileURLToPath(scratch)}`,
    '--cpu-prof-interval=500',
  ]);
  let load;
  try {
    const run = operation.cases ? await reading(operation, drawn, server) : writing(operation, drawn, server);
    load = await run(seconds);
  } finally {
    await server.stop();
  }
  const [file] = await readdir(scratch);
  const profile = JSON.parse(await readFile(new URL(file, scratch), 'utf8'));
  await rename(new URL(file, scratch), new URL(`${scale}-${operation.name}.cpuprofile`, folder));
  await rm(scratch, { recursive: true });
  return partsOf(profile, load.count);
};

const reading = async (operation, drawn, server) => {
  const { requests } = await compareAnswers(operation, operation.cases(drawn), [server]);
  return (time) => loadReads(server, requests.ours, time, null);
};

const writing = (operation, drawn, server) => {
  const renames = new Renames(
    operation,
    'ours',
    drawn.renamed.slice(-1000).map((unit) => ({ ...unit })),
  );
  return (time) => loadRenames(server, renames, time, null, writers);
};

const partOf = ({ functionName, url }) => {
  if (functionName === '(idle)' || functionName === '(program)' || functionName === '(root)') return functionName;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (inPackage) return inPackage[1];
  const ours = /dist\/(.+)\.js$/.exec(url);
  if (ours)
    return `ours: ${ours[1]
      .split('/')
      .slice(0, ours[1].startsWith('modules/') ? 3 : 2)
      .join('/')}`;
  return url.startsWith('node:') ? 'node' : 'V8 and native';
};

/** Self time by part. The start of the server is in it too. */
const partsOf = ({ nodes, samples, timeDeltas }, requests) => {
  const part = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, i) => {
    const name = part.get(id);
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + timeDeltas[i] / 1000);
  });
  return [...times].map(([name, ms]) => ({ part: name, ms: ms / requests })).sort((a, b) => b.ms - a.ms);
};
