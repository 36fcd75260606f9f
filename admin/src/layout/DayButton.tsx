import { Calendar, ChevronDown, History } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { shownDay } from '../day/day';
import { useDay } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';

const load = () => import('./DayDialog').then(({ DayDialog }) => ({ default: DayDialog }));
const DayDialog = lazy(load);

/** Which day the console looks at, and the way to another: outlined today, violet on any other day. */
export function DayButton() {
  const say = useText();
  const { day, isToday } = useDay();
  const [isAsked, setAsked] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <button
        type="button"
        className={isToday ? 'day' : 'day past'}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={(event) => {
          setAsked(true);
          setAnchor(event.currentTarget);
        }}
      >
        <Icon of={isToday ? Calendar : History} />
        <span>
          <span className="pre">{isToday ? say('shell.day.todayIs') : say('shell.day.other')} </span>
          <b>{shownDay(day)}</b>
        </span>
        <Icon of={ChevronDown} small />
      </button>
      {isAsked && (
        <Suspense fallback={null}>
          <DayDialog anchor={anchor} onClose={() => setAnchor(undefined)} />
        </Suspense>
      )}
    </>
  );
}
