import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A lesson as what stays from edition to edition. */
@Entity({ tableName: 'lesson' })
export class Lesson {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  /** The unit that it belongs to. */
  @Property({ type: 'uuid' })
  unitId: string;
}
