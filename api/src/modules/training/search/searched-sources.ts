import type { Query } from '../../../reading/query.js';
import { rightsOf } from '../../../reading/rights.js';
import type { Source } from '../../../reading/source.js';
import { materials } from '../../media/index.js';
import { courses } from '../course/course.queries.js';
import { lessons } from '../lesson/lesson.queries.js';

/** Something whose editions have rows in `searched_text`, of the type of its source. */
interface Searched {
  readonly kind: string;
  readonly source: () => Source;
  /** The editions of courses that have it, as a FROM item with the alias, and a condition: `row` is one of `searched_text`. */
  readonly inCourses: (row: string, course: string, query: Query) => { readonly from: string; readonly where: string };
}

/** All that is found among course material. */
export const searchedSources: readonly Searched[] = [
  {
    kind: 'COURSE',
    source: () => courses,
    inCourses: (row, course) => ({ from: `course_edition ${course}`, where: `${course}.id = ${row}.edition_id` }),
  },
  {
    kind: 'LESSON',
    source: () => lessons,
    inCourses: (row, course) => ({
      from: `course_lesson cl join course_edition ${course} on ${course}.id = cl.edition_id`,
      where: `cl.lesson_id = ${row}.subject_id`,
    }),
  },
  {
    kind: 'MATERIAL',
    source: () => materials,
    inCourses: (row, course, query) => {
      const lesson = query.alias();
      const shown = [`${lesson}.material_ids @> array[${row}.subject_id]`, ...rightsOf(lessons, lesson, query, undefined, 'one')];
      const from = `(select e.* from course_edition e where e.material_ids @> array[${row}.subject_id] union all
        select e.* from lesson_edition ${lesson} join course_lesson cl on cl.lesson_id = ${lesson}.lesson_id join course_edition e on e.id = cl.edition_id
         where ${shown.join(' and ')}) ${course}`;
      return { from, where: 'true' };
    },
  },
];

/** That the viewer may read the edition whose text a row is; null where not. Not by `exists`, for which the planner reads all editions there are first. */
export const isReadable = (row: string, query: Query): string => {
  const cases = searchedSources.map(({ source }) => {
    const { type, table } = source();
    const edition = query.alias();
    const conditions = [`${edition}.id = ${row}.edition_id`, ...rightsOf(source(), edition, query, undefined, 'one')];
    return `when '${type}' then (select true from ${table} ${edition} where ${conditions.join(' and ')})`;
  });
  return `case ${row}.type ${cases.join(' ')} else false end`;
};
