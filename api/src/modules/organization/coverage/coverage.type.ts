import { Field, ID, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../shared/scalars.js';
import { Unit } from '../unit/unit.type.js';

/** That one unit leads another for a period. */
@ObjectType({ description: 'That one unit leads another for a period: a cell a residential group, a ward committee a ward.' })
export class Coverage {
  @Field(() => ID, { description: 'Identity of the record (a UUID).' })
  id: string;
  @Field(() => Unit, { description: 'The unit that leads, as on a day of the period.' })
  leader: object;
  @Field(() => Unit, { description: 'The unit that is led, as on a day of the period.' })
  covered: object;
  @Field(() => DayScalar, { description: 'First day.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds; null: no end is known.' })
  validUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber: string | null;
}
