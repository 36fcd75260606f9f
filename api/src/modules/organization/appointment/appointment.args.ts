import { ArgsType, Field, ID } from 'type-graphql';
import { atMoment, MomentArgs } from '../../../shared/graphql/connection.js';
import { AppointmentsArgs } from './appointment.type.js';

/** Which appointment, and for when. */
@ArgsType()
export class AppointmentArgs extends MomentArgs {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
}

/** Which appointments, and for when. */
@ArgsType()
export class AppointmentsAtArgs extends atMoment(AppointmentsArgs) {}
