// The floor: node:http and pg, one hand-written prepared statement an operation, no GraphQL. What is above it is what a GraphQL API costs.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { searchedWords } from '../../../dist/modules/training/search/searched-words.js';
import { pads, until } from '../courses/addresses.mjs';
import { courseStatements } from './course-statements.mjs';
import { renameUnit } from './rename-unit.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  application_name: 'floor',
  options: '-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC',
});
const folder = new URL('statements/', import.meta.url);
const statements = {
  ...Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.sql', ''), readFileSync(new URL(file, folder), 'utf8')])),
  ...courseStatements,
};

/** Which statement answers a request, with which values. */
const operations = {
  'district-tree': ({ code, asOf }) => ['district-tree', [code, asOf ?? today()]],
  'unit-page': ({ id, asOf }) => ['unit-page', [id, asOf ?? today()]],
  'units-page': ({ kind, first, after }) =>
    after ? ['units-next-page', [kind, first, today(), ...readCursor(after)]] : ['units-first-page', [kind, first, today()]],
  'units-page-counted': ({ kind, first }) => ['units-first-page-counted', [kind, first, today()]],
  search: ({ text, first }) => ['search', [tsqueryOf(text), first, today()]],
  'subtree-count': ({ id }) => ['subtree-count', [id, today()]],
  'courses-page': ({ first, after }) => [
    after ? 'courses-next-page' : 'courses-first-page',
    [...signing(), first, ...(after ? readCursor(after) : [])],
  ],
  lesson: ({ id }) => ['lesson', [...signing(), id]],
  'search-material': ({ text, first }) => {
    // how words are read is the product's; what it costs to find them is measured
    const { classes, together, any } = searchedWords(text);
    return ['search-material', [...signing(), first, together, any, ...[0, 1, 2, 3, 4, 5].map((place) => classes.get(place) ?? null)]];
  },
};

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end();
    return;
  }
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const operation = request.url.slice(1);
      const variables = JSON.parse(Buffer.concat(chunks).toString());
      const data = operation === 'rename-unit' ? await renameUnit(pool, variables) : await read(operation, variables);
      const body = `{"data":${data}}`;
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: error.message }] }));
    }
  });
});

const read = async (operation, variables) => {
  const [name, values] = operations[operation](variables);
  const { rows } = await pool.query({ name, text: statements[name], values, rowMode: 'array' });
  return rows[0][0];
};

const dayInVietNam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const today = () => dayInVietNam.format(new Date());

const signing = () => [pads.inner, pads.outer, until()];

const readCursor = (cursor) => JSON.parse(Buffer.from(cursor, 'base64').toString());

/** All words of a text without marks and case, the last one as it begins. */
const tsqueryOf = (text) => {
  const words =
    text
      .normalize('NFD')
      .replace(/[đĐ]/g, 'd')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.map((word, i) => `'${word}'${i === words.length - 1 ? ':*' : ''}`).join(' & ');
};

server.listen(Number(process.env.PORT), '127.0.0.1');
