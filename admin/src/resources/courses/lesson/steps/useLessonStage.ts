import type { ReleaseRowFragment } from '../../../../generated/operations';
import { decidingOfLesson } from '../../review/deciding';
import { type Approval, useApproval } from '../../review/useApproval';
import { type Stage, stageOf } from '../../standing';
import { usePlanned } from '../../usePlanned';
import type { OpenedLesson } from '../LessonPage';

/** How far a lesson has come by itself, the release in which it waits, and whether it is one's own to approve. */
export function useLessonStage({ lesson: { id, title, edition }, permissions }: OpenedLesson): {
  stage: Stage;
  planned: ReleaseRowFragment | undefined;
  approval: Approval;
  isReviewed: boolean;
} {
  const planned = usePlanned().plannedOf(id);
  const stage = stageOf({ state: edition?.state ?? 'PUBLISHED', edition }, planned !== undefined);
  const isReviewed = stage === 'inReview' && permissions.includes('course:review');
  const approval = useApproval(decidingOfLesson({ id, title, path: '', version: edition?.version ?? 0 }).approving, isReviewed);
  return { stage, planned, approval, isReviewed };
}
