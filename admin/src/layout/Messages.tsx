import Snackbar from '@mui/material/Snackbar';
import { CircleCheck, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type NotificationPayload, useNotificationContext } from 'react-admin';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';

/** Says for eight seconds what was saved. Refusals are never said here: they stand at their field. */
export function Messages() {
  const say = useText();
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<NotificationPayload>();

  useEffect(() => {
    if (notifications.length && !shown) setShown(takeNotification() ?? undefined);
  }, [notifications, shown, takeNotification]);

  const close = () => setShown(undefined);
  return (
    <Snackbar
      open={shown !== undefined}
      autoHideDuration={8000}
      onClose={(_, reason) => reason !== 'clickaway' && close()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <div className="toast" role="status">
        <Icon of={CircleCheck} />
        <p className="grow">{shown?.message}</p>
        <IconButton icon={X} label={say('shell.state.close')} onClick={close} />
      </div>
    </Snackbar>
  );
}
