import { compareAnswers } from './compare.mjs';
import { pastTheHour } from './courses/addresses.mjs';
import { connections, loadReads, loadRenames } from './load.mjs';
import { Renames } from './renames.mjs';

const warmUp = 1.5;
const writers = 8;

/**
 * Measures one operation on all servers, one after the other in each round, and each round in another order. `settled` waits until
 * nothing is left of the load before: a server goes on with requests whose clients have gone.
 */
export const measureOperation = async (operation, drawn, servers, { rounds, seconds }, postmaster, settled) => {
  const note = operation.note ?? operation.peerIsOther;
  const about = { name: operation.name, title: operation.title, note, target: operation.target };
  await pastTheHour(servers.length * (warmUp + rounds * seconds) * 1000 * 2);
  const { run, differences } = operation.cases
    ? await reads(operation, drawn, servers, postmaster)
    : writes(operation, drawn, servers, postmaster);
  const measure = async (server, time) => {
    await settled();
    return run(server, time);
  };
  const measurements = await inRounds(servers, rounds, seconds, measure);
  return { ...about, differences, measurements };
};

/** Measures each of several once a round, each round in another order, after each was warmed up. */
export const inRounds = async (servers, rounds, seconds, measure) => {
  for (const server of servers) await measure(server, warmUp);
  const measurements = Object.fromEntries(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < servers.length; i++) {
      const server = servers[(i + round) % servers.length];
      measurements[server.name].push(await measure(server, seconds));
    }
  }
  return measurements;
};

const reads = async (operation, drawn, servers, postmaster) => {
  const cases = operation.cases(drawn);
  const { requests, differences } = await compareAnswers(operation, cases, servers);
  return { differences, run: (server, seconds) => loadReads(server, requests[server.name], seconds, postmaster) };
};

const writes = (operation, drawn, servers, postmaster) => {
  const renames = Object.fromEntries(
    servers.map(({ name }, i) => [
      name,
      new Renames(
        operation,
        name,
        drawn.renamed.filter((_, n) => n % servers.length === i),
      ),
    ]),
  );
  return { differences: [], run: (server, seconds) => loadRenames(server, renames[server.name], seconds, postmaster, writers) };
};

export { connections, writers };
