import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType } from '../../../shared/custom-types.js';

/** A secret of an access token; two are good while one replaces the other. */
@Entity({ tableName: 'access_token_key' })
export class AccessTokenKey {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  tokenId: string;
  /** The beginning of the secret, by which people know it. */
  @Property({ type: 'text' })
  prefix: string;
  @Property({ type: 'blob', hidden: true })
  secretHash: Buffer;
  @Property({ type: DayType })
  validUntil: string;
}
