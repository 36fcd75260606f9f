import { PlannedReleasesDocument, type ReleaseRowFragment } from '../../generated/operations';
import { useAnswer } from '../../providers/useAnswer';
import { useMaySomewhere } from '../../providers/who';
import { releasedIn } from './releases/release-state';

/** What is to be published together, and what was not at its hour. */
export interface Planned {
  readonly releases: readonly ReleaseRowFragment[];
  /** The release in which a course, or a lesson by itself, waits. */
  readonly plannedOf: (id: string) => ReleaseRowFragment | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** Asks for it, of who may see drafts. */
export function usePlanned(): Planned {
  const mayRead = useMaySomewhere('course:read-draft');
  const { answer, isPending, error, refetch } = useAnswer(PlannedReleasesDocument, {}, { enabled: mayRead });
  const releases = answer?.releases.nodes ?? [];
  const plannedOf = (id: string) =>
    releases.find((release) => release.state === 'PLANNED' && releasedIn(release).some((one) => one.id === id));
  return { releases, plannedOf, isPending, error: answer ? undefined : error, refetch };
}
