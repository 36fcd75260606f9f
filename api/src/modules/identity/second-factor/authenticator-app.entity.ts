import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** An app on somebody's telephone whose codes prove a second time that it is them. */
@Entity({ tableName: 'authenticator_app' })
export class AuthenticatorApp {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  accountId: string;
  /** Sealed. */
  @Property({ type: 'blob', hidden: true })
  secret: Buffer;
  /** Null: begun, and no code of it was seen yet. */
  @Property({ type: InstantType, nullable: true })
  confirmedAt: string | null;
}
