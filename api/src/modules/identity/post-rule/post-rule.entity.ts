import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That whoever holds a position in a unit of a kind has a role over it, as long as they hold it. */
@Entity({ tableName: 'post_rule' })
export class PostRule {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'text' })
  position: string;
  @Property({ type: 'text' })
  kind: string;
  @Property({ type: 'text' })
  role: string;
  /** Whether the units that these lead are reached too. */
  @Property({ type: 'boolean' })
  withLed: boolean;
  @Property({ type: 'int' })
  version: number = 1;
}
