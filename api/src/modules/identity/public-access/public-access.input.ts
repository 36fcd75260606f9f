import { Field, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';

/** Whether who is not signed in is read anything. */
@InputType({ description: 'Whether who is not signed in is read anything.' })
export class UpdatePublicAccessInput extends ProposableInput {
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => Boolean, { description: 'Whether anything is; if not, everybody has to sign in first.' })
  isAllowed: boolean;
}
