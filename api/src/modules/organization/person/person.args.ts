import { ArgsType, Field, ID } from 'type-graphql';
import { atMoment, MomentArgs } from '../../../shared/graphql/connection.js';
import { PersonsArgs } from './person.type.js';

/** Which person, and for when. */
@ArgsType()
export class PersonArgs extends MomentArgs {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
}

/** Which persons, and for when. */
@ArgsType()
export class PersonsAtArgs extends atMoment(PersonsArgs) {}
