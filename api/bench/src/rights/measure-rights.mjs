import { isDeepStrictEqual } from 'node:util';
import { loadReads } from '../load.mjs';
import { inRounds } from '../measure.mjs';
import { ask, askText } from '../request.mjs';
import { startServer } from '../servers.mjs';
import { plain } from '../shapes.mjs';
import { watchDatabase } from '../watch-database.mjs';
import { fewAmongMany } from './few.mjs';
import { drawFor } from './operations.mjs';
import { addViewers, makePublic } from './viewers.mjs';

/** In the table; the administrator of a ward is for pages of few rows among many. */
export const shownViewers = ['root', 'district', 'twenty', 'token', 'anonymous'];

/** Measures what rights cost: each read as viewers with limits ask it, against the same rows asked for by who has none. */
export const measureRights = async ({ scale, url, chosen, options, postmaster, say }) => {
  const viewers = Object.fromEntries(Object.entries(await addViewers(url)).map(([name, viewer]) => [name, { ...viewer, name }]));
  const watch = await watchDatabase(url);
  let server = await startServer('ours', url);
  const measured = Object.fromEntries(chosen.map(({ name, title }) => [name, { name, title, viewers: {} }]));
  const few = [];
  try {
    const pairOf = (pair) => measurePair(pair, server, options, postmaster, watch.settled);
    for (const name of shownViewers) {
      if (viewers[name].isPublic) {
        for (const viewer of options.operations ? [] : [viewers.district, viewers.ward])
          few.push(...(await fewAmongMany({ scale, url, viewer, everything: viewers.everything, server, pairOf, say })));
        await server.stop();
        await makePublic(url);
        server = await startServer('ours', url);
      }
      const drawn = await drawFor(url, scale, viewers[name]);
      for (const operation of chosen) {
        say(`Scale ${scale}: ${operation.title}, ${viewers[name].title}`);
        const pair = await equalPair(operation, drawn, viewers[name], viewers.everything, server);
        measured[operation.name].viewers[name] = pair && (await pairOf(pair));
      }
    }
    return { operations: Object.values(measured), few, titles: shownViewers.map((name) => viewers[name].title) };
  } finally {
    await server.stop();
    await watch.end();
  }
};

/** The requests of a viewer and of who has no limits to which both get the same answer; null where there are none. */
const equalPair = async (operation, drawn, viewer, everything, server) => {
  const same = operation.same ?? operation.theirs;
  const pairs = [];
  for (const one of operation.cases(drawn)) {
    const [theirs, all] = await Promise.all([
      asked(operation, (after) => operation.theirs(one, after), viewer, drawn, server),
      asked(operation, (after) => same(one, after), everything, drawn, server),
    ]);
    if (isDeepStrictEqual(plain(JSON.parse(theirs.expected).data), plain(JSON.parse(all.expected).data))) pairs.push({ theirs, all });
  }
  return pairs.length === 0
    ? null
    : { theirs: inTurn(pairs, 'theirs', viewer), same: inTurn(pairs, 'all', everything), cases: pairs.length };
};

/** A request with the answer that it must give, after the pages before it were walked through. */
const asked = async ({ walk }, requestOf, { headers: [headers] }, drawn, server) => {
  let after = null;
  for (let passed = 0; walk && passed < walk(drawn); passed += 50) {
    const data = await ask(server, { path: '', body: JSON.stringify(requestOf(after)), headers });
    after = data.units.pageInfo.endCursor;
  }
  const body = JSON.stringify(requestOf(after));
  return { path: '', body, expected: await askText(server, { path: '', body, headers }) };
};

/** All requests as often as there are headers for them, which are taken in turn. */
const inTurn = (pairs, side, { headers }) =>
  Array.from({ length: Math.max(pairs.length, headers.length) }, (_, i) => ({
    ...pairs[i % pairs.length][side],
    headers: headers[i % headers.length],
  }));

const measurePair = async ({ theirs, same, cases }, server, { rounds, seconds }, postmaster, settled) => {
  const requests = { theirs, same };
  const sides = ['theirs', 'same'].map((name) => ({ ...server, name }));
  const measurements = await inRounds(sides, rounds, seconds, async (side, time) => {
    await settled();
    return loadReads(side, requests[side.name], time, postmaster);
  });
  return { cases, measurements };
};
