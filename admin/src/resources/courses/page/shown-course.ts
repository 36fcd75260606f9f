import type { CourseViewQuery } from '../../../generated/operations';

/** A course as its page has it. */
export type ShownCourse = NonNullable<CourseViewQuery['course']>;
