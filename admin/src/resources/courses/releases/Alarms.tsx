import { OctagonAlert } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import type { ReleaseRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { isOpenFailure, isOverdue, releasedIn } from './release-state';
import { useReason } from './useReason';

/** What was not published at its hour, why, and the way on; nothing where all went well. */
export function Alarms({ releases }: { releases: readonly ReleaseRowFragment[] }) {
  const say = useText();
  const toPath = usePath();
  const reasonOf = useReason();
  const alarms = releases.filter((release) => isOpenFailure(release, releases) || isOverdue(release));
  return alarms.map((release) => {
    const { id, name, scheduledAt } = release;
    const released = releasedIn(release);
    const concerned = released.find(({ title }) => title === release.why?.title) ?? released[0];
    return (
      <Note
        key={id}
        tone="danger"
        isState
        icon={OctagonAlert}
        action={
          concerned?.path && (
            <Button to={toPath(concerned.path)}>
              {say(concerned.path.includes('/lessons/') ? 'releases.openLesson' : 'releases.openCourse')}
            </Button>
          )
        }
      >
        <h2 className="alarm">{say('releases.failed', { name, ...shownInstant(scheduledAt) })}</h2>
        <p>{isOverdue(release) ? say('releases.overdue') : reasonOf(release)}</p>
      </Note>
    );
  });
}
