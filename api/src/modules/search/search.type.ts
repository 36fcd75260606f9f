import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, MomentArgs, Node } from '../../shared/graphql/connection.js';

/** What a search found. */
@ObjectType({ description: 'What a search found, and by which name.' })
export class SearchResult {
  @Field(() => Node, { description: 'The object as on the asked day; one that no longer exists then, as on its last day.' })
  node: object;
  @Field(() => String, { description: 'The name that matched.' })
  matchedName: string;
  @Field(() => Boolean, { description: 'Whether that is a former name: one not borne on the asked day.' })
  isFormer: boolean;
}

/** A page of search results. */
export const SearchResultConnection = connectionOf(SearchResult, 'SearchResult');

/** What to search for, and for when. */
@ArgsType()
export class SearchArgs extends MomentArgs {
  @Field(() => String, {
    description:
      'Words of a name or code; the last may be begun only. Marks and case are ignored, short forms (TDP, P., CB) known, slips forgiven.',
  })
  text: string;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also by names borne before the asked day.' })
  includeFormer?: boolean;
  @Field(() => Int, { nullable: true, description: 'How many results, 1 to 100; 50 unless given.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'Results after this cursor.' })
  after?: string;
}
