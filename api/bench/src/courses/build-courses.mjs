import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { textsOfSample } from './texts.mjs';

/** How many courses a scale has; of each four lessons and four materials. */
const coursesOf = { S: 60, L: 6000 };

/**
 * Fills a database that holds a scale of the organisation with courses, lessons and materials, all of them published; the same rows in every
 * run. The product's triggers take their texts apart for search. Returns how many there are.
 */
export const buildCourses = async (url, scale) => {
  const { blocks, titles, topics } = await textsOfSample();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('create temp table block (n int primary key, body jsonb, html text, text text)');
    await client.query('create temp table title (n int primary key, words text)');
    const headings = blocks.filter(({ heading }) => heading);
    const paragraphs = blocks.filter(({ heading }) => !heading);
    await put(client, 'block', numbered([...paragraphs, ...headings]), 'n, body, html, text');
    await put(client, 'title', numbered(titles.map((words) => ({ words }))), 'n, words');
    await put(client, 'topic', topics, 'code, parent, rank, label_vi, label_en');
    await client.query('analyze block; analyze title; analyze topic');
    const counts = {
      ...{ courses: coursesOf[scale], blocks: paragraphs.length, headings: headings.length, titles: titles.length, topics: topics.length },
      writers: (
        await client.query(`select count(*)::int as count from unit_version
        where kind in ('DISTRICT_COMMITTEE', 'WARD_COMMITTEE') and recorded_until = 'infinity' and valid_until = 'infinity'`)
      ).rows[0].count,
    };
    // built in one go at the end: entry by entry it would take most of the time
    const { rows } = await client.query(`select indexdef from pg_indexes where indexname = 'searched_text_words_idx'`);
    await client.query('drop index searched_text_words_idx');
    const text = await readFile(new URL('fill.sql', import.meta.url), 'utf8');
    for (const statement of text.replace(/\$(\w+)/g, (whole, name) => counts[name] ?? whole).split(/;\n/)) {
      await client.query(statement);
    }
    await client.query(rows[0].indexdef);
    await client.query('commit');
    await client.query('vacuum (analyze)');
    return await countsOf(client);
  } finally {
    await client.end();
  }
};

const numbered = (rows) => rows.map((row, n) => ({ ...row, n }));

const put = (client, table, rows, columns) =>
  client.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);

const countsOf = async (client) => {
  const { rows } = await client.query(`select (select count(*) from course_edition where is_published)::int as "courses",
    (select count(*) from lesson_edition where is_published)::int as "lessons",
    (select count(*) from material_version where is_latest)::int as "materials",
    (select count(*) from searched_text)::int as "textsSearched",
    (select (sum(length(body)) / 1000000)::int from searched_text) as "millionCharacters"`);
  return rows[0];
};
