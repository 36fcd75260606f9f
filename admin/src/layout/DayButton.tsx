import { Calendar, ChevronDown, History } from 'lucide-react';
import { useState } from 'react';
import { shownDay } from '../day/day';
import { useDay } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Apart } from '../parts/Apart';
import { Icon } from '../parts/Icon';
import { lazily } from '../parts/lazily';

const DayDialog = lazily(() => import('./DayDialog').then(({ DayDialog }) => DayDialog));

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
        onPointerEnter={DayDialog.fetchEarly}
        onFocus={DayDialog.fetchEarly}
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
        <Apart onClose={() => setAsked(false)}>
          <DayDialog anchor={anchor} onClose={() => setAnchor(undefined)} />
        </Apart>
      )}
    </>
  );
}
