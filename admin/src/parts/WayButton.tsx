import type { LucideIcon } from 'lucide-react';
import { Icon } from './Icon';

/** One of several ways to go on, with a word about it: a button, or a link to another site. */
export function WayButton({
  icon,
  title,
  hint,
  href,
  busy,
  onClick,
}: {
  icon: LucideIcon;
  title: string;
  hint?: string;
  href?: string;
  busy?: boolean;
  onClick?: () => void;
}) {
  const content = (
    <>
      {busy ? <span className="spin" aria-hidden="true" /> : <Icon of={icon} />}
      <span className="grow">
        <b>{title}</b>
        {hint && <span className="meta block">{hint}</span>}
      </span>
    </>
  );
  return href !== undefined ? (
    <a className="way" href={href}>
      {content}
    </a>
  ) : (
    <button type="button" className="way" aria-busy={busy || undefined} onClick={onClick}>
      {content}
    </button>
  );
}
