import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** A unit to open. */
@InputType({ description: 'A unit to open.' })
export class CreateUnitInput extends ProposableInput {
  @Field(() => String, { description: 'Code; no other unit may have it on any day of its life.' })
  code: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => String, { description: 'Code of its kind.' })
  kind: string;
  @Field(() => ID, { nullable: true, description: 'Identity of the unit that it stands below; none for a root.' })
  parentId?: string | null;
  @Field(() => DayScalar, { description: 'First day on which it exists.' })
  openedOn: string;
  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of the office.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail of the office.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** What becomes different of a unit from a day on. What is left out stays; null clears address, phone and email. */
@InputType({ description: 'What becomes different of a unit from a day on. What is left out stays; null clears address, phone and email.' })
export class ChangeUnitInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day on which it is so.' })
  from: string;
  @Field(() => String, { nullable: true, description: 'New code.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'New name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of its new kind.' })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: 'New address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'New telephone of the office.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'New e-mail of the office.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** What was recorded wrongly of a unit. Each given field is put right through the whole run of days around one day on which it carries the same wrong value. */
@InputType({
  description:
    'What was recorded wrongly of a unit. Each given field is put right through the whole run of days around one day on which it carries the same wrong value.',
})
export class CorrectUnitInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'A day on which the mistake stands; unless given, from or today, or the nearest day on which the unit exists.',
  })
  on?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Only from this day on.' })
  from?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Only before this day.' })
  until?: string | null;
  @Field(() => String, { nullable: true, description: 'The right code.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'The right name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the right kind.' })
  kind?: string | null;
  @Field(() => ID, { nullable: true, description: 'The right parent; null for none.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'The right address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'The right telephone of the office.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'The right e-mail of the office.' })
  email?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The right first day.' })
  openedOn?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The right first day on which it no longer exists; null: it still exists.' })
  closedOn?: string | null;
  @Field(() => String, { description: 'What was wrong and how that is known.' })
  note: string;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** Another place in the tree for a unit and all below it. */
@InputType({ description: 'Another place in the tree for a unit and all below it.' })
export class MoveUnitInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day at the new place.' })
  from: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Identity of the new parent; null to make it a root. Left out it is refused with REQUIRED.',
  })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** The end of a unit. Appointments to it, coverages and identifiers end with it. */
@InputType({ description: 'The end of a unit. Appointments to it, coverages and identifiers end with it.' })
export class CloseUnitInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day on which it no longer exists.' })
  closedOn: string;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}
