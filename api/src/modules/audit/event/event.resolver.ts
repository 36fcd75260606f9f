import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { events } from './event.queries.js';
import { Event, EventConnection, EventsArgs } from './event.type.js';

// an identity that no column of the database can hold is nobody's
const nobodys = '0';

/** The trail of what was done, in GraphQL. */
@Resolver()
export class EventResolver {
  @Whole()
  @Query(() => EventConnection, { description: 'The trail of what was done, latest first.' })
  events(@Args(() => EventsArgs) args: EventsArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(events, info, args);
  }

  @Whole()
  @Query(() => Event, { nullable: true, description: 'One row of the trail.' })
  event(
    @Arg('id', () => ID, { description: 'Identity in the trail.' }) id: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.one(events, info, { id: /^[1-9]\d{0,8}$/.test(id) ? id : nobodys });
  }
}
