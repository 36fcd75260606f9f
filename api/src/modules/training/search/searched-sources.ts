import type { Query } from '../../../reading/query.js';
import { rightsOf } from '../../../reading/rights.js';
import type { Source } from '../../../reading/source.js';
import { courses } from '../course/course.queries.js';
import { lessons } from '../lesson/lesson.queries.js';

/** Something whose editions have rows in `searched_text`, of the type of its source. */
interface Searched {
  readonly kind: string;
  readonly source: () => Source;
  /** The editions of courses that have it, as a FROM item with the alias, and a condition: `row` is one of `searched_text`. */
  readonly inCourses: (row: string, course: string) => { readonly from: string; readonly where: string };
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
];

/** That the viewer may read the edition whose text a row is. */
export const isReadable = (row: string, query: Query): string => {
  const cases = searchedSources.map(({ source }) => {
    const { type, table } = source();
    const edition = query.alias();
    const conditions = [`${edition}.id = ${row}.edition_id`, ...rightsOf(source(), edition, query, undefined, 'one')];
    return `when '${type}' then exists (select from ${table} ${edition} where ${conditions.join(' and ')})`;
  });
  return `case ${row}.type ${cases.join(' ')} else false end`;
};
