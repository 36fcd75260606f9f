import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';
import { NewPersonInput } from '../person/person.input.js';

/** A person to appoint to a position of a unit. */
@InputType({ description: 'A person to appoint to a position of a unit.' })
export class AppointInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  unitId: string;
  @Field(() => String, { description: 'Code of the position.' })
  position: string;
  @Field(() => ID, { nullable: true, description: 'Identity of the person. Give this or newPerson.' })
  personId?: string | null;
  @Field(() => NewPersonInput, { nullable: true, description: 'A person who is not recorded yet. Give this or personId.' })
  newPerson?: NewPersonInput | null;
  @Field(() => DayScalar, { description: 'First day in the post.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in the post; none when no end is known.' })
  validUntil?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the term that it belongs to.' })
  termId?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the person acts in the position without being appointed to it for good.',
  })
  isActing?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the post is held beside another.' })
  isConcurrent?: boolean;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** The end of an appointment. */
@InputType({ description: 'The end of an appointment.' })
export class EndAppointmentInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the appointment.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day no longer in the post.' })
  validUntil: string;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** What was recorded wrongly of an appointment. What is left out stays. */
@InputType({ description: 'What was recorded wrongly of an appointment. What is left out stays.' })
export class CorrectAppointmentInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the appointment.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'Code of the right position.' })
  position?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the right person.' })
  personId?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The right first day.' })
  validFrom?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The right first day no longer in the post; null: no end is known.' })
  validUntil?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the right term; null for none.' })
  termId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the person acts in the position.' })
  isActing?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the post is held beside another.' })
  isConcurrent?: boolean | null;
  @Field(() => String, { nullable: true, description: 'The right number of the decision behind it; null for none.' })
  decisionNumber?: string | null;
  @Field(() => String, { description: 'What was wrong and how that is known.' })
  note: string;
}
