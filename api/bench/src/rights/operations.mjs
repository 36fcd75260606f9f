import pg from 'pg';
import { ownDocument, publishedDocument } from '../documents.mjs';
import { pageBefore, pastDay } from '../operations.mjs';

const first = 50;
const kind = 'CELL';

/** What is asked for everything in a list, of only what a viewer sees: the same rows as the viewer gets without asking so. */
const within = ({ over, isEverywhere }) => (isEverywhere ? {} : { ancestor: { in: over.map(({ id }) => id) } });
const ofCells = (more = {}) => ({ kind: { equals: kind }, ...more });

/**
 * The reads of the bench as a viewer with limits asks them (`theirs`), and as who has none asks for the same rows (`same`; the same
 * request when left out). `cases` are drawn from what the viewer is over; only those are measured to which both get the same answer.
 */
export const readsOfRights = [
  {
    name: 'tree',
    title: 'tree of a district, 174 units',
    cases: ({ over }) => over.map(({ code }) => ({ code })),
    theirs: (variables) => ({ query: publishedDocument('district-tree'), variables }),
  },
  {
    name: 'past-tree',
    title: 'the same on a past day',
    cases: ({ over }) => over.map(({ code }) => ({ code, asOf: pastDay })),
    theirs: (variables) => ({ query: publishedDocument('district-tree'), variables }),
  },
  {
    name: 'unit',
    title: 'one unit: ancestors, officers, coverage',
    cases: ({ cells, isPublic }) => cells.map(({ id }) => ({ id, isPublic })),
    theirs: ({ id, isPublic }) => ({
      query: isPublic ? ownDocument('unit-page-public') : publishedDocument('unit-page'),
      variables: { id },
    }),
  },
  {
    name: 'first-page',
    title: 'page of 50 cells by name, first',
    cases: (drawn) => [drawn],
    theirs: () => ({ query: ownDocument('units-page'), variables: { filter: ofCells(), first } }),
    same: (drawn) => ({ query: ownDocument('units-page'), variables: { filter: ofCells(within(drawn)), first } }),
  },
  {
    name: 'deep-page',
    title: 'page of 50 cells by name, deep',
    walk: ({ scale, isEverywhere }) => (isEverywhere ? pageBefore(scale).rows : 50),
    cases: (drawn) => [drawn],
    theirs: (_, after) => ({ query: ownDocument('units-page'), variables: { filter: ofCells(), first, after } }),
    same: (drawn, after) => ({ query: ownDocument('units-page'), variables: { filter: ofCells(within(drawn)), first, after } }),
  },
  {
    name: 'counted-page',
    title: 'first page with the total of all cells',
    cases: (drawn) => [drawn],
    theirs: () => ({ query: publishedDocument('units-page'), variables: { filter: ofCells(), first } }),
    same: (drawn) => ({ query: publishedDocument('units-page'), variables: { filter: ofCells(within(drawn)), first } }),
  },
  {
    name: 'search',
    title: 'search, a name',
    cases: ({ cells }) => cells.map(({ name }) => ({ text: name.toLowerCase(), first })),
    theirs: (variables) => ({ query: publishedDocument('search'), variables }),
  },
  {
    name: 'broad-search',
    title: 'search, a word that most names have',
    cases: () => ['chi bo', 'phuong'].map((text) => ({ text, first })),
    theirs: (variables) => ({ query: publishedDocument('search'), variables }),
  },
  {
    name: 'count',
    title: 'count of a district’s subtree',
    cases: ({ over }) => over.map(({ id }) => ({ id })),
    theirs: (variables) => ({ query: publishedDocument('subtree-count'), variables }),
  },
];

/** What of the scale a viewer's requests are about. */
export const drawFor = async (url, scale, viewer) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: cells } = await client.query(
      `select unit_id as id, name from unit_version where kind = 'CELL' and recorded_until = 'infinity' and valid_until = 'infinity'
         and within && $1::uuid[] order by md5(unit_id::text) limit 40`,
      [viewer.over.map(({ id }) => id)],
    );
    const isEverywhere = !['district', 'twenty', 'ward'].includes(viewer.name);
    return { scale, cells, over: viewer.over, isPublic: viewer.isPublic === true, isEverywhere };
  } finally {
    await client.end();
  }
};
