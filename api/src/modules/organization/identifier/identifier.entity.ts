import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DatedRow } from '../dated-row.js';
import { Unit } from '../unit/unit.entity.js';

/** What another register calls a unit for a period. */
@Entity({ tableName: 'identifier' })
export class Identifier extends DatedRow {
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  unitId: string;
  @Property({ type: 'text' })
  scheme: string;
  @Property({ type: 'text' })
  value: string;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;

  /** What the row states. */
  piece() {
    const { unitId, scheme, value, note, decisionNumber } = this;
    return { ...this.period(), unitId, scheme, value, note, decisionNumber };
  }
}
