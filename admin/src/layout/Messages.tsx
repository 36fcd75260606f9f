import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type NotificationPayload, useLocation, useNotificationContext } from 'react-admin';
import { pathHere } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Boundary } from '../parts/Boundary';
import type { WayBack } from '../parts/form/useSaved';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';
import { lazily } from '../parts/lazily';

const Toast = lazily(() => import('./Toast').then(({ Toast }) => Toast));

/** How long after the page stands it is fetched: what is to be said may be that the line is gone. */
const wait = 2500;

/**
 * Says what was saved, where a screen reader listens all the time. Refusals are never said here: they stand at their field. What is said of a
 * page goes with it; what leads back stays, and what came of a form that was left before; what leads to a page goes when one comes there.
 */
export function Messages() {
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<NotificationPayload>();
  /** The page of which it speaks. */
  const [toldAt, setToldAt] = useState<string>();
  const { pathname } = useLocation();
  const before = useRef(pathname);

  useEffect(() => {
    // what was saved last takes the place of what was saved before it
    if (notifications.length) setShown(takeNotification() ?? undefined);
  }, [notifications, takeNotification]);

  useEffect(() => {
    if (!shown || staysAnyhow(shown)) return;
    // an act that leads to another page is told there: that page is in the address by then
    const timer = setTimeout(() => setToldAt(pathHere()));
    return () => {
      clearTimeout(timer);
      setToldAt(undefined);
    };
  }, [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when another page is shown
  useEffect(() => {
    if (toldAt !== undefined && toldAt !== pathHere()) setShown(undefined);
  }, [toldAt, pathname]);

  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    setShown((former) =>
      former?.notificationOptions?.ways?.some(({ path, ask }: WayBack) => path === pathname && !ask.do) ? undefined : former,
    );
  }, [pathname]);

  useEffect(() => {
    const timer = setTimeout(Toast.fetchEarly, wait);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div role="status">
      {shown && (
        <Boundary
          instead={() => (
            <Plain isError={shown.type === 'error'} onClose={() => setShown(undefined)}>
              {shown.message}
            </Plain>
          )}
        >
          <Suspense>
            <Toast
              key={String(shown.message)}
              isError={shown.type === 'error'}
              lasts={shown.notificationOptions?.autoHideDuration === null}
              ways={shown.notificationOptions?.ways ?? []}
              onClose={() => setShown(undefined)}
            >
              {shown.message}
            </Toast>
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}

const staysAnyhow = ({ notificationOptions: options }: NotificationPayload): boolean => !!options?.ways?.length || !!options?.isOfElsewhere;

/** The message alone, where the way to show it well could not be fetched. */
function Plain({ children, isError, onClose }: { children: ReactNode; isError: boolean; onClose: () => void }) {
  const say = useText();
  return (
    <div className={isError ? 'toast unloaded floating' : 'toast floating'}>
      <Icon of={isError ? CircleAlert : CircleCheck} />
      <p className="grow">{children}</p>
      <IconButton icon={X} label={say('shell.state.close')} onClick={onClose} />
    </div>
  );
}
