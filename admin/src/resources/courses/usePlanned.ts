import { PlannedReleasesDocument, type ReleaseRowFragment } from '../../generated/operations';
import { useAnswer } from '../../providers/useAnswer';
import { useMaySomewhere } from '../../providers/who';

/** What is to be published together, and what was not at its hour, for who may see drafts. */
export function usePlanned(): { releases: readonly ReleaseRowFragment[]; plannedOf: (courseId: string) => ReleaseRowFragment | undefined } {
  const mayRead = useMaySomewhere('course:read-draft');
  const { answer } = useAnswer(PlannedReleasesDocument, {}, { enabled: mayRead });
  const releases = answer?.releases.nodes ?? [];
  const plannedOf = (courseId: string) =>
    releases.find(({ state, courses }) => state === 'PLANNED' && courses.some(({ id }) => id === courseId));
  return { releases, plannedOf };
}
