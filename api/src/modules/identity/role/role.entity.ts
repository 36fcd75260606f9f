import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType, TextListType } from '../../../shared/custom-types.js';
import type { Permission } from '../../../shared/permissions.js';

/** A named set of permissions. */
@Entity({ tableName: 'role' })
export class Role {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: 'text' })
  labelVi: string;
  @Property({ type: 'text' })
  labelEn: string;
  @Property({ type: TextListType })
  permissions: Permission[];
  /** Since when it asks for a second factor; null: it doesn't. */
  @Property({ type: DayType, nullable: true })
  secondFactorSince: string | null;
  @Property({ type: 'int' })
  rank: number;
  @Property({ type: 'int' })
  version: number = 1;
}
