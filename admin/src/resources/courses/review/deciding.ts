import {
  ApproveCourseDocument,
  type ApproveCourseMutation,
  ApproveLessonDocument,
  type ApproveLessonMutation,
  ReturnCourseDocument,
  type ReturnCourseMutation,
  ReturnLessonDocument,
  type ReturnLessonMutation,
  type SaidOfCourseFragment,
} from '../../../generated/operations';
import { missingOf } from '../wanted-facts';

/** What is told to decide about a course as it was looked at. */
export function decidingOf(course: SaidOfCourseFragment & { edition: { version: number } }) {
  const {
    id,
    title,
    edition: { version },
  } = course;
  return {
    ...{ id, title, path: `/courses/${id}`, missing: missingOf(course) },
    approving: {
      document: ApproveCourseDocument,
      select: ({ approveCourse }: ApproveCourseMutation) => approveCourse,
      variables: (dryRun: boolean) => ({ input: { id, version, dryRun } }),
    },
    returning: {
      document: ReturnCourseDocument,
      select: ({ returnCourse }: ReturnCourseMutation) => returnCourse,
      variables: (reason: string) => ({ input: { id, version, reason } }),
    },
  };
}

/** The same of a lesson by itself, which is written at a path. */
export function decidingOfLesson({ id, title, path, version }: { id: string; title: string; path: string; version: number }) {
  return {
    ...{ id, title, path, missing: [] },
    approving: {
      document: ApproveLessonDocument,
      select: ({ approveLesson }: ApproveLessonMutation) => approveLesson,
      variables: (dryRun: boolean) => ({ input: { id, version, dryRun } }),
    },
    returning: {
      document: ReturnLessonDocument,
      select: ({ returnLesson }: ReturnLessonMutation) => returnLesson,
      variables: (reason: string) => ({ input: { id, version, reason } }),
    },
  };
}
