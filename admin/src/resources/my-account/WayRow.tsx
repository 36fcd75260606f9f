import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/Icon';

/** A line of a card: what it is, how it stands, and what can be done about it. */
export function WayRow({
  icon,
  tone = '',
  title,
  tag,
  children,
  action,
}: {
  icon: LucideIcon;
  tone?: '' | 'ok' | 'warn' | 'pri';
  title: string;
  tag?: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <li className="wayrow">
      <span className={`disc ${tone}`}>
        <Icon of={icon} />
      </span>
      <div className="grow">
        <p className="t">
          <span className="anywhere">{title}</span> {tag}
        </p>
        <p className="meta">{children}</p>
      </div>
      {action && <div className="row waydo">{action}</div>}
    </li>
  );
}
