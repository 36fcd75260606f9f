import { Field, ID, InputType, Int } from 'type-graphql';
import { dryRun, isProposal, ProposableInput, proposalNote } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** A person who is not recorded yet. */
@InputType({ description: 'A person who is not recorded yet.' })
export class NewPersonInput {
  @Field(() => String, { description: 'Family name.' })
  familyName: string;
  @Field(() => String, { nullable: true, description: 'Middle name.' })
  middleName?: string | null;
  @Field(() => String, { description: 'Given name.' })
  givenName: string;
  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  workPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail at work.' })
  workEmail?: string | null;
}

/** A person to record. */
@InputType({ description: 'A person to record: names and work contact, and nothing else.' })
export class CreatePersonInput extends NewPersonInput implements ProposableInput {
  @Field(() => Boolean, dryRun)
  dryRun?: boolean;
  @Field(() => Boolean, isProposal)
  isProposal?: boolean;
  @Field(() => String, proposalNote)
  proposalNote?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
}

/** What becomes different of a person from a day on. What is left out stays. */
@InputType({ description: 'What becomes different of a person from a day on. What is left out stays.' })
export class ChangePersonInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the person.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day on which it is so.' })
  from: string;
  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;
  @Field(() => String, { nullable: true, description: 'Middle name; null for none.' })
  middleName?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone at work; null for none.' })
  workPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail at work; null for none.' })
  workEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
}

/** What was recorded wrongly of a person. Each given field is put right through the whole run of days around one day on which it carries the same wrong value. */
@InputType({
  description:
    'What was recorded wrongly of a person. Each given field is put right through the whole run of days around one day on which it carries the same wrong value.',
})
export class CorrectPersonInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the person.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { nullable: true, description: 'A day on which the mistake stands; today unless given.' })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;
  @Field(() => String, { nullable: true, description: 'Middle name; null for none.' })
  middleName?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone at work; null for none.' })
  workPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail at work; null for none.' })
  workEmail?: string | null;
  @Field(() => String, { description: 'What was wrong and how that is known.' })
  note: string;
}
