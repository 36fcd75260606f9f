import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** A link of one's own, begun. */
@InputType({ description: 'A link of one’s own to an account at a provider, begun.' })
export class BeginSingleSignOnLinkInput extends CommandInput {
  @Field(() => String, { description: 'The provider, as signInWays names it.' })
  provider: string;
  @Field(() => String, { nullable: true, description: 'The password; who has none leaves it out.' })
  password?: string | null;
}

/** A link of one's own to take away. */
@InputType({ description: 'A link of one’s own to an account at a provider, to take away. What the provider’s word gave ends with it.' })
export class UnlinkSingleSignOnInput {
  @Field(() => ID, { description: 'Identity of the link.' })
  id: string;
}
