import '../../../theme/courses.css';
import '../../../theme/schedule.css';
import { CalendarCheck2, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { dayOf, isDay, shownDay } from '../../../day/day';
import { useChangeParams, useParam } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { Segment } from '../../../parts/Segment';
import { Waiting } from '../../../parts/Waiting';
import { useAskedAct } from '../../../providers/useAskedAct';
import { useMaySomewhere } from '../../../providers/who';
import { CoursesArea } from '../CoursesArea';
import { usePlanned } from '../usePlanned';
import { useUnitsFor } from '../useUnitsFor';
import { Alarms } from './Alarms';
import { DoneReleases } from './DoneReleases';
import { Months } from './Months';
import { PublishDialog } from './PublishDialog';
import { PlannedRow } from './ReleaseRow';

/** What is published by itself and when, what was, and what was not at its hour. */
export function SchedulePage() {
  const say = useText();
  const change = useChangeParams();
  const mayPublish = useMaySomewhere('course:publish');
  const { releases, isPending, error, refetch } = usePlanned();
  const [isPlanning, setPlanning] = useState(false);
  useAskedAct(['plan'], () => mayPublish && setPlanning(true));
  const shown = useParam('shown') === 'done' ? 'done' : 'coming';
  const named = useParam('day');
  const day = named && isDay(named) ? named : undefined;
  const planned = releases
    .filter(({ state }) => state === 'PLANNED')
    .sort((one, other) => one.scheduledAt.localeCompare(other.scheduledAt));
  const ofDay = day ? planned.filter(({ scheduledAt }) => dayOf(scheduledAt) === day) : planned;
  return (
    <CoursesArea
      section="schedule"
      action={
        mayPublish && (
          <Button look="main" icon={CalendarPlus} aria-haspopup="dialog" onClick={() => setPlanning(true)}>
            {say('releases.plan')}
          </Button>
        )
      }
    >
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : isPending ? (
        <Waiting rows={6} />
      ) : (
        <>
          <Alarms releases={releases} />
          <div className="schedule">
            <Months waiting={releases} chosen={day} />
            <Card
              flush
              title={say(shown === 'done' ? 'releases.done' : 'releases.coming')}
              action={
                <Segment
                  label={say('releases.shown')}
                  choices={[
                    { value: 'coming', label: say('releases.comingCount', { count: planned.length }) },
                    { value: 'done', label: say('releases.doneLabel') },
                  ]}
                  value={shown}
                  onChange={(value) =>
                    change({ shown: value === 'done' ? value : undefined, day: undefined, after: undefined, before: undefined })
                  }
                />
              }
            >
              {day && (
                <p className="row wrap in onlyday">
                  <span className="grow">{say('releases.onlyDay', { day: shownDay(day) })}</span>
                  <Button small onClick={() => change({ day: undefined }, { replace: true })}>
                    {say('releases.allDays')}
                  </Button>
                </p>
              )}
              {shown === 'done' ? (
                <DoneReleases key={day} day={day} />
              ) : ofDay.length === 0 ? (
                <Empty icon={CalendarCheck2} title={say('releases.none')} hint={say('releases.noneHint')} />
              ) : (
                <ol className="agenda">
                  {ofDay.map((release) => (
                    <PlannedRow key={release.id} release={release} />
                  ))}
                </ol>
              )}
            </Card>
          </div>
        </>
      )}
      {isPlanning && <Plan onClose={() => setPlanning(false)} />}
    </CoursesArea>
  );
}

/** Plans a release over a unit over which one may publish. */
function Plan({ onClose }: { onClose: () => void }) {
  const { roots, isPending } = useUnitsFor('course:publish');
  if (isPending) return null;
  return <PublishDialog unit={roots?.length === 1 ? roots[0] : null} roots={roots} onClose={onClose} />;
}
