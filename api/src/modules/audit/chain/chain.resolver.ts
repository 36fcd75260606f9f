import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { type Done, Payload } from '../../../shared/graphql/payload.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { recordEvent } from '../event/record-event.js';
import { chains } from './chain.queries.js';
import { EventChain, VerifyEventChainInput } from './chain.type.js';
import { continueCheck } from './chain-check.js';
import { executing } from './chain-steps.js';

/** What verifyEventChain answers. */
@ObjectType({ description: 'What verifyEventChain answers.' })
export class VerifyEventChainPayload extends Payload {
  @Field(() => EventChain, { nullable: true, description: 'The chain: while a verification is under way, ask again to go on with it.' })
  chain(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(chains, info, { id: this.subjectId }) : null;
  }
}

const longestMs = 1_000;

/** The chain of events, in GraphQL. */
@Resolver(() => EventChain)
export class ChainResolver {
  @Whole()
  @Query(() => EventChain, { nullable: true, description: 'The chain of all events; null for who may not read the whole trail.' })
  eventChain(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(chains, info, { id: 'chain' });
  }

  @Needs('audit:read')
  @Mutation(() => VerifyEventChainPayload, {
    description: 'Verifies the chain for about a second, on from where the verification under way stands. Asked again until it is done.',
  })
  async verifyEventChain(@Arg('input', () => VerifyEventChainInput) _input: VerifyEventChainInput, @Ctx() ctx: Context): Promise<Done> {
    const { isDone, broken, last } = await continueCheck(executing(ctx.em), longestMs);
    if (isDone)
      recordEvent(ctx, 'chain.verified', { subject: { type: 'EventChain', id: 'chain' }, before: null, after: { broken, ...last } });
    return { subjectId: 'chain' };
  }
}
