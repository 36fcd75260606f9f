import Snackbar from '@mui/material/Snackbar';
import { CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';

/** What was done, for eight seconds, and longer while it is pointed at. */
export function Toast({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const say = useText();
  return (
    <Snackbar
      open
      autoHideDuration={8000}
      onClose={(_, reason) => reason !== 'clickaway' && onClose()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <div className="toast">
        <Icon of={CircleCheck} />
        <p className="grow">{children}</p>
        <IconButton icon={X} label={say('shell.state.close')} onClick={onClose} />
      </div>
    </Snackbar>
  );
}
