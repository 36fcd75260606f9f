import autocannon from 'autocannon';
import { canReadCpu, cpuOf, cpuOfFamily } from './cpu.mjs';
import { headers, withoutCost } from './request.mjs';

export const connections = 32;

/** Puts load on a server for so many seconds, reads every answer, and says how much it did and what it cost. */
export const loadReads = (server, requests, seconds, postmaster) => {
  const wrong = [];
  const check = (expected) => (status, body) => {
    if (status !== 200 || !isSame(withoutCost(body), expected)) wrong.push(`${status}: ${body.slice(0, 300)}`);
  };
  return measured(server, seconds, postmaster, wrong, {
    connections,
    requests: requests.map(({ path, body, expected, headers: own }) => ({
      method: 'POST',
      path: new URL(server.url + path).pathname,
      headers: own ?? headers,
      body,
      onResponse: check(expected),
    })),
  });
};

/** The same for a mutation: each request takes a unit that no other is at, and its answer is the unit's new state. */
export const loadRenames = (server, renames, seconds, postmaster, parallel) => {
  const wrong = [];
  return measured(server, seconds, postmaster, wrong, {
    connections: parallel,
    requests: [
      {
        method: 'POST',
        headers,
        setupRequest: (request, context) => {
          context.rename = renames.take();
          const { path, body } = renames.requestOf(context.rename);
          return { ...request, path: new URL(server.url + path).pathname, body };
        },
        onResponse: (status, body, context) => {
          const refusal = renames.finish(context.rename, status, body);
          if (refusal) wrong.push(refusal);
        },
      },
    ],
  });
};

/** Whether a body is what is expected. Of a long one a character may come in two pieces, and autocannon reads neither: it is passed over. */
const isSame = (body, expected) => {
  if (body === expected) return true;
  const [first, ...pieces] = body.split(/\ufffd+/);
  let at = first.length;
  const isNext = (piece) => {
    at = expected.indexOf(piece, at + 1) === at + 1 ? at + 1 + piece.length : Number.NaN;
    return !Number.isNaN(at);
  };
  return pieces.length > 0 && expected.startsWith(first) && pieces.every(isNext) && at === expected.length;
};

const measured = async (server, seconds, postmaster, wrong, options) => {
  const cpu = () => (canReadCpu ? { server: cpuOf(server.pid), database: postmaster ? cpuOfFamily(postmaster) : null } : null);
  const before = cpu();
  const began = performance.now();
  const result = await autocannon({ url: server.url, duration: seconds, ...options });
  const elapsed = (performance.now() - began) / 1000;
  const after = cpu();
  if (wrong.length)
    throw new Error(`${server.name} gave ${wrong.length} wrong answers under load, first ${wrong[0]}\n${server.said().slice(-2000)}`);
  const count = result['2xx'];
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed) throw new Error(`${server.name}: ${failed} of ${count + failed} requests failed under load\n${server.said().slice(-2000)}`);
  return {
    count,
    perSecond: count / elapsed,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    serverCpuMs: before && (after.server - before.server) / count,
    databaseCpuMs: before?.database == null ? null : (after.database - before.database) / count,
  };
};
