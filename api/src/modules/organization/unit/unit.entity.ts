import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The identity of a unit; what it is called, and where it stands, are its versions. */
@Entity({ tableName: 'unit' })
export class Unit {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'int' })
  version: number = 1;
}
