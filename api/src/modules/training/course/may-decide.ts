import { rightsOf } from '../../../reading/rights.js';
import type { Expression, Source } from '../../../reading/source.js';
import { isLed } from '../lesson/shown-lessons.js';

/** That something of a course waits for the viewer to decide: it or a lesson that it leads was handed in, and they may review it and wrote no part of it. */
export function mayDecide(courses: () => Source): Expression {
  return (row, query) => {
    if (!query.isDraft) return 'false';
    const [named, lesson, waiting, writer] = [query.alias(), query.alias(), query.alias(), query.alias()];
    const looked = (edition: string) => `select ${edition}.state, ${edition}.submitted_by, ${edition}.writers`;
    const led = `${looked(lesson)} from course_lesson ${named} join lesson_edition ${lesson} on ${lesson}.lesson_id = ${named}.lesson_id and ${lesson}.is_latest
      where ${named}.edition_id = ${row}.id and ${isLed(`${row}.unit_id`, `${lesson}.unit_id`)}`;
    const isOwn = `coalesce(${query.isOwn(`${waiting}.submitted_by`)}, false) or exists (select from unnest(${waiting}.writers) ${writer} (id) where ${query.isOwn(`${writer}.id`)})`;
    const isOthers = `(select coalesce(bool_and(not (${isOwn})), false) from (${looked(row)} union all ${led}) ${waiting} where ${waiting}.state = 'IN_REVIEW')`;
    return `(${[...rightsOf(courses(), row, query, 'course:review', 'one'), isOthers].join(' and ')})`;
  };
}
