import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { NeedsNothing } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { ApproveProposalInput, DeclineProposalInput, WithdrawProposalInput } from './proposal.input.js';
import { ApproveProposalPayload, DeclineProposalPayload, WithdrawProposalPayload } from './proposal.payload.js';
import { proposals } from './proposal.queries.js';
import { ProposalService } from './proposal.service.js';
import { Proposal, ProposalConnection, ProposalsArgs } from './proposal.type.js';

/** What waits for a second person, in GraphQL. */
@Resolver(() => Proposal)
export class ProposalResolver {
  @Whole()
  @Query(() => Proposal, { nullable: true, description: 'A proposal by its identity.' })
  proposal(@Arg('id', () => ID, { description: 'Identity.' }) id: string, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(proposals, info, { id });
  }

  @Whole()
  @Query(() => ProposalConnection, { description: 'Proposals, latest first: one’s own, and those that one may decide.' })
  proposals(@Args(() => ProposalsArgs) args: ProposalsArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(proposals, info, args);
  }

  @NeedsNothing({ isForRestricted: false })
  @Mutation(() => ApproveProposalPayload, {
    description: 'Approves what somebody else put up, and does it: takes what it needs, of both. Refused as the command itself would be.',
  })
  approveProposal(
    @Arg('input', () => ApproveProposalInput) input: ApproveProposalInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new ProposalService(ctx, info).approve(input);
  }

  @NeedsNothing({ isForRestricted: false })
  @Mutation(() => DeclineProposalPayload, { description: 'Declines what somebody else put up: takes what it needs.' })
  declineProposal(
    @Arg('input', () => DeclineProposalInput) input: DeclineProposalInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new ProposalService(ctx, info).decline(input);
  }

  @NeedsNothing({ isForRestricted: false })
  @Mutation(() => WithdrawProposalPayload, { description: 'Takes back what one put up oneself.' })
  withdrawProposal(
    @Arg('input', () => WithdrawProposalInput) input: WithdrawProposalInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new ProposalService(ctx, info).withdraw(input);
  }
}
