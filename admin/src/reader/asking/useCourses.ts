import { CoursesPageDocument, type CoursesPageQuery } from '@lechan/client';
import { ask } from './ask';
import { useGrowing } from './useGrowing';

/** A course as lists show it. */
export type ListedCourse = CoursesPageQuery['courses']['nodes'][number];

/** The courses about a topic, or all, the newest first. */
export function useCourses(topic: string | null) {
  return useGrowing(
    `courses ${topic ?? ''}`,
    async (after) => {
      const variables = { first: 20, after, ...(topic !== null && { filter: { topic: { equals: topic } } }) };
      return (await ask(CoursesPageDocument, variables)).courses;
    },
    ({ id }) => id,
  );
}
