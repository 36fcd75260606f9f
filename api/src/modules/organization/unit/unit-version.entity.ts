import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { InstantType, UuidListType } from '../../../shared/custom-types.js';
import { DatedRow } from '../dated-row.js';
import { Unit } from './unit.entity.js';
import type { UnitAct, UnitPiece } from './unit-timeline.js';

/** What is recorded of a unit for a period, by which act, and why. */
@Entity({ tableName: 'unit_version' })
export class UnitVersion extends DatedRow {
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  unitId: string;
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'parent_id', nullable: true })
  parentId: string | null;
  @Property({ type: 'text' })
  code: string;
  @Property({ type: 'text' })
  name: string;
  @Property({ type: 'text' })
  kind: string;
  @Property({ type: 'text', nullable: true })
  address: string | null;
  @Property({ type: 'text', nullable: true })
  phone: string | null;
  @Property({ type: 'text', nullable: true })
  email: string | null;
  @Property({ type: 'text' })
  act: UnitAct;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;
  @Property({ type: InstantType })
  statedAt: string;
  /** Derived: the units above it, root first, and itself, as it stands today. Set when the row is made; `place_units` keeps it. */
  @Property({ type: UuidListType })
  within: string[];

  /** What the row states, as a piece of the unit's timeline. */
  piece(): UnitPiece {
    const { code, name, kind, parentId, address, phone, email, act, note, decisionNumber, statedAt } = this;
    return { ...this.period(), code, name, kind, parentId, address, phone, email, act, note, decisionNumber, statedAt };
  }
}
