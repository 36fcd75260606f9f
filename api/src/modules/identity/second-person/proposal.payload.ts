import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { proposals } from './proposal.queries.js';
import { Proposal } from './proposal.type.js';

/** What a decision about a proposal answers. */
@ObjectType()
abstract class ProposalPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: 'As it stands now; null when it was refused.' })
  proposal(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(proposals, info, { id: this.subjectId }) : null;
  }
}

/** What approveProposal answers. */
@ObjectType({ description: 'What approveProposal answers.' })
export class ApproveProposalPayload extends ProposalPayload {}

/** What declineProposal answers. */
@ObjectType({ description: 'What declineProposal answers.' })
export class DeclineProposalPayload extends ProposalPayload {}

/** What withdrawProposal answers. */
@ObjectType({ description: 'What withdrawProposal answers.' })
export class WithdrawProposalPayload extends ProposalPayload {}
