import type { UnitPageFragment } from '../../generated/operations';

/** A unit as its page shows it to its reader: what they may not know is empty, and what they may do is said. */
export interface ShownUnit extends UnitPageFragment {
  /** The permissions that the reader has over it, such as unit:change. */
  readonly may: readonly string[];
  /** How much over it waits for a second person, as far as the reader may see. */
  readonly waiting: number;
}
