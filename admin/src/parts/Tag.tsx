import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export type Tone = 'ok' | 'warn' | 'danger' | 'info' | 'time' | 'pri' | 'out';

/** A state in a word and a shape; the colour only repeats it. */
export function Tag({ tone, icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className={`tag ${tone ?? ''}`}>
      {icon && <Icon of={icon} small />}
      {children}
    </span>
  );
}
