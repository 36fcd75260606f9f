import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { terms } from './term.queries.js';
import { Term } from './term.type.js';

/** Terms of office in GraphQL. */
@Resolver(() => Term)
export class TermResolver {
  @Whole()
  @Query(() => [Term], { description: 'All terms of office, by their first day.' })
  terms(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(terms, info);
  }
}
