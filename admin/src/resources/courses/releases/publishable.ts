import type { UnitOptionFragment } from '../../../generated/operations';
import type { OpenedLesson } from '../lesson/LessonPage';
import type { ShownCourse } from '../page/shown-course';

/** What readers are to see: a course with the approved lessons that it leads, or one lesson by itself. */
export interface Publishable {
  readonly kind: 'course' | 'lesson';
  readonly id: string;
  readonly title: string;
  readonly unit: UnitOptionFragment | null;
  readonly version: number;
  /** Number of the edition that is to be published, and of the one that readers have; none where they have none. */
  readonly number: number;
  readonly former: number | undefined;
  /** Whether it can be published at an hour. */
  readonly canPlan: boolean;
}

/** A course. */
export function publishableCourse({ id, title, unit, edition, editionNumber, editions, state }: ShownCourse): Publishable {
  return {
    ...{ kind: 'course', id, title, unit, version: edition?.version ?? 0, number: editionNumber },
    former: editions?.find((one) => one.state === 'PUBLISHED')?.number,
    // only a course that was handed in itself: of one that is published already its approved lessons are published at once
    canPlan: state === 'APPROVED',
  };
}

/** A lesson. */
export function publishableLesson({ lesson, published }: OpenedLesson): Publishable {
  const { id, title, unit, edition, editionNumber } = lesson;
  return {
    ...{ kind: 'lesson', id, title, unit, version: edition?.version ?? 0, number: editionNumber },
    ...{ former: published?.editionNumber, canPlan: true },
  };
}
