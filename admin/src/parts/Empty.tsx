import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Nothing to show, why, and what to do about it. */
export function Empty({ icon, title, hint, children }: { icon: LucideIcon; title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <span className="disc pri">
        <Icon of={icon} />
      </span>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children && <div className="row wrap">{children}</div>}
    </div>
  );
}
