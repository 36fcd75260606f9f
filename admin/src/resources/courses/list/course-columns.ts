import type { CourseListQuery } from '../../../generated/operations';
import { type Shown, useShown } from '../../../providers/useShown';

/** A course as a row of the list has it. */
export type ListedCourse = CourseListQuery['courses']['nodes'][number];

/** What may stand beside a course's title, in this order. */
export const courseColumns = ['stage', 'topics', 'unit', 'audience', 'language', 'minutes', 'savedAt', 'savedBy'] as const;
export type CourseColumn = (typeof courseColumns)[number];

const ofWriters: readonly CourseColumn[] = ['savedAt', 'savedBy'];

/** Which columns the reader has chosen for the list of courses on this machine, of those that there are for them. */
export function useCourseColumns(isDraft: boolean): Shown<CourseColumn> & { all: readonly CourseColumn[] } {
  const shown = useShown('courses', courseColumns, ['stage', 'topics', 'unit']);
  const all = courseColumns.filter((column) => isDraft || !ofWriters.includes(column));
  return { ...shown, columns: shown.columns.filter((column) => all.includes(column)), all };
}
