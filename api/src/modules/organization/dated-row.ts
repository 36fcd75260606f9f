import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType, InstantType } from '../../shared/custom-types.js';
import { type Day, forever, type Period } from '../../shared/period.js';

/** A row of a dated table: for which days it is stated, and since when and until when it is what the system knows. */
export abstract class DatedRow {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: DayType })
  validFrom: Day;
  @Property({ type: DayType })
  validUntil: Day;
  @Property({ type: InstantType })
  recordedFrom: string;
  @Property({ type: InstantType })
  recordedUntil: string;

  /** The days for which the row is stated. */
  period(): Period {
    return { from: this.validFrom, until: this.validUntil };
  }

  /** The row is no longer what the system knows; it stays, to tell what was known until that instant. */
  takeBack(at: string): void {
    if (this.recordedUntil !== forever) throw new Error(`row ${this.id} was taken back before`);
    this.recordedUntil = at;
  }
}
