import pg from 'pg';
import { asTyped, cursorsOf } from '../cases.mjs';
import { ownDocument, peerDocument } from '../documents.mjs';
import { pageBeforeOfCourses } from './operations.mjs';

/** What the operations on courses are asked about, drawn from a scale's rows in a fixed way; cursors are fetched from each server. */
export const drawCourseCases = async (url, scale, servers) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const column = async (text) => (await client.query({ text, rowMode: 'array' })).rows.map(([value]) => value);
  try {
    const titles = await column(
      `select title from lesson_edition where is_published group by title having title like '% % % %' order by md5(title) limit 6`,
    );
    return {
      scale,
      // those that show a material, and those that show none
      lessons: await column('select lesson_id from lesson_edition where is_published order by md5(lesson_id::text) limit 40'),
      titles: titles.map(asTyped),
      cursors: await cursorsOf(servers, pageBeforeOfCourses(scale), walks),
    };
  } finally {
    await client.end();
  }
};

const walks = {
  ours: (after, first) => ({ path: '', body: { query: ownDocument('courses-with-materials'), variables: { first, after } } }),
  floor: (after, first) => ({ path: 'courses-page', body: { first, after } }),
  peer: (after, first) => ({
    path: '',
    body: after
      ? { query: peerDocument('courses-page-after'), variables: { first, after } }
      : { query: peerDocument('courses-page'), variables: { first } },
  }),
};
