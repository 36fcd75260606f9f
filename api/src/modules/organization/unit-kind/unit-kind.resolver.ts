import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { unitKinds } from './unit-kind.queries.js';
import { UnitKind } from './unit-kind.type.js';

/** Kinds of unit in GraphQL. */
@Resolver(() => UnitKind)
export class UnitKindResolver {
  @Whole()
  @Query(() => [UnitKind], { description: 'All kinds of unit, in their order.' })
  unitKinds(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(unitKinds, info);
  }
}
