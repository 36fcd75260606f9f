import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';

/** A new rule by which a post brings a role. */
@InputType({ description: 'A new rule by which a post brings a role.' })
export class CreatePostRuleInput extends ProposableInput {
  @Field(() => String, { description: 'Code of the position.' })
  position: string;
  @Field(() => String, { description: 'Code of the kind of unit.' })
  kind: string;
  @Field(() => String, { description: 'Code of the role.' })
  role: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
}

/** A rule to delete: what came by it ends at once. */
@InputType({ description: 'A rule to delete: what came by it ends at once.' })
export class DeletePostRuleInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the rule.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
