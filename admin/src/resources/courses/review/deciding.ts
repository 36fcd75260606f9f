import {
  ApproveCourseDocument,
  type ApproveCourseMutation,
  ApproveLessonDocument,
  type ApproveLessonMutation,
  ReturnCourseDocument,
  type ReturnCourseMutation,
  ReturnLessonDocument,
  type ReturnLessonMutation,
} from '../../../generated/operations';

/** What is told to decide about a course as it was looked at. */
export function decidingOf({ id, title, edition: { version } }: { id: string; title: string; edition: { version: number } }) {
  return {
    ...{ id, title, path: `/courses/${id}` },
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
    ...{ id, title, path },
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
