import type { RecordedFragment } from '../../../generated/operations';

export type Aspect = 'name' | 'code' | 'kind' | 'parent' | 'address' | 'phone' | 'email' | 'openedOn' | 'closedOn';

/** One aspect of a unit before and after an act. */
export interface Difference {
  readonly aspect: Aspect;
  readonly before: RecordedFragment;
  readonly after: RecordedFragment;
}

/** What an act on a unit changes or corrects. */
export const aspects: readonly Aspect[] = ['name', 'code', 'kind', 'parent', 'address', 'phone', 'email'];

/** The aspects in which two records of a unit differ. */
export function differing(among: readonly Aspect[], before: RecordedFragment, after: RecordedFragment): Difference[] {
  return among.filter((aspect) => !same(aspect, before, after)).map((aspect) => ({ aspect, before, after }));
}

function same(aspect: Aspect, one: RecordedFragment, other: RecordedFragment): boolean {
  return keyOf(aspect, one) === keyOf(aspect, other);
}

function keyOf(aspect: Aspect, row: RecordedFragment): string | null | undefined {
  if (aspect === 'kind') return row.kind.code;
  if (aspect === 'parent') return row.parent?.id;
  if (aspect === 'openedOn') return row.validFrom;
  if (aspect === 'closedOn') return row.validUntil;
  return row[aspect];
}
