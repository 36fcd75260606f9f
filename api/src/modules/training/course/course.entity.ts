import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A course as what stays from edition to edition. */
@Entity({ tableName: 'course' })
export class Course {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  /** The unit that it belongs to. */
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'text' })
  slug: string;
  @Property({ type: 'text' })
  language: string;
  /** The course that it is a language version of. */
  @Property({ type: 'uuid', nullable: true })
  translatesId: string | null;
}
