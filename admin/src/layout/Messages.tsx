import { lazy, Suspense, useEffect, useState } from 'react';
import { type NotificationPayload, useNotificationContext } from 'react-admin';

const Toast = lazy(() => import('./Toast').then(({ Toast }) => ({ default: Toast })));

/** Says what was saved, where a screen reader listens all the time. Refusals are never said here: they stand at their field. */
export function Messages() {
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<NotificationPayload>();

  useEffect(() => {
    // what was saved last takes the place of what was saved before it
    if (notifications.length) setShown(takeNotification() ?? undefined);
  }, [notifications, takeNotification]);

  return (
    <div role="status">
      {shown && (
        <Suspense fallback={null}>
          <Toast key={String(shown.message)} ways={shown.notificationOptions?.ways ?? []} onClose={() => setShown(undefined)}>
            {shown.message}
          </Toast>
        </Suspense>
      )}
    </div>
  );
}
