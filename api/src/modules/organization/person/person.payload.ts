import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { persons } from './person.queries.js';
import { Person } from './person.type.js';

/** What a mutation of a person answers. */
@ObjectType()
export abstract class PersonPayload extends ProposablePayload {
  @Field(() => Person, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  person(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(persons, info, { person_id: this.subjectId }, { standing: true }) : null;
  }
}

/** What createPerson answers. */
@ObjectType({ description: 'What createPerson answers.' })
export class CreatePersonPayload extends PersonPayload {}

/** What changePerson answers. */
@ObjectType({ description: 'What changePerson answers.' })
export class ChangePersonPayload extends PersonPayload {}

/** What correctPerson answers. */
@ObjectType({ description: 'What correctPerson answers.' })
export class CorrectPersonPayload extends PersonPayload {}
