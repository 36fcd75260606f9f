import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { contactFields } from '../../../shared/contact-fields.js';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import type { Permission } from '../../../shared/permissions.js';
import { PersonArgs, PersonsAtArgs } from './person.args.js';
import { ChangePersonInput, CorrectPersonInput, CreatePersonInput } from './person.input.js';
import { ChangePersonPayload, CorrectPersonPayload, CreatePersonPayload } from './person.payload.js';
import { persons } from './person.queries.js';
import { PersonService } from './person.service.js';
import { Person, PersonConnection } from './person.type.js';

/** Who changes the contact of a person learns by it whether it is the one that is recorded. */
const contactToo = (input: object): readonly Permission[] => (contactFields.some((field) => field in input) ? ['person:read-contact'] : []);

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

  @Needs('person:change')
  @Mutation(() => CreatePersonPayload, { description: 'Records a person.' })
  createPerson(@Arg('input', () => CreatePersonInput) input: CreatePersonInput, @Ctx() ctx: Context) {
    return new PersonService(ctx).create(input);
  }

  @Needs('person:change', (input) => ({ officeHolder: input.id }), contactToo)
  @Mutation(() => ChangePersonPayload, { description: 'Gives a person another name or work contact from a day on.' })
  changePerson(@Arg('input', () => ChangePersonInput) input: ChangePersonInput, @Ctx() ctx: Context) {
    return new PersonService(ctx).change(input);
  }

  @Needs('person:change', (input) => ({ officeHolder: input.id }), contactToo)
  @Mutation(() => CorrectPersonPayload, { description: 'Puts right what was recorded wrongly of a person.' })
  correctPerson(@Arg('input', () => CorrectPersonInput) input: CorrectPersonInput, @Ctx() ctx: Context) {
    return new PersonService(ctx).correct(input);
  }
}
