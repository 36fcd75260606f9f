import { Field, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { LabelsInput } from '../../../shared/graphql/labels.input.js';

/** A new role. */
@InputType({ description: 'A new role.' })
export class CreateRoleInput extends ProposableInput {
  @Field(() => String, { description: 'Code in capitals, such as ARCHIVIST; no other role may have it.' })
  code: string;
  @Field(() => LabelsInput, { description: 'What it is called.' })
  label: LabelsInput;
  @Field(() => [String], { description: 'Its permissions, such as unit:change; at least one.' })
  permissions: string[];
  @Field(() => Boolean, { defaultValue: false, description: 'Whether who has it needs a second factor.' })
  isSecondFactorRequired: boolean;
}

/** What becomes different of a role. What is left out stays. */
@InputType({ description: 'What becomes different of a role, for everybody who has it, at once. What is left out stays.' })
export class UpdateRoleInput extends ProposableInput {
  @Field(() => String, { description: 'Code of the role.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => LabelsInput, { nullable: true, description: 'What it is called.' })
  label?: LabelsInput | null;
  @Field(() => [String], { nullable: true, description: 'Its permissions, all of them.' })
  permissions?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether who has it needs a second factor.' })
  isSecondFactorRequired?: boolean | null;
}

/** A role to delete; only one that nobody ever had and no rule gives. */
@InputType({ description: 'A role to delete; only one that nobody ever had and no rule gives.' })
export class DeleteRoleInput extends ProposableInput {
  @Field(() => String, { description: 'Code of the role.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
