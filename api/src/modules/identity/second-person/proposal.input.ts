import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** A proposal to decide about. */
@InputType({ isAbstract: true } as object)
abstract class ProposalInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the proposal.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}

/** A proposal to approve, which does it. */
@InputType({ description: 'A proposal to approve, which does it.' })
export class ApproveProposalInput extends ProposalInput {}

/** A proposal to decline. */
@InputType({ description: 'A proposal to decline.' })
export class DeclineProposalInput extends ProposalInput {
  @Field(() => String, { description: 'Why: who put it up reads it.' })
  reason: string;
}

/** A proposal of one’s own to take back. */
@InputType({ description: 'A proposal of one’s own to take back.' })
export class WithdrawProposalInput extends ProposalInput {}
