import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { PersonArgs, PersonsAtArgs } from './person.args.js';
import { persons } from './person.queries.js';
import { Person, PersonConnection } from './person.type.js';

/** Persons in GraphQL. */
@Resolver(() => Person)
export class PersonResolver {
  @Whole()
  @Query(() => Person, { nullable: true, description: 'One person.' })
  person(@Args(() => PersonArgs) args: PersonArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(persons, info, { person_id: args.id }, { args });
  }

  @Whole()
  @Query(() => PersonConnection, { description: 'Persons, in the order of their given names.' })
  persons(@Args(() => PersonsAtArgs) args: PersonsAtArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(persons, info, args);
  }
}
