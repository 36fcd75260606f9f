import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The identity of a person who holds posts; names and work contact are its versions. */
@Entity({ tableName: 'person' })
export class Person {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'int' })
  version: number = 1;
}
