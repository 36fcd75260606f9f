import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import type { Permission } from '../../../shared/permissions.js';
import { AppointmentArgs, AppointmentsAtArgs } from './appointment.args.js';
import { AppointInput, CorrectAppointmentInput, EndAppointmentInput } from './appointment.input.js';
import { AppointPayload, CorrectAppointmentPayload, EndAppointmentPayload } from './appointment.payload.js';
import { appointments } from './appointment.queries.js';
import { AppointmentService } from './appointment.service.js';
import { Appointment, AppointmentConnection } from './appointment.type.js';
import { type MemberInput, RenewCommitteeInput } from './committee.input.js';
import { RenewCommitteePayload } from './committee.payload.js';
import { CommitteeService } from './committee.service.js';

/** What else it takes to appoint somebody who is not recorded yet: it records them. */
function recording(appointed: readonly Pick<MemberInput, 'newPerson'>[]): readonly Permission[] {
  return appointed.some(({ newPerson }) => newPerson != null) ? ['person:change'] : [];
}

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

  @Needs(
    'person:appoint',
    (input) => ({ units: [input.unitId], seenPersons: [input.personId] }),
    (input) => recording([input]),
  )
  @Mutation(() => AppointPayload, { description: 'Appoints a person to a position of a unit.' })
  appoint(@Arg('input', () => AppointInput) input: AppointInput, @Ctx() ctx: Context) {
    return new AppointmentService(ctx).appoint(input);
  }

  @Needs('person:appoint', (input) => ({ appointment: input.id }))
  @Mutation(() => EndAppointmentPayload, { description: 'Ends an appointment.' })
  endAppointment(@Arg('input', () => EndAppointmentInput) input: EndAppointmentInput, @Ctx() ctx: Context) {
    return new AppointmentService(ctx).end(input);
  }

  @Needs(
    'person:appoint',
    (input) => ({ units: [input.unitId], seenPersons: input.members.map(({ personId }: MemberInput) => personId) }),
    (input) => recording(input.members),
  )
  @Mutation(() => RenewCommitteePayload, {
    description: 'Renews a committee: who leaves and who takes which position of a unit on one day, all or nothing.',
  })
  renewCommittee(@Arg('input', () => RenewCommitteeInput) input: RenewCommitteeInput, @Ctx() ctx: Context) {
    return new CommitteeService(ctx).renew(input);
  }

  @Needs('person:appoint', (input) => ({ appointment: input.id, seenPersons: [input.personId] }))
  @Mutation(() => CorrectAppointmentPayload, { description: 'Puts right what was recorded wrongly of an appointment.' })
  correctAppointment(@Arg('input', () => CorrectAppointmentInput) input: CorrectAppointmentInput, @Ctx() ctx: Context) {
    return new AppointmentService(ctx).correct(input);
  }
}
