import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { UnitArgs, UnitsAtArgs } from './unit.args.js';
import { units } from './unit.queries.js';
import { Unit, UnitConnection } from './unit.type.js';

/** Units in GraphQL. */
@Resolver(() => Unit)
export class UnitResolver {
  @Whole()
  @Query(() => Unit, { nullable: true, description: 'One unit as it was on a day; null when none such existed then.' })
  unit(@Args(() => UnitArgs) args: UnitArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    if ((args.id == null) === (args.code == null)) throw new InputError('ARGUMENTS_INVALID', 'Give either id or code.');
    return read.one(units, info, args.id != null ? { unit_id: args.id } : { code: args.code as string }, { args });
  }

  @Whole()
  @Query(() => UnitConnection, { description: 'Units as they were on a day.' })
  units(@Args(() => UnitsAtArgs) args: UnitsAtArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(units, info, args);
  }
}
