import type { Query } from '../../../reading/query.js';
import type { MaterialUse } from '../../media/index.js';
import { forReaders as courseForReaders } from '../course/course.queries.js';
import { forReaders as lessonForReaders } from '../lesson/lesson.queries.js';

/** That something published, which the viewer may read, shows a version (its id in SQL). */
const isPinned = (version: string, query: Query): string => {
  const [lesson, course] = [query.alias(), query.alias()];
  return `(exists (select from lesson_edition ${lesson} where ${lesson}.is_published and ${lesson}.pins @> array[${version}] and ${lessonForReaders(lesson, query, query.day)})
    or exists (select from course_edition ${course} where ${course}.is_published and ${course}.pins @> array[${version}] and ${courseForReaders(course, query, query.day)}))`;
};

const editions = (material: string, isCounted: string): string =>
  `select course_id from course_edition where material_ids @> array[${material}]${isCounted} union all select lesson_id from lesson_edition where material_ids @> array[${material}]${isCounted}`;
const live = ' and (is_latest or is_published)';

/** How lessons and courses use materials: readers get the latest of the versions that something published shows them. */
export const materialUse: MaterialUse = {
  isShown: (row, query) => {
    const later = query.alias();
    return `${isPinned(`${row}.id`, query)} and not exists (select from material_version ${later}
      where ${later}.material_id = ${row}.material_id and ${later}.number > ${row}.number and ${isPinned(`${later}.id`, query)})`;
  },
  isUsed: (material) => `exists (${editions(material, live)})`,
  countOf: (material) => `(select count(distinct u.course_id)::int from (${editions(material, live)}) u)`,
  wasUsed: (material) => `exists (${editions(material, '')})`,
};
