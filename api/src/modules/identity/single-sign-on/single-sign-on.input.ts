import { Field, ID, InputType } from 'type-graphql';

/** A link of one's own to take away. */
@InputType({ description: 'A link of one’s own to an account at a provider, to take away. What the provider’s word gave ends with it.' })
export class UnlinkSingleSignOnInput {
  @Field(() => ID, { description: 'Identity of the link.' })
  id: string;
}
