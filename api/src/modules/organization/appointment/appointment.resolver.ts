import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { AppointmentArgs, AppointmentsAtArgs } from './appointment.args.js';
import { appointments } from './appointment.queries.js';
import { Appointment, AppointmentConnection } from './appointment.type.js';

/** Appointments in GraphQL. */
@Resolver(() => Appointment)
export class AppointmentResolver {
  @Whole()
  @Query(() => Appointment, {
    nullable: true,
    description: 'One appointment, ended or not; what is nested under an ended one answers for its last day.',
  })
  appointment(@Args(() => AppointmentArgs) args: AppointmentArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(appointments, info, { appointment_id: args.id }, { standing: true, args });
  }

  @Whole()
  @Query(() => AppointmentConnection, { description: 'Appointments that hold on a day.' })
  appointments(@Args(() => AppointmentsAtArgs) args: AppointmentsAtArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(appointments, info, args);
  }
}
