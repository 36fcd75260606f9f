import Snackbar from '@mui/material/Snackbar';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-admin';
import { pathHere, useChangeParams, usePath } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Button } from '../parts/Button';
import { writeDraft } from '../parts/form/draft';
import type { WayBack } from '../parts/form/useSaved';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';

const shownFor = 8000;
/** With something to decide about. */
const decidedIn = 20_000;

/** What was done, and the way back from it; longer while it is pointed at or has the focus. */
export function Toast({
  children,
  isError,
  lasts,
  ways,
  onClose,
}: {
  children: ReactNode;
  /** Whether it tells what could not be done. */
  isError: boolean;
  /** Whether it stays until it is closed, or one is where it leads to. */
  lasts: boolean;
  ways: readonly WayBack[];
  onClose: () => void;
}) {
  const say = useText();
  const navigate = useNavigate();
  const change = useChangeParams();
  const toPath = usePath();

  function goBack({ path, ask: { do: act, asOf }, draft }: WayBack) {
    // a day that is not named leaves the one in view
    const ask = { ...(act && { do: act }), ...(asOf && { asOf }) };
    if (draft) writeDraft(draft.name, JSON.stringify(draft.values));
    onClose();
    if (pathHere() === path) change(ask);
    else navigate(toPath(path, ask));
  }
  return (
    <Snackbar
      open
      autoHideDuration={lasts ? null : ways.length ? decidedIn : shownFor}
      onClose={(_, reason) => reason !== 'clickaway' && onClose()}
      className="toastplace"
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <div className={isError ? 'toast unloaded' : 'toast'}>
        <Icon of={isError ? CircleAlert : CircleCheck} />
        <p className="grow">{children}</p>
        {ways.map((way) => (
          <Button key={way.label} small onClick={() => goBack(way)} aria-haspopup={way.ask.do ? 'dialog' : undefined}>
            {way.label}
          </Button>
        ))}
        <IconButton icon={X} label={say('shell.state.close')} onClick={onClose} />
      </div>
    </Snackbar>
  );
}
