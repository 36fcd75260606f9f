import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType, TextListType } from '../../../shared/custom-types.js';

/** A key that a device of somebody's keeps, and lets be used by finger, face or PIN. */
@Entity({ tableName: 'passkey' })
export class Passkey {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  accountId: string;
  /** What the device calls it. */
  @Property({ type: 'text' })
  credentialId: string;
  @Property({ type: 'blob' })
  publicKey: Buffer;
  /** How often it was used, where the device counts; it never goes back but in a copy. */
  @Property({ type: 'bigint' })
  counter: string;
  @Property({ type: TextListType })
  transports: string[];
  @Property({ type: 'text' })
  name: string;
  @Property({ type: InstantType, nullable: true })
  usedAt: string | null;
}
