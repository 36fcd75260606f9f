import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { MomentArgs } from '../../../shared/graphql/connection.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateUnitKindInput, DeleteUnitKindInput, UpdateUnitKindInput } from './unit-kind.input.js';
import { CreateUnitKindPayload, DeleteUnitKindPayload, UpdateUnitKindPayload } from './unit-kind.payload.js';
import { unitKinds } from './unit-kind.queries.js';
import { UnitKindService } from './unit-kind.service.js';
import { UnitKind } from './unit-kind.type.js';

/** Kinds of unit in GraphQL. */
@Resolver(() => UnitKind)
export class UnitKindResolver {
  @Whole()
  @Query(() => [UnitKind], { description: 'All kinds of unit, in their order. What is nested answers for the asked day.' })
  unitKinds(@Args(() => MomentArgs) args: MomentArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(unitKinds, info, args);
  }

  @Needs('vocabulary:change')
  @Mutation(() => CreateUnitKindPayload, { description: 'Adds a kind of unit.' })
  createUnitKind(@Arg('input', () => CreateUnitKindInput) input: CreateUnitKindInput, @Ctx() ctx: Context) {
    return new UnitKindService(ctx).create(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => UpdateUnitKindPayload, { description: 'Changes a kind of unit.' })
  updateUnitKind(@Arg('input', () => UpdateUnitKindInput) input: UpdateUnitKindInput, @Ctx() ctx: Context) {
    return new UnitKindService(ctx).update(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => DeleteUnitKindPayload, { description: 'Deletes a kind of unit that was never used.' })
  deleteUnitKind(@Arg('input', () => DeleteUnitKindInput) input: DeleteUnitKindInput, @Ctx() ctx: Context) {
    return new UnitKindService(ctx).delete(input);
  }
}
