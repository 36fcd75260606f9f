import type { ReferenceQuery } from '../../../generated/operations';

/** The positions that a unit of a kind may have: those of its kind, and those of any. */
export function positionsOf(reference: ReferenceQuery | undefined, kind: string): ReferenceQuery['positions'] {
  return (reference?.positions ?? []).filter(({ kinds }) => kinds.length === 0 || kinds.some(({ code }) => code === kind));
}
