import { type Named, type Reason, Refusal } from '../../../shared/refusal.js';
import type { Of } from '../edition/edition-row.js';
import type { WhyNot } from './release.entity.js';

/** A release can't run: why, and the title of what of it is to blame, if anything is. */
export class NotReady extends Error {
  constructor(
    readonly why: WhyNot,
    readonly title: string | null = null,
  ) {
    super(why.reason);
  }
}

/** What was published of a release; or, where that was refused, why the release can't run. */
export async function unlessRefused<T>(
  { of, id, title }: { readonly of: Of; readonly id: string; readonly title: string },
  published: Promise<T>,
): Promise<T> {
  return published.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const message = error.reasons[0]?.message;
    if (of === 'lesson')
      throw new NotReady({ reason: reasonsOfOne[message as keyof typeof reasonsOfOne] ?? 'LESSON_NOT_APPROVED', subject: of, id });
    const lesson = reasonsOfLessons[message as keyof typeof reasonsOfLessons];
    const about = error.reasons.flatMap(namedIn)[0];
    const why: WhyNot =
      lesson && about ? { reason: lesson, subject: 'lesson', id: about.id } : { reason: 'NOT_APPROVED', subject: 'course', id };
    throw new NotReady(why, title);
  });
}

const reasonsOfLessons = {
  'course.lessonNotApproved': 'LESSON_NOT_APPROVED',
  'course.lessonsNotShown': 'LESSON_NOT_SHOWN',
} as const;
const reasonsOfOne = { 'lesson.notShown': 'LESSON_NOT_SHOWN' } as const;

const namedIn = ({ told }: Reason): Named[] => Object.values(told).flatMap((value) => (typeof value === 'object' ? [value].flat() : []));
