import pg from 'pg';

const lessonsOfCourse = 60;
export const mostMs = 300;
const mutation =
  'mutation Publish($input: PublishCourseInput!) { publishCourse(input: $input) { course { id state } userErrors { code message } } }';

/** Adds courses of sixty lessons each that are approved, of texts as the scale has them, and hands back what is to be published. */
const addApproved = async (url, unitId, howMany) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `with made as (select gen_random_uuid() as id, gen_random_uuid() as edition, gen_random_uuid() as module, n from generate_series(1, $2::int) n),
         c as (insert into course (id, unit_id, slug) select id, $1::uuid, 'dai-' || id from made),
         e as (insert into course_edition (id, course_id, unit_id, number, slug, language, title, minutes)
           select edition, id, $1::uuid, 1, 'dai-' || id, 'vi', 'Khóa bồi dưỡng dài số ' || n, 900 from made),
         m as (insert into course_module (edition_id, id, rank, title) select edition, module, 1, 'Phần 1' from made)
       select id, edition, module from made`,
      [unitId, howMany],
    );
    for (const { edition, module } of rows) {
      await client.query(
        `with said as (select gen_random_uuid() as id, row_number() over (order by lesson_id) as rank, * from (select lesson_id, title, summary, minutes, body, html, text
             from lesson_edition where is_published and pins = '{}' order by md5($1::uuid::text || lesson_id) limit ${lessonsOfCourse}) s),
           l as (insert into lesson (id, unit_id) select id, $3 from said),
           e as (insert into lesson_edition (id, lesson_id, unit_id, number, state, title, summary, minutes, body, html, text)
             select gen_random_uuid(), id, $3, 1, 'APPROVED', title, summary, minutes, body, html, text from said)
         insert into course_lesson (edition_id, lesson_id, module_id, rank) select $1::uuid, id, $2::uuid, rank from said`,
        [edition, module, unitId],
      );
      await client.query(`update course_edition set state = 'APPROVED' where id = $1`, [edition]);
    }
    await client.query('vacuum (analyze) course_lesson, lesson, lesson_edition, course_edition, searched_text');
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
};

/** How long it takes to publish a course of sixty approved lessons: of each the milliseconds from asking until it is answered. */
export const measurePublishing = async (server, url, { headers, unitId }, howMany = 7) => {
  const times = [];
  for (const id of await addApproved(url, unitId, howMany)) {
    const body = JSON.stringify({ query: mutation, variables: { input: { id, version: 1 } } });
    const began = performance.now();
    const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await response.text();
    times.push(performance.now() - began);
    const { course, userErrors } = JSON.parse(text).data?.publishCourse ?? {};
    if (course?.state !== 'PUBLISHED' || userErrors.length > 0) throw new Error(`A course was not published: ${text.slice(0, 600)}`);
  }
  return { lessons: lessonsOfCourse, times };
};
