import { Args, Field, ID, Int, ObjectType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import { Wide } from '../../../shared/graphql/wide.js';
import { DayScalar } from '../../../shared/scalars.js';
import { AppointmentConnection, AppointmentsArgs } from '../appointment/appointment.type.js';
import { UnitConnection, UnitsArgs } from '../unit/unit.type.js';

/** A term of office that appointments belong to. */
@ObjectType({ description: 'A term of office, such as 2020–2025, that appointments belong to.' })
export class Term {
  @Field(() => ID, { description: 'Identity (a UUID).' })
  id: string;
  @Field(() => String, { description: 'Name, such as 2020–2025.' })
  name: string;
  @Field(() => DayScalar, { description: 'First day.' })
  startsOn: string;
  @Field(() => DayScalar, { description: 'The first day after it.' })
  endsOn: string;
  @Wide()
  @Field(() => AppointmentConnection, { description: 'Who holds a position in this term.' })
  appointments(@Args(() => AppointmentsArgs) _args: object): object {
    return answeredBySource();
  }
  @Wide()
  @Field(() => UnitConnection, { description: 'The units in which somebody holds a position in this term.' })
  units(@Args(() => UnitsArgs) _args: object): object {
    return answeredBySource();
  }
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
