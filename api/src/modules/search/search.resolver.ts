import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { InputError } from '../../reading/input-error.js';
import type { Context } from '../../shared/context.js';
import { Whole } from '../../shared/graphql/whole.js';
import { search } from './search.service.js';
import { SearchArgs, SearchResultConnection } from './search.type.js';

const longestText = 200;

/** Search in GraphQL. */
@Resolver()
export class SearchResolver {
  @Whole()
  @Query(() => SearchResultConnection, { description: 'Units and persons by name or code, closest first.' })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    if (args.text.length > longestText) throw new InputError('ARGUMENTS_INVALID', `A search text has at most ${longestText} characters.`);
    return search(read, info, args);
  }
}
