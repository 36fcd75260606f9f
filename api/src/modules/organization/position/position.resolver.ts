import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { positions } from './position.queries.js';
import { Position } from './position.type.js';

/** Positions in GraphQL. */
@Resolver(() => Position)
export class PositionResolver {
  @Whole()
  @Query(() => [Position], { description: 'All positions, in their order.' })
  positions(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(positions, info);
  }
}
