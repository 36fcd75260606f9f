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
  ref,
}: {
  tone: keyof typeof icons;
  children: ReactNode;
  action?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}) {
  return (
    <div className={`note ${tone}`} role={tone === 'danger' ? 'alert' : undefined} tabIndex={ref ? -1 : undefined} ref={ref}>
      <Icon of={icons[tone]} />
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}
