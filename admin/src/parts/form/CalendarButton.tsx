import Popover from '@mui/material/Popover';
import { Calendar as CalendarIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Day } from '../../day/day';
import { Icon } from '../Icon';

const DayCalendar = lazy(() => import('../../day/DayCalendar').then(({ DayCalendar }) => ({ default: DayCalendar })));

/** Opens a month to pick a day from, beside a field in which one may type it. */
export function CalendarButton({ day, onPick, label }: { day: Day | undefined; onPick: (day: Day) => void; label: string }) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <button
        type="button"
        className="cal"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon of={CalendarIcon} />
      </button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <Suspense>
          <DayCalendar
            day={day}
            onPick={(picked) => {
              setAnchor(undefined);
              onPick(picked);
            }}
          />
        </Suspense>
      </Popover>
    </>
  );
}
