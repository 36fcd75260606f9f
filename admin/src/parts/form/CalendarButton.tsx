import Popover from '@mui/material/Popover';
import { Calendar as CalendarIcon } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../day/day';
import { Apart } from '../Apart';
import { Icon } from '../Icon';
import { lazily } from '../lazily';
import { useBackCloses } from '../useBackCloses';

const DayCalendar = lazily(() => import('../../day/DayCalendar').then(({ DayCalendar }) => DayCalendar));

/** Opens a month to pick a day from, beside a field in which one may type it. */
export function CalendarButton({ day, onPick, label }: { day: Day | undefined; onPick: (day: Day) => void; label: string }) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  useBackCloses(anchor !== undefined, close);
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
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <Apart within onClose={close}>
          <DayCalendar
            day={day}
            onPick={(picked) => {
              close();
              onPick(picked);
            }}
          />
        </Apart>
      </Popover>
    </>
  );
}
