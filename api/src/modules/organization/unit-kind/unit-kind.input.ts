import { Field, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { LabelsInput } from '../../../shared/graphql/labels.input.js';
import { Tree } from './unit-kind.type.js';

/** A new kind of unit. */
@InputType({ description: 'A new kind of unit.' })
export class CreateUnitKindInput extends ProposableInput {
  @Field(() => String, { description: 'Code: capital letters, digits and underscores, such as CELL.' })
  code: string;
  @Field(() => Tree, { description: 'The tree in which units of this kind stand.' })
  tree: Tree;
  @Field(() => LabelsInput, { description: 'What units of this kind are called.' })
  label: LabelsInput;
  @Field(() => Boolean, { description: 'Whether a unit of this kind may stand without a parent.' })
  mayBeRoot: boolean;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether units of this kind are seen by who is not signed in.' })
  isPublic: boolean;
  @Field(() => [String], { description: 'Codes of the kinds that a parent may have.' })
  parentKinds: string[];
  @Field(() => Int, { nullable: true, description: 'Place in lists, lowest first; after all others unless given.' })
  rank?: number | null;
}

/** What becomes different of a kind of unit. What is left out stays. */
@InputType({ description: 'What becomes different of a kind of unit. What is left out stays.' })
export class UpdateUnitKindInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => LabelsInput, { nullable: true, description: 'What units of this kind are called.' })
  label?: LabelsInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a unit of this kind may stand without a parent.' })
  mayBeRoot?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether units of this kind are seen by who is not signed in.' })
  isPublic?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Codes of all kinds that a parent may have.' })
  parentKinds?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Place in lists, lowest first.' })
  rank?: number | null;
}

/** A kind of unit to delete; only one that no unit ever was. */
@InputType({ description: 'A kind of unit to delete; only one that no unit ever was.' })
export class DeleteUnitKindInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
