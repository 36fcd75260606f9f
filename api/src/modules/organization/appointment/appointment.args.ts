import { ArgsType, Field, ID } from 'type-graphql';
import { MomentArgs } from '../../../shared/graphql/connection.js';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { AppointmentsArgs } from './appointment.type.js';

/** Which appointment, and for when. */
@ArgsType()
export class AppointmentArgs extends MomentArgs {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
}

/** Which appointments, and for when. */
@ArgsType()
export class AppointmentsAtArgs extends AppointmentsArgs {
  @Field(() => DayScalar, { nullable: true, description: 'The day of valid time that the answer is for; today unless given.' })
  asOf?: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Only what was recorded by this instant; now unless given.' })
  knownAt?: string;
}
