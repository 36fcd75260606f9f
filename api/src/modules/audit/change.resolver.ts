import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../shared/context.js';
import { PageArgs } from '../../shared/graphql/connection.js';
import { Whole } from '../../shared/graphql/whole.js';
import { changes, oneOfRequest } from './change.queries.js';
import { ChangeConnection } from './change.type.js';

/** What was done lately, in GraphQL. */
@Resolver()
export class ChangeResolver {
  @Whole()
  @Query(() => ChangeConnection, { description: 'What was done, latest first; what was done in one request stands once.' })
  changes(@Args(() => PageArgs) args: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(changes, info, args, oneOfRequest);
  }
}
