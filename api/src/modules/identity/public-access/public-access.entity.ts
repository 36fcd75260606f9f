import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Whether anything is read to who is not signed in: one row. Which kinds of unit are public, the kinds say. */
@Entity({ tableName: 'public_access' })
export class PublicAccess {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: 'boolean' })
  isAllowed: boolean;
  @Property({ type: 'int' })
  version: number = 1;
}
