import { CircleCheck, History, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon';

const icons: Record<'ok' | 'warn' | 'danger' | 'info' | 'time', LucideIcon> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  danger: OctagonAlert,
  info: Info,
  time: History,
};

/** A framed message. A refusal is an alert, everything else is read when it is reached. */
export function Note({
  tone,
  children,
  action,
  icon = icons[tone],
  isState,
  ref,
}: {
  tone: keyof typeof icons;
  icon?: LucideIcon;
  /** Whether it tells how something stands, and no refusal. */
  isState?: boolean;
  children: ReactNode;
  action?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}) {
  return (
    <div className={`note ${tone}`} role={tone === 'danger' && !isState ? 'alert' : undefined} tabIndex={ref ? -1 : undefined} ref={ref}>
      <Icon of={icon} />
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}
