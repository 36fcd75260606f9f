import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DatedRow } from '../dated-row.js';
import { Unit } from '../unit/unit.entity.js';

/** That one unit leads another for a period. */
@Entity({ tableName: 'coverage' })
export class Coverage extends DatedRow {
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'leader_id' })
  leaderId: string;
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'covered_id' })
  coveredId: string;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;

  /** What the row states. */
  piece() {
    const { leaderId, coveredId, note, decisionNumber } = this;
    return { ...this.period(), leaderId, coveredId, note, decisionNumber };
  }
}
