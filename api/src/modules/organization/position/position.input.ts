import { Field, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { LabelsInput } from '../../../shared/graphql/labels.input.js';

/** A new position. */
@InputType({ description: 'A new position.' })
export class CreatePositionInput extends ProposableInput {
  @Field(() => String, { description: 'Code: capital letters, digits and underscores, such as SECRETARY.' })
  code: string;
  @Field(() => LabelsInput, { description: 'What the position is called.' })
  label: LabelsInput;
  @Field(() => Boolean, { description: 'Whether a unit has at most one holder of it at a time.' })
  isSingleHolder: boolean;
  @Field(() => Boolean, { description: 'Whether a unit without a holder shows a vacancy.' })
  isRequired: boolean;
  @Field(() => [String], { description: 'Codes of the kinds of unit that have it; none means any kind.' })
  kinds: string[];
  @Field(() => Int, { nullable: true, description: 'Place in lists, lowest first; after all others unless given.' })
  rank?: number | null;
}

/** What becomes different of a position. What is left out stays. */
@InputType({ description: 'What becomes different of a position. What is left out stays.' })
export class UpdatePositionInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => LabelsInput, { nullable: true, description: 'What the position is called.' })
  label?: LabelsInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a unit has at most one holder of it at a time.' })
  isSingleHolder?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a unit without a holder shows a vacancy.' })
  isRequired?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Codes of all kinds of unit that have it; none means any kind.' })
  kinds?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Place in lists, lowest first.' })
  rank?: number | null;
}

/** A position to delete; only one that nobody ever held. */
@InputType({ description: 'A position to delete; only one that nobody ever held.' })
export class DeletePositionInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
