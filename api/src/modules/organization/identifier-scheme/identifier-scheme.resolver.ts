import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { identifierSchemes } from './identifier-scheme.queries.js';
import { IdentifierScheme } from './identifier-scheme.type.js';

/** Identifier schemes in GraphQL. */
@Resolver(() => IdentifierScheme)
export class IdentifierSchemeResolver {
  @Whole()
  @Query(() => [IdentifierScheme], { description: 'All identifier schemes.' })
  identifierSchemes(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(identifierSchemes, info);
  }
}
