import type { ShownUnit } from '../shown-unit';

export type Act = 'change' | 'correct' | 'move' | 'close';

const all: readonly Act[] = ['change', 'correct', 'move', 'close'];

/** The acts that the reader may do to a unit; each has a permission of its own name. */
export function actsAllowed(unit: ShownUnit): readonly Act[] {
  return all.filter((act) => unit.may.includes(`unit:${act}`));
}
