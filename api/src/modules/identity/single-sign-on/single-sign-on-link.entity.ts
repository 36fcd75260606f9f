import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** An account at a provider of single sign-on by which the owner of one here comes in. */
@Entity({ tableName: 'single_sign_on_link' })
export class SingleSignOnLink {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  accountId: string;
  @Property({ type: 'text' })
  provider: string;
  /** What the provider calls them, for ever. */
  @Property({ type: 'text' })
  subject: string;
  @Property({ type: 'text', nullable: true })
  email: string | null;
  @Property({ type: InstantType, nullable: true })
  usedAt: string | null;
}
