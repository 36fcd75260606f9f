import { Archive, CircleCheck, CircleDashed, type LucideIcon } from 'lucide-react';
import type { CourseEditionsQuery, LessonEditionsQuery } from '../../../generated/operations';
import type { Tone } from '../../../parts/Tag';
import { stages } from '../standing';

type Course = NonNullable<CourseEditionsQuery['course']>;
export type Edition = Course['editions'][number];
type LessonEdition = NonNullable<LessonEditionsQuery['lesson']>['editions'][number];

/** How an edition stands, as its list tells it. */
export type EditionStage = 'draft' | 'returned' | 'inReview' | 'approved' | 'published' | 'replaced' | 'retired' | 'left';

/** The stage of an edition among all of its course. */
export function stageOfEdition({ state, number, reason, submittedAt }: Edition, all: readonly Edition[]): EditionStage {
  if (state === 'DRAFT') return reason ? 'returned' : 'draft';
  if (state === 'IN_REVIEW') return 'inReview';
  if (state === 'APPROVED') return 'approved';
  if (state === 'PUBLISHED') return 'published';
  if (state === 'SUPERSEDED') return wasReturned({ reason, submittedAt }) ? 'returned' : 'left';
  return all.some((other) => other.number > number && other.publishedFrom) ? 'replaced' : 'retired';
}

/** Whether a reviewer had it and returned it: what is written since has the reason too, and was not handed in. */
export function wasReturned({ reason, submittedAt }: Pick<Edition, 'reason' | 'submittedAt'>): boolean {
  return reason !== null && submittedAt !== null;
}

/** How it is drawn beside its word. */
export const editionMarks: Record<EditionStage, { readonly icon: LucideIcon; readonly tone?: Tone }> = {
  ...{ draft: stages.draft, returned: stages.returned, inReview: stages.inReview, approved: stages.approved },
  published: { icon: CircleCheck, tone: 'ok' },
  replaced: { icon: Archive, tone: 'out' },
  retired: { icon: Archive, tone: 'out' },
  left: { icon: CircleDashed, tone: 'out' },
};

/**
 * The edition of a lesson that belonged to an edition of its course: of one that was published, the last that readers saw with it; of the latest
 * one, the latest; of one that was left, the last that was begun before it was.
 */
export function lessonAt(editions: readonly LessonEdition[], of: Edition, latest: Edition): LessonEdition | undefined {
  if (of.publishedFrom) {
    const until = of.publishedUntil ?? '9999';
    return editions.find(({ publishedFrom }) => publishedFrom && publishedFrom < until);
  }
  if (of.number === latest.number) return editions[0];
  return editions.find(({ begunAt }) => begunAt <= of.savedAt);
}
