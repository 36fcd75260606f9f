import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** One command that was carried out: the audit trail and the outbox of webhooks at once. */
@Entity({ tableName: 'event' })
export class Event {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id: string;
  @Property({ type: InstantType, nullable: true, defaultRaw: 'now()' })
  at?: string;
  @Property({ type: 'text' })
  name: string;
  @Property({ type: 'text' })
  subjectType: string;
  @Property({ type: 'text' })
  subjectId: string;
  /** The unit that it is about, where it is about one. */
  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;
  /** The account that asked for it. */
  @Property({ type: 'uuid', nullable: true })
  actor: string | null;
  /** The access token that it came with. */
  @Property({ type: 'uuid', nullable: true })
  tokenId: string | null;
  /** From where, as the connection says. */
  @Property({ type: 'text', nullable: true })
  address: string | null;
  /** The browser or program as it calls itself. */
  @Property({ type: 'text', nullable: true })
  device: string | null;
  @Property({ type: 'text', nullable: true })
  requestId: string | null;
  /** The permission that the command needed. */
  @Property({ type: 'text', nullable: true })
  permission: string | null;
  @Property({ type: 'json', nullable: true })
  before: object | null;
  @Property({ type: 'json', nullable: true })
  after: object | null;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;
}
