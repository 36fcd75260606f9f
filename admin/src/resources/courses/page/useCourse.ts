import { CourseViewDocument, PermissionsDocument } from '../../../generated/operations';
import { useAnswer } from '../../../providers/useAnswer';
import { useMaySomewhere } from '../../../providers/who';
import type { ShownCourse } from './shown-course';

/** A course as the reader may see it, and what they may do with it. */
export interface AskedCourse {
  readonly course: ShownCourse | null | undefined;
  readonly may: (permission: string) => boolean;
  readonly error: unknown;
  readonly isPending: boolean;
  /** Whether it is as it is being written. */
  readonly isDraft: boolean;
  readonly refetch: () => void;
}

/** Asks for a course as it is being written, and where one may not see that, as readers have it. */
export function useCourse(id: string): AskedCourse {
  const mayReadDrafts = useMaySomewhere('course:read-draft');
  const written = useAnswer(CourseViewDocument, { id, state: 'DRAFT', isDraft: true }, { enabled: mayReadDrafts });
  const isRead = !mayReadDrafts || (written.answer !== undefined && written.answer.course === null);
  const read = useAnswer(CourseViewDocument, { id, state: 'PUBLISHED', isDraft: false }, { enabled: isRead });
  const asked = isRead ? read : written;
  const course = asked.answer?.course;
  const unit = course?.unit?.id ?? '';
  const { answer: rights } = useAnswer(PermissionsDocument, { unit }, { enabled: unit !== '' && !isRead });
  const permissions = rights?.viewer.permissions ?? [];
  return {
    course,
    may: (permission) => permissions.includes(permission),
    error: asked.error,
    isPending: asked.isPending || (unit !== '' && !isRead && rights === undefined),
    isDraft: !isRead,
    refetch: asked.refetch,
  };
}
