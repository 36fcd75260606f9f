import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { TextListType } from '../../../shared/custom-types.js';

/** The permissions whose acts a second person has to approve: one row. */
@Entity({ tableName: 'second_person_rule' })
export class SecondPersonRule {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: TextListType })
  permissions: string[];
  @Property({ type: 'int' })
  version: number = 1;
}
