import { Check, OctagonAlert } from 'lucide-react';
import { useRef } from 'react';
import { shownInstant } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import { AcknowledgeReleaseDocument, type ReleaseRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActTrouble } from '../../../parts/ActTrouble';
import { Button } from '../../../parts/Button';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { useAct } from '../../../providers/useAct';
import { useDirectAct } from '../../../providers/useDirectAct';
import { isOpenFailure, isOverdue, releasedIn } from './release-state';
import { useMayPublish } from './useMayPublish';
import { useReason } from './useReason';

/** What was not published at its hour, why, and the way on; nothing where all went well. */
export function Alarms({ releases }: { releases: readonly ReleaseRowFragment[] }) {
  return releases
    .filter((release) => isOpenFailure(release, releases) || isOverdue(release))
    .map((release) => <Alarm key={release.id} release={release} />);
}

function Alarm({ release }: { release: ReleaseRowFragment }) {
  const say = useText();
  const toPath = usePath();
  const reasonOf = useReason();
  const saved = useSaved();
  const mayPublish = useMayPublish(release);
  const { id, name, state, scheduledAt, version } = release;
  const { act } = useAct(AcknowledgeReleaseDocument, ({ acknowledgeRelease }) => acknowledgeRelease);
  const { go, isBusy, trouble } = useDirectAct(
    () => act({ input: { id, version } }),
    () => {
      headingBeside(heading.current)?.focus();
      saved(say('releases.seen.done', { name }));
    },
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const released = releasedIn(release);
  const concerned = released.find(({ title }) => title === release.why?.title) ?? released[0];
  return (
    <>
      <Note
        tone="danger"
        isState
        icon={OctagonAlert}
        action={
          <>
            {concerned?.path && (
              <Button to={toPath(concerned.path)}>
                {say(concerned.path.includes('/lessons/') ? 'releases.openLesson' : 'releases.openCourse')}
              </Button>
            )}
            {mayPublish && state === 'FAILED' && (
              <Button icon={Check} busy={isBusy} onClick={() => go()}>
                {say('releases.seen.do')}
                <span className="sr">, {name}</span>
              </Button>
            )}
          </>
        }
      >
        <h2 ref={heading} className="alarm" tabIndex={-1}>
          {say('releases.failed', { name, ...shownInstant(scheduledAt) })}
        </h2>
        <p>{isOverdue(release) ? say('releases.overdue') : reasonOf(release)}</p>
      </Note>
      <ActTrouble of={trouble} />
    </>
  );
}

/** Where the focus goes from an alarm that goes: to the next one, or else to that before, or to the page. */
function headingBeside(heading: HTMLElement | null): HTMLElement | null | undefined {
  const alarms = [...document.querySelectorAll<HTMLElement>('h2.alarm')];
  const at = heading ? alarms.indexOf(heading) : -1;
  return alarms[at + 1] ?? alarms[at - 1] ?? document.querySelector('h1');
}
