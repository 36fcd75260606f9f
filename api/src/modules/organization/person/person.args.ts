import { ArgsType, Field, ID } from 'type-graphql';
import { MomentArgs } from '../../../shared/graphql/connection.js';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { PersonsArgs } from './person.type.js';

/** Which person, and for when. */
@ArgsType()
export class PersonArgs extends MomentArgs {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
}

/** Which persons, and for when. */
@ArgsType()
export class PersonsAtArgs extends PersonsArgs {
  @Field(() => DayScalar, { nullable: true, description: 'The day of valid time that the answer is for; today unless given.' })
  asOf?: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Only what was recorded by this instant; now unless given.' })
  knownAt?: string;
}
