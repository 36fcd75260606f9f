import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../shared/context.js';
import { Node } from '../../shared/graphql/connection.js';
import { Whole } from '../../shared/graphql/whole.js';
import { nodeSources } from './registered-sources.js';

/** Any object by its identity. */
@Resolver()
export class NodeResolver {
  @Whole()
  @Query(() => Node, {
    nullable: true,
    description:
      'The object of an identity as it is today; a unit that has closed or not yet opened, as on the nearest day on which it exists.',
  })
  node(@Arg('id', () => ID, { description: 'Identity.' }) id: string, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.any(nodeSources(), info, id);
  }
}
