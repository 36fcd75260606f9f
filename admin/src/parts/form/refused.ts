import type { Refusal } from '../../providers/useAct';
import type { KnownField } from './act-form-context';
import { isSame } from './changed-only';
import { valueAt } from './meanwhile';

type Fields = ReadonlyMap<string, KnownField>;

/** What a form was refused for, and what stood in it then. */
export interface Refused {
  readonly refusals: readonly Refusal[];
  readonly values: object;
  /** Of each refusal the field that it was told at; undefined for one of no field. */
  readonly sources: readonly (string | undefined)[];
  /** Whether the form found it by its own check, which says at any time what is left. */
  readonly isOwn?: boolean;
}

export const notRefused: Refused = { refusals: [], values: {}, sources: [] };

/** Keeps what was refused with what stood in the form. */
export function refusedWith(refusals: readonly Refusal[], values: object, fields: Fields): Refused {
  const sources = refusals.map(({ field }) => sourceOf(field, fields));
  return { refusals, values, sources: sources.map((source) => (fields.has(source) ? source : undefined)) };
}

/** What of it is still to be mended: its field is there and holds what it held. */
export function stillRefused({ refusals, values, sources }: Refused, now: object, fields: Fields): readonly Refusal[] {
  return refusals.filter(({ isUnchosen }, at) => {
    const source = sources[at];
    // what was typed and not chosen is no part of the values
    if (isUnchosen && !fields.get(source ?? '')?.unchosen?.()) return false;
    return source === undefined || (fields.has(source) && isSame(valueAt(now, source), valueAt(values, source)));
  });
}

/** The field of a form that a refusal's path means: the one it names, or the nearest that holds it, as a list holds its items. */
export function sourceOf(path: readonly string[], fields: Fields): string {
  const steps = path[0] === 'input' ? path.slice(1) : path;
  const held = steps.map((_, at) => steps.slice(0, steps.length - at).join('.')).find((source) => fields.has(source));
  return held ?? steps.join('.');
}
