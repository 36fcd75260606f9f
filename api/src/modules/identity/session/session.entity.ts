import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** How somebody came in. */
export type Way = 'PASSWORD' | 'LINK' | 'PASSKEY' | 'SINGLE_SIGN_ON';

/** One browser in which somebody signed in. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  accountId: string;
  @Property({ type: 'blob', hidden: true })
  secretHash: Buffer;
  @Property({ type: 'text' })
  way: Way;
  /** Whether a second factor was proved: a passkey is two in one. */
  @Property({ type: 'boolean' })
  isTwoFactor: boolean;
  /** Moved on while it is used, */
  @Property({ type: InstantType })
  expiresAt: string;
  /** until here. */
  @Property({ type: InstantType })
  lastsUntil: string;
  @Property({ type: InstantType, nullable: true })
  endedAt: string | null;
  /** From where, as the connection says. */
  @Property({ type: 'text', nullable: true })
  address: string | null;
  /** The browser as it calls itself. */
  @Property({ type: 'text', nullable: true })
  device: string | null;
}
