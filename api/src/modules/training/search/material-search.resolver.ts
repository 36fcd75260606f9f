import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { searchMaterial } from './material-search.service.js';
import { MaterialHitConnection, SearchMaterialArgs } from './material-search.type.js';

const longestText = 200;

/** Search in course material, in GraphQL. */
@Resolver()
export class MaterialSearchResolver {
  @Whole()
  @Query(() => MaterialHitConnection, {
    description:
      'Courses, lessons and files by the words of their titles, headings and texts, with the places where they stand: titles first, then headings, then texts; words side by side before words apart, and then the newest.',
  })
  searchMaterial(@Args(() => SearchMaterialArgs) args: SearchMaterialArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    if (args.text.length > longestText) throw new InputError('ARGUMENTS_INVALID', `A search text has at most ${longestText} characters.`);
    return searchMaterial(read, info, args);
  }
}
