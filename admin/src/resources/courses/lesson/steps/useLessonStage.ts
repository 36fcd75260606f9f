import type { ReleaseRowFragment } from '../../../../generated/operations';
import { type Stage, stageOf } from '../../standing';
import { usePlanned } from '../../usePlanned';
import type { OpenedLesson } from '../LessonPage';

/** How far a lesson has come by itself, and the release in which it waits. */
export function useLessonStage({ lesson: { id, edition } }: OpenedLesson): { stage: Stage; planned: ReleaseRowFragment | undefined } {
  const planned = usePlanned().plannedOf(id);
  return { stage: stageOf({ state: edition?.state ?? 'PUBLISHED', edition }, planned !== undefined), planned };
}
