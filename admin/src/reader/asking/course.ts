import type { CoursePageQuery } from '@lechan/client';

/** A course as its page and its lessons' show it. */
export type ReadCourse = NonNullable<CoursePageQuery['course']>;

/** A lesson in its course's table of contents, with the number that it has there, counted through all modules from 1. */
export type ListedLesson = ReadCourse['modules'][number]['lessons'][number] & { readonly number: number };

/** The modules of a course that have lessons for their reader, these numbered. */
export function numbered<Lesson extends object>(
  modules: readonly { readonly id: string; readonly title: string; readonly lessons: readonly Lesson[] }[],
): { id: string; title: string; lessons: (Lesson & { number: number })[] }[] {
  let number = 0;
  return modules
    .filter(({ lessons }) => lessons.length > 0)
    .map(({ id, title, lessons }) => ({
      id,
      title,
      lessons: lessons.map((lesson) => {
        number += 1;
        return { ...lesson, number };
      }),
    }));
}
