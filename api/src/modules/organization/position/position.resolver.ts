import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreatePositionInput, DeletePositionInput, UpdatePositionInput } from './position.input.js';
import { CreatePositionPayload, DeletePositionPayload, UpdatePositionPayload } from './position.payload.js';
import { positions } from './position.queries.js';
import { PositionService } from './position.service.js';
import { Position } from './position.type.js';

/** Positions in GraphQL. */
@Resolver(() => Position)
export class PositionResolver {
  @Whole()
  @Query(() => [Position], { description: 'All positions, in their order.' })
  positions(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(positions, info);
  }

  @Needs('vocabulary:change')
  @Mutation(() => CreatePositionPayload, { description: 'Adds a position.' })
  createPosition(@Arg('input', () => CreatePositionInput) input: CreatePositionInput, @Ctx() ctx: Context) {
    return new PositionService(ctx).create(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => UpdatePositionPayload, { description: 'Changes a position.' })
  updatePosition(@Arg('input', () => UpdatePositionInput) input: UpdatePositionInput, @Ctx() ctx: Context) {
    return new PositionService(ctx).update(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => DeletePositionPayload, { description: 'Deletes a position that was never used.' })
  deletePosition(@Arg('input', () => DeletePositionInput) input: DeletePositionInput, @Ctx() ctx: Context) {
    return new PositionService(ctx).delete(input);
  }
}
