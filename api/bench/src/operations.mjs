import { ownDocument, peerDocument, publishedDocument } from './documents.mjs';
import { peerShapes, plain } from './shapes.mjs';

const first = 50;
/** Rows before the deep page: 8,000 at scale L, two thirds of the cells at scale S. */
const deep = { S: 100, L: 8000 };
export const pastDay = '2023-06-01';
const kind = 'CELL';

/**
 * What is measured. `cases` gives the variables of several requests; `ours`, `floor` and `peer` turn one case into what each server is sent,
 * `shape` brings PostGraphile's answer to the shape of ours. Target: least throughput × the floor's and × PostGraphile's.
 */
export const operations = [
  {
    name: 'tree',
    title: 'tree of a district, 174 units',
    target: { floor: 0.7, peer: 1.7 },
    cases: ({ districts }) => districts.map((code) => ({ code })),
    ours: (variables) => ({ document: publishedDocument('district-tree'), variables }),
    floor: (variables) => ({ path: 'district-tree', variables }),
    peer: (variables) => ({ document: peerDocument('district-tree'), variables }),
    shape: peerShapes.tree,
  },
  {
    name: 'past-tree',
    title: 'the same on a past day',
    target: { floor: 0.7, peer: 1.7 },
    cases: ({ districts }) => districts.map((code) => ({ code, asOf: pastDay })),
    ours: (variables) => ({ document: publishedDocument('district-tree'), variables }),
    floor: (variables) => ({ path: 'district-tree', variables }),
    peer: (variables) => ({ document: peerDocument('past-tree'), variables }),
    shape: peerShapes.tree,
  },
  {
    name: 'unit',
    title: 'one unit: ancestors, officers, coverage',
    target: { floor: 0.6, peer: 1.7 },
    cases: ({ cells, wards }) => [...cells, ...wards.slice(0, 4)].map((id) => ({ id })),
    ours: (variables) => ({ document: publishedDocument('unit-page'), variables }),
    floor: (variables) => ({ path: 'unit-page', variables }),
    peer: (variables) => ({ document: peerDocument('unit-page'), variables }),
    shape: peerShapes.unitPage,
  },
  {
    name: 'first-page',
    title: 'page of 50 cells by name, first',
    target: { floor: 0.7, peer: 1.3 },
    cases: () => [{}],
    ours: () => ({ document: ownDocument('units-page'), variables: { filter: { kind: { equals: kind } }, first } }),
    floor: () => ({ path: 'units-page', variables: { kind, first } }),
    peer: () => ({ document: peerDocument('units-page'), variables: { kind, first } }),
    shape: peerShapes.unitsPage,
  },
  {
    name: 'deep-page',
    title: 'page of 50 cells by name, deep',
    target: { floor: 0.7, peer: 5 },
    note: 'PostGraphile by offset',
    cases: ({ scale, cursors }) => cursors.map((after, i) => ({ after, offset: deep[scale] + i * first })),
    ours: ({ after }) => ({
      document: ownDocument('units-page'),
      variables: { filter: { kind: { equals: kind } }, first, after: after.ours },
    }),
    floor: ({ after }) => ({ path: 'units-page', variables: { kind, first, after: after.floor } }),
    peer: ({ offset }) => ({ document: peerDocument('units-page-offset'), variables: { kind, first, offset } }),
    shape: peerShapes.unitsPage,
  },
  {
    name: 'deep-page-cursor',
    title: 'the same, PostGraphile by cursor too',
    target: null,
    cases: ({ cursors }) => cursors.map((after) => ({ after })),
    ours: ({ after }) => ({
      document: ownDocument('units-page'),
      variables: { filter: { kind: { equals: kind } }, first, after: after.ours },
    }),
    floor: ({ after }) => ({ path: 'units-page', variables: { kind, first, after: after.floor } }),
    peer: ({ after }) => ({ document: peerDocument('units-page-after'), variables: { kind, first, after: after.peer } }),
    shape: peerShapes.unitsPage,
  },
  {
    name: 'counted-page',
    title: 'first page with the total of all cells',
    target: null,
    cases: () => [{}],
    ours: () => ({ document: publishedDocument('units-page'), variables: { filter: { kind: { equals: kind } }, first } }),
    floor: () => ({ path: 'units-page-counted', variables: { kind, first } }),
    peer: () => ({ document: peerDocument('units-page-counted'), variables: { kind, first } }),
    shape: peerShapes.unitsPage,
  },
  {
    name: 'search',
    title: 'search, a name',
    target: { floor: 0.7, peer: 1.15 },
    cases: ({ searches }) => searches.map((text) => ({ text, first })),
    ours: (variables) => ({ document: publishedDocument('search'), variables }),
    floor: (variables) => ({ path: 'search', variables }),
    peer: (variables) => ({ document: peerDocument('search'), variables }),
    shape: peerShapes.search,
  },
  {
    name: 'broad-search',
    title: 'search, a word that most names have',
    target: null,
    cases: () => ['chi bo', 'phuong', 'nguyen'].map((text) => ({ text, first })),
    ours: (variables) => ({ document: publishedDocument('search'), variables }),
    floor: (variables) => ({ path: 'search', variables }),
    peer: (variables) => ({ document: peerDocument('search'), variables }),
    shape: peerShapes.search,
  },
  {
    name: 'count',
    title: 'count of a district’s subtree',
    target: { floor: 0.7, peer: 1.7 },
    cases: ({ districtIds }) => districtIds.map((id) => ({ id })),
    ours: (variables) => ({ document: publishedDocument('subtree-count'), variables }),
    floor: (variables) => ({ path: 'subtree-count', variables }),
    peer: (variables) => ({ document: peerDocument('subtree-count'), variables }),
    shape: peerShapes.count,
  },
  {
    name: 'mutation',
    title: 'mutation: a cell is renamed from a day on',
    target: { floor: 0.25 },
    note: 'PostGraphile: a plain update, no history',
    ours: ({ id, version, from, name, note }) => ({
      document: publishedDocument('change-unit'),
      variables: { input: { id, version, from, name, note } },
    }),
    floor: (variables) => ({ path: 'rename-unit', variables }),
    peer: ({ id, name }) => ({ document: peerDocument('rename-unit'), variables: { id, name } }),
  },
];

/** What a server is sent for one case of an operation: path and body. */
export const requestOf = (operation, server, one) => {
  const { document, path, variables } = operation[server](one);
  return document ? { path: '', body: JSON.stringify({ query: document, variables }) } : { path, body: JSON.stringify(variables) };
};

/** An answer's data in the shape that all three are compared in. */
export const shapeOf = (operation, server, data) => (server === 'peer' ? operation.shape(data) : plain(data));

export const pageBefore = (scale) => ({ rows: deep[scale], pages: scale === 'S' ? 1 : 5, first, kind });
