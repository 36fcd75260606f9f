import Popover from '@mui/material/Popover';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useText } from '../i18n/useText';
import { Sheet } from '../parts/Sheet';
import { useBackCloses } from '../parts/useBackCloses';
import { DayPicker } from './DayPicker';

/** The picker of the day: under its button, on a phone a sheet from below. */
export function DayDialog({ anchor, onClose }: { anchor: HTMLElement | undefined; onClose: () => void }) {
  const say = useText();
  const isPhone = useMediaQuery('(max-width: 43.6875em)');
  const isOpen = anchor !== undefined;
  useBackCloses(isOpen && !isPhone, onClose);
  const picker = (
    <div className="daypop">
      <DayPicker onDone={onClose} />
    </div>
  );
  if (isPhone) {
    return (
      <Sheet open={isOpen} onClose={onClose} title={say('shell.day.dialog')}>
        <div className="body">{picker}</div>
      </Sheet>
    );
  }
  return (
    <Popover
      open={isOpen}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: -8, horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': say('shell.day.dialog') } }}
    >
      {picker}
    </Popover>
  );
}
