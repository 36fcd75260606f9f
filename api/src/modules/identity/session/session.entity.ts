import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** One browser in which somebody signed in. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  accountId: string;
  @Property({ type: 'blob', hidden: true })
  secretHash: Buffer;
  @Property({ type: InstantType })
  expiresAt: string;
  @Property({ type: InstantType, nullable: true })
  endedAt: string | null;
  /** From where, as the connection says. */
  @Property({ type: 'text', nullable: true })
  address: string | null;
  /** The browser as it calls itself. */
  @Property({ type: 'text', nullable: true })
  device: string | null;
}
