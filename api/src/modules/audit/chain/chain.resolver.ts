import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { chains } from './chain.queries.js';
import { ChainService } from './chain.service.js';
import { EventChain, VerifyEventChainInput } from './chain.type.js';

/** What verifyEventChain answers. */
@ObjectType({ description: 'What verifyEventChain answers.' })
export class VerifyEventChainPayload extends Payload {
  @Field(() => EventChain, { nullable: true, description: 'The chain: while a verification is under way, ask again to go on with it.' })
  chain(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(chains, info, { id: this.subjectId }) : null;
  }
}

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
  verifyEventChain(@Arg('input', () => VerifyEventChainInput) _input: VerifyEventChainInput, @Ctx() ctx: Context) {
    return new ChainService(ctx).verifyOn();
  }
}
