import { parse, validate } from 'graphql';
import pg from 'pg';
import { everything, type Viewer, viewerOf } from '../src/reading/viewer.js';
import { openReading, type Reading } from './reading.js';
import { idOf } from './small-organization.js';
import { candidates, hiddenContact, hiddenFromAll, hiddenRows, unseen } from './two-states.js';
import { type Asked, WaysOfAsking } from './ways-of-asking.js';

let reading: Reading;
let client: pg.Client;
let asked: Asked[];

beforeAll(async () => {
  reading = await openReading();
  client = new pg.Client({ connectionString: reading.url });
  await client.connect();
  await unseen(client, hiddenRows);
  asked = new WaysOfAsking(reading.schema, candidates).all();
});

afterAll(async () => {
  await client.end();
  await reading.close();
});

const cell = { kind: 'narrow', units: [idOf(5)] } as const;
const publicKinds = ['CITY_COMMITTEE', 'DISTRICT_COMMITTEE', 'WARD_COMMITTEE', 'URBAN_DISTRICT', 'WARD', 'RESIDENTIAL_GROUP'];
const over = (...permissions: string[]) => viewerOf(Object.fromEntries(permissions.map((name) => [name, cell])), publicKinds, idOf(95));
const seesPeople = ['unit:read', 'unit:read-history', 'person:read'];
const viewers: Readonly<Record<string, Viewer>> = {
  'who is not signed in': viewerOf({}, publicKinds),
  'who reads one cell, without contacts': over(...seesPeople),
  'who administers one cell': over(
    ...seesPeople,
    'person:read-contact',
    'audit:read',
    'grant:give',
    'unit:change',
    'person:change',
    'token:create',
  ),
};

/** The answers of a viewer to all that is asked. */
async function answersOf(viewer: Viewer, questions: readonly Asked[]): Promise<string[]> {
  const answers: string[] = [];
  const next = questions.entries();
  const ask = async () => {
    for (const [at, { query }] of next) answers[at] = JSON.stringify(await reading.whole(query, {}, viewer));
  };
  await Promise.all(Array.from({ length: 4 }, ask));
  return answers;
}

const differing = (one: readonly string[], other: readonly string[]) =>
  asked.flatMap(({ way, query }, at) => (one[at] === other[at] ? [] : [{ way, query, one: one[at], other: other[at] }]));
/** What a viewer is answered otherwise than before: enough of it to see what it is. */
const leaksOf = async (viewer: Viewer, former: readonly string[]) => differing(former, await answersOf(viewer, asked)).slice(0, 5);

test('there is a question for each way of asking, and each is one that the schema takes', () => {
  const ways = new Map<string, number>();
  for (const { way, query } of asked) {
    ways.set(way, (ways.get(way) ?? 0) + 1);
    expect({ query, wrong: validate(reading.schema, parse(query), undefined, { maxErrors: 1 }) }).toEqual({ query, wrong: [] });
  }
  expect([...ways.keys()].sort()).toEqual([
    ...[
      'alias',
      'cursor',
      'day',
      'filter',
      'fragment',
      'history',
      'look-up',
      'negated filter',
      'nested filter',
      'search',
      'select',
      'sort',
    ],
  ]);
  expect(asked.length).toBeGreaterThan(1000);
});

test('no answer depends on what its reader may not know', async () => {
  const names = Object.keys(viewers);
  const former: string[][] = [];
  for (const name of names) former.push(await answersOf(viewers[name] as Viewer, asked));
  const whole = await answersOf(everything, asked);

  await unseen(client, hiddenFromAll);
  for (const [at, name] of names.entries())
    expect({ name, leaks: await leaksOf(viewers[name] as Viewer, former[at] as string[]) }).toEqual({ name, leaks: [] });

  // each way shows the difference to who may see it: it could have shown it to the others
  const seen = new Set(differing(whole, await answersOf(everything, asked)).map(({ way }) => way));
  expect([...new Set(asked.map(({ way }) => way))].filter((way) => !seen.has(way))).toEqual([]);

  await unseen(client, hiddenContact);
  for (const [at, name] of names.slice(0, 2).entries())
    expect({ name, leaks: await leaksOf(viewers[name] as Viewer, former[at] as string[]) }).toEqual({ name, leaks: [] });
}, 600_000);
