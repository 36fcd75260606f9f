import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** Somebody who can sign in. */
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  /** E-mail address or user name. */
  @Property({ type: 'text' })
  login: string;
  @Property({ type: 'text' })
  name: string;
  @Property({ type: 'text', nullable: true })
  email: string | null;
  /** Whose posts give it rights. */
  @Property({ type: 'uuid', nullable: true })
  personId: string | null;
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash: string | null;
  @Property({ type: InstantType, nullable: true })
  passwordSetAt: string | null;
  /** No session of an ended account is one. */
  @Property({ type: InstantType, nullable: true })
  endedAt: string | null;
  @Property({ type: 'int' })
  version: number = 1;
}
