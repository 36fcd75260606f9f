import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-admin';
import { shownDay } from '../day/day';
import { useDay } from '../day/useDay';

let lastPath: string | undefined;

/** The heading of a page: names the browser's tab, and takes the focus when one comes from another page. */
export function PageHeading({ title, children, hidden }: { title: string; children?: ReactNode; hidden?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const { day, isToday } = useDay();

  useEffect(() => {
    document.title = `${isToday ? title : `${title}, ${shownDay(day)}`} · lechan`;
  }, [title, day, isToday]);

  useEffect(() => {
    if (lastPath !== undefined && lastPath !== pathname && !document.querySelector('[role="tree"]:focus-within')) {
      heading.current?.focus({ preventScroll: true });
    }
    lastPath = pathname;
  }, [pathname]);

  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? 'sr' : undefined}>
      {children ?? title}
    </h1>
  );
}
