import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanOperators,
  CodeOperators,
  connectionOf,
  DateOperators,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
} from '../../../shared/graphql/connection.js';
import { LooksUp } from '../../../shared/graphql/wide.js';
import { DayScalar } from '../../../shared/scalars.js';
import { Person } from '../person/person.type.js';
import { Position } from '../position/position.type.js';
import { Term } from '../term/term.type.js';
import { Unit } from '../unit/unit.type.js';

export enum AppointmentSortField {
  POSITION = 'POSITION',
  VALID_FROM = 'VALID_FROM',
}
registerEnumType(AppointmentSortField, {
  name: 'AppointmentSortField',
  description: 'What appointments can be ordered by.',
  valuesConfig: {
    POSITION: { description: 'The place of the position, see Position.rank.' },
    VALID_FROM: { description: 'The first day.' },
  },
});

/** Which appointments a list has. */
@InputType({ description: 'Which appointments a list has; all conditions that are given must hold.' })
export class AppointmentFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Unit.' })
  unit?: IdOperators;
  @LooksUp()
  @Field(() => IdOperators, { nullable: true, description: 'The unit or one above it.' })
  within?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'Person.' })
  person?: IdOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'Position, by code.' })
  position?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'Term.' })
  term?: IdOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether the person acts in the position.' })
  isActing?: BooleanOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether the post is held beside another.' })
  isConcurrent?: BooleanOperators;
  @Field(() => DateOperators, { nullable: true, description: 'First day.' })
  validFrom?: DateOperators;
  @Field(() => DateOperators, { nullable: true, description: 'First day no longer in the post.' })
  validUntil?: DateOperators;
  @Field(() => [AppointmentFilter], { nullable: true, description: 'All of these.' })
  and?: AppointmentFilter[];
  @Field(() => [AppointmentFilter], { nullable: true, description: 'At least one of these.' })
  or?: AppointmentFilter[];
  @Field(() => AppointmentFilter, { nullable: true, description: 'Not this.' })
  not?: AppointmentFilter;
}

/** One order of appointments. */
@InputType({ description: 'One order of appointments.' })
export class AppointmentSort {
  @Field(() => AppointmentSortField, { description: 'What to order by.' })
  field: AppointmentSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Arguments of a list of appointments. */
@ArgsType()
export class AppointmentsArgs extends PageArgs {
  @Field(() => AppointmentFilter, { nullable: true, description: 'Which appointments.' })
  filter?: AppointmentFilter;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also those ended by the asked day; what is nested under an ended one answers for its last day.',
  })
  includeEnded?: boolean;
  @Field(() => [AppointmentSort], { nullable: true, description: 'In which order; by position unless given.' })
  sort?: AppointmentSort[];
}

/** That a person holds a position of a unit for a period. */
@ObjectType({ implements: Node, description: 'That a person holds a position of a unit for a period.' })
export class Appointment extends Node {
  @Field(() => Unit, { description: 'The unit.' })
  unit: object;
  @Field(() => Person, { description: 'The person.' })
  person: object;
  @Field(() => Position, { description: 'The position.' })
  position: Position;
  @Field(() => Term, { nullable: true, description: 'The term that it belongs to.' })
  term: Term | null;
  @Field(() => Boolean, { description: 'Whether the person acts in the position without being appointed to it for good.' })
  isActing: boolean;
  @Field(() => Boolean, { description: 'Whether the post is held beside another.' })
  isConcurrent: boolean;
  @Field(() => String, { nullable: true, description: 'Number of the decision by which it was made.' })
  decisionNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was made, or last corrected, in words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision by which it ended or ends.' })
  endDecisionNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Why it ended or ends, in words.' })
  endNote: string | null;
  @Field(() => DayScalar, { description: 'First day in the post.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in the post; null: no end is known.' })
  validUntil: string | null;
  @Field(() => Int, { description: 'Counts changes up to now, whatever instant is asked for; a mutation names the one it was made from.' })
  version: number;
}

/** A page of appointments. */
export const AppointmentConnection = connectionOf(Appointment, 'Appointment');
