import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType } from '../../../shared/custom-types.js';

/** That somebody has a role over a unit and what is below it, from a day until a day. */
@Entity({ tableName: 'role_grant' })
export class RoleGrant {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  accountId: string;
  @Property({ type: 'text' })
  role: string;
  /** Null: over everything. */
  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;
  /** Whether the units that these lead are reached too. */
  @Property({ type: 'boolean' })
  withLed: boolean;
  @Property({ type: DayType })
  validFrom: string;
  @Property({ type: DayType })
  validUntil: string;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;
  @Property({ type: 'uuid', nullable: true })
  givenBy: string | null;
  /** The provider of single sign-on by whose word it was given; null: somebody gave it. */
  @Property({ type: 'text', nullable: true })
  provider: string | null = null;
  @Property({ type: 'int' })
  version: number = 1;
}
