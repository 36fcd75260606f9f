import { isDeepStrictEqual } from 'node:util';
import { requestOf, shapeOf } from './operations.mjs';
import { askText } from './request.mjs';

/**
 * Asks all servers each case of an operation and compares their answers. Returns the requests with the answer that each must give during
 * the load, and how the answers differ where they do. Where PostGraphile can only answer something else, that it finds something too.
 */
export const compareAnswers = async (operation, cases, servers) => {
  const requests = Object.fromEntries(servers.map(({ name }) => [name, []]));
  const differences = [];
  for (const one of cases) {
    const shapes = [];
    for (const server of servers) {
      const request = requestOf(operation, server.name, one);
      const expected = await askText(server, request);
      requests[server.name].push({ ...request, expected });
      shapes.push(shapeOf(operation, server.name, JSON.parse(expected).data));
    }
    servers.slice(1).forEach((server, i) => {
      if (server.name === 'peer' && operation.peerIsOther) {
        const [ours, theirs] = [shapes[0], shapes[i + 1]].map((shape) => Object.values(shape)[0].nodes.length);
        if (theirs === 0 && ours > 0) differences.push(`${server.name} found nothing for ${JSON.stringify(one)}`);
      } else if (!isDeepStrictEqual(shapes[0], shapes[i + 1])) {
        differences.push(`${servers[0].name} and ${server.name} differ at ${firstDifference(shapes[0], shapes[i + 1])}`);
      }
    });
  }
  return { requests, differences };
};

/** Where two values differ first. */
const firstDifference = (a, b, path = 'data') => {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
    return `${path}: ${JSON.stringify(a)?.slice(0, 120)} and ${JSON.stringify(b)?.slice(0, 120)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (!isDeepStrictEqual(a[key], b[key])) return firstDifference(a[key] ?? null, b[key] ?? null, `${path}.${key}`);
  }
  return path;
};
