import type { LucideIcon } from 'lucide-react';

/** A picture beside a word: never read out, never alone. */
export function Icon({ of: Picture, small }: { of: LucideIcon; small?: boolean }) {
  return <Picture className={small ? 'ic s' : 'ic'} size={small ? 17 : 20} strokeWidth={small ? 2 : 1.75} aria-hidden="true" />;
}
