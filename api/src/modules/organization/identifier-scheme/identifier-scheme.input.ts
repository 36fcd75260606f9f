import { Field, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { LabelsInput } from '../../../shared/graphql/labels.input.js';

/** A new register that gives units identifiers. */
@InputType({ description: 'A new register that gives units identifiers.' })
export class CreateIdentifierSchemeInput extends ProposableInput {
  @Field(() => String, { description: 'Code: capital letters, digits and underscores, such as ELECTRONIC.' })
  code: string;
  @Field(() => LabelsInput, { description: 'What the register is called.' })
  label: LabelsInput;
}

/** What becomes different of a register. */
@InputType({ description: 'What becomes different of a register.' })
export class UpdateIdentifierSchemeInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => LabelsInput, { description: 'What the register is called.' })
  label: LabelsInput;
}

/** A register to delete; only one from which no unit ever had an identifier. */
@InputType({ description: 'A register to delete; only one from which no unit ever had an identifier.' })
export class DeleteIdentifierSchemeInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
