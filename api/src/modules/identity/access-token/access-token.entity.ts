import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType, TextListType } from '../../../shared/custom-types.js';
import type { Permission } from '../../../shared/permissions.js';

/** What a portal or another program may ask, in its maker's stead and never more than they may. */
@Entity({ tableName: 'access_token' })
export class AccessToken {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  /** Who made it. */
  @Property({ type: 'uuid' })
  accountId: string;
  /** For whom it is. */
  @Property({ type: 'text' })
  name: string;
  @Property({ type: TextListType })
  permissions: Permission[];
  /** Null: over everything. */
  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;
  /** Whether the units that these lead are reached too. */
  @Property({ type: 'boolean' })
  withLed: boolean;
  /** Networks as CIDR; none: from anywhere. */
  @Property({ type: TextListType })
  allowedAddresses: string[];
  @Property({ type: 'int' })
  requestsPerMinute: number;
  @Property({ type: InstantType, nullable: true })
  revokedAt: string | null;
  @Property({ type: 'int' })
  version: number = 1;
}
