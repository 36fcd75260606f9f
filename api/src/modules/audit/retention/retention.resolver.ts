import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { retentions } from './retention.queries.js';

/** How long a kind of record is kept. */
@ObjectType({ description: 'How long a kind of record is kept: so many months and so many days.' })
export class Retention {
  @Field(() => String, {
    description: 'The kind: EVENT, CONTACT_READING, SESSION, LINK, PROPOSAL, COMMENT, CHAIN_CHECK; PERSON after the last post.',
  })
  kind: string;
  @Field(() => Int, { description: 'Months.' })
  months: number;
  @Field(() => Int, { description: 'Days beside these.' })
  days: number;
}

/** How long records are kept, in GraphQL. */
@Resolver(() => Retention)
export class RetentionResolver {
  @Whole()
  @Query(() => [Retention], { description: 'How long each kind of record is kept.' })
  retentions(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(retentions, info);
  }
}
