import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../shared/custom-types.js';

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
  @Property({ type: 'text', nullable: true })
  actor: string | null;
  @Property({ type: 'text', nullable: true })
  requestId: string | null;
  @Property({ type: 'json', nullable: true })
  before: object | null;
  @Property({ type: 'json', nullable: true })
  after: object | null;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;
}
