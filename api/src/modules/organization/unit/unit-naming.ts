import { dayBefore, forever, type Period } from '../../../shared/period.js';
import type { Named, Told } from '../../../shared/refusal.js';
import type { Neighbour } from './unit-neighbours.js';

/** A unit as messages name it, and its days. */
export function told({ id, name, code, from, until }: Neighbour): Told & { unit: Named } {
  return { unit: named({ id, name: `${name} (${code})` }), from, until, lastDay: lastDayOf({ from, until }) };
}

/** A unit as messages name it. */
export function named({ id, name }: { id: string; name: string }): Named {
  return { type: 'Unit', id, name };
}

/** The last day of a period as messages say it: nothing where no end is known. */
export function lastDayOf({ until }: Period): string {
  return until === forever ? '' : dayBefore(until);
}
