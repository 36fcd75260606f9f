import Popover from '@mui/material/Popover';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Calendar, ChevronDown, History } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { shownDay } from '../day/day';
import { useDay } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { Sheet } from '../parts/Sheet';
import { Waiting } from '../parts/Waiting';

const DayPicker = lazy(() => import('./DayPicker').then(({ DayPicker }) => ({ default: DayPicker })));

/** Which day the console looks at, and the way to another: outlined today, violet on any other day. */
export function DayButton() {
  const say = useText();
  const { day, isToday } = useDay();
  const isPhone = useMediaQuery('(max-width: 43.6875em)');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  const picker = (
    <div className="daypop">
      <Suspense fallback={<Waiting />}>
        <DayPicker onDone={close} />
      </Suspense>
    </div>
  );
  return (
    <>
      <button
        type="button"
        className={isToday ? 'day' : 'day past'}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon of={isToday ? Calendar : History} />
        <span>
          <span className="pre">{isToday ? say('shell.day.todayIs') : say('shell.day.other')} </span>
          <b>{shownDay(day)}</b>
        </span>
        <Icon of={ChevronDown} small />
      </button>
      {isPhone ? (
        <Sheet open={anchor !== undefined} onClose={close} title={say('shell.day.dialog')}>
          <div className="body">{picker}</div>
        </Sheet>
      ) : (
        <Popover
          open={anchor !== undefined}
          anchorEl={anchor}
          onClose={close}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          transformOrigin={{ vertical: -8, horizontal: 'right' }}
          slotProps={{ paper: { role: 'dialog', 'aria-label': say('shell.day.dialog') } }}
        >
          {picker}
        </Popover>
      )}
    </>
  );
}
