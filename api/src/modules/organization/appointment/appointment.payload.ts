import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { appointments } from './appointment.queries.js';
import { Appointment } from './appointment.type.js';

/** What a mutation of an appointment answers. */
@ObjectType()
export abstract class AppointmentPayload extends ProposablePayload {
  @Field(() => Appointment, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  appointment(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(appointments, info, { appointment_id: this.subjectId }, { standing: true }) : null;
  }
}

/** What appoint answers. */
@ObjectType({ description: 'What appoint answers.' })
export class AppointPayload extends AppointmentPayload {}

/** What endAppointment answers. */
@ObjectType({ description: 'What endAppointment answers.' })
export class EndAppointmentPayload extends AppointmentPayload {}

/** What correctAppointment answers. */
@ObjectType({ description: 'What correctAppointment answers.' })
export class CorrectAppointmentPayload extends AppointmentPayload {}
