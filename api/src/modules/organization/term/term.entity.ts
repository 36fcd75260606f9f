import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType } from '../../../shared/custom-types.js';
import type { Day, Period } from '../../../shared/period.js';

/** A term of office that appointments belong to. */
@Entity({ tableName: 'term' })
export class Term {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'text' })
  name: string;
  @Property({ type: DayType })
  startsOn: Day;
  /** The first day after it. */
  @Property({ type: DayType })
  endsOn: Day;
  @Property({ type: 'int' })
  version: number = 1;

  period(): Period {
    return { from: this.startsOn, until: this.endsOn };
  }
}
