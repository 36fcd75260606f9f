import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { TextListType } from '../../../shared/custom-types.js';
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
  @Property({ type: 'int' })
  rank: number;
  @Property({ type: 'int' })
  version: number = 1;
}
