import { ArgsType, Field, ID } from 'type-graphql';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { UnitsArgs } from './unit.type.js';

/** Which unit, and for when. */
@ArgsType()
export class UnitArgs {
  @Field(() => ID, { nullable: true, description: 'Identity. Give this or the code.' })
  id?: string;
  @Field(() => String, { nullable: true, description: 'Code on the asked day. Give this or the identity.' })
  code?: string;
  @Field(() => DayScalar, { nullable: true, description: 'The day of valid time that the answer is for; today unless given.' })
  asOf?: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Only what was recorded by this instant; now unless given.' })
  knownAt?: string;
}

/** Which units, and for when. */
@ArgsType()
export class UnitsAtArgs extends UnitsArgs {
  @Field(() => DayScalar, { nullable: true, description: 'The day of valid time that the answer is for; today unless given.' })
  asOf?: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Only what was recorded by this instant; now unless given.' })
  knownAt?: string;
}
