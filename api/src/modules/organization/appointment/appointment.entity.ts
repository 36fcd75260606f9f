import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The identity of an appointment; who holds what, where and for how long are its versions. */
@Entity({ tableName: 'appointment' })
export class Appointment {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'int' })
  version: number = 1;
}
