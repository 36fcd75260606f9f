import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { contactReadings, unusualReadings } from './contact-reading.queries.js';
import { ContactReading, ContactReadingConnection, ContactReadingsArgs, UnusualReading } from './contact-reading.type.js';

/** Who read the contact of whom, in GraphQL. */
@Resolver(() => ContactReading)
export class ContactReadingResolver {
  @Whole()
  @Query(() => ContactReadingConnection, {
    description: 'Who read the contact of whom, latest first; nothing for who may not read the whole trail.',
  })
  contactReadings(@Args(() => ContactReadingsArgs) args: ContactReadingsArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(contactReadings, info, args);
  }

  @Whole()
  @Query(() => [UnusualReading], {
    description:
      'Days on which somebody read the contact of far more people than usual, latest first; nothing for who may not read the whole trail.',
  })
  unusualContactReadings(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(unusualReadings, info);
  }
}
