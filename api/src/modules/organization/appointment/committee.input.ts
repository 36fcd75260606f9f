import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';
import { NewPersonInput } from '../person/person.input.js';

/** An appointment that ends when a committee is renewed. */
@InputType({ description: 'An appointment that ends when a committee is renewed.' })
export class EndingInput {
  @Field(() => ID, { description: 'Identity of the appointment.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}

/** A person who takes a position when a committee is renewed. */
@InputType({ description: 'A person who takes a position when a committee is renewed.' })
export class MemberInput {
  @Field(() => String, { description: 'Code of the position.' })
  position: string;
  @Field(() => ID, { nullable: true, description: 'Identity of the person. Give this or newPerson.' })
  personId?: string | null;
  @Field(() => NewPersonInput, { nullable: true, description: 'A person who is not recorded yet. Give this or personId.' })
  newPerson?: NewPersonInput | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the person acts in the position.' })
  isActing?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the post is held beside another.' })
  isConcurrent?: boolean;
}

/** A unit's committee after a congress or at the end of its term. */
@InputType({
  description:
    'A unit’s committee after a congress, or at the end of its term: who leaves and who takes which position on one day, all or nothing. Appointments that are not named go on.',
})
export class RenewCommitteeInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  unitId: string;
  @Field(() => DayScalar, {
    description: 'First day of the new committee: what ends is over on it, and who is named holds the position from it.',
  })
  from: string;
  @Field(() => ID, { nullable: true, description: 'Identity of the term of those who are named.' })
  termId?: string | null;
  @Field(() => [EndingInput], { defaultValue: [], description: 'The appointments of this unit that end; at most 200.' })
  ends: EndingInput[];
  @Field(() => [MemberInput], { defaultValue: [], description: 'Who takes which position; at most 200.' })
  members: MemberInput[];
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}
