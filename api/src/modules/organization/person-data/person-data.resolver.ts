import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { JsonScalar } from '../../../shared/scalars.js';
import { PersonPayload } from '../person/person.payload.js';
import { AnonymizePersonInput, ExportPersonInput } from './person-data.input.js';
import { PersonDataService } from './person-data.service.js';

/** What exportPerson answers. */
@ObjectType({ description: 'What exportPerson answers.' })
export class ExportPersonPayload extends Payload {
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'All that is recorded of the person: names, contact, posts, accounts, what was done to it, what they wrote for courses, and who read the contact.',
  })
  record?: object | null;
}

/** What anonymizePerson answers. */
@ObjectType({ description: 'What anonymizePerson answers.' })
export class AnonymizePersonPayload extends PersonPayload {}

/** What is recorded of a person as a whole, in GraphQL. */
@Resolver()
export class PersonDataResolver {
  @Needs('person:read-contact', (input) => ({ person: input.id }))
  @Mutation(() => ExportPersonPayload, {
    description:
      'Hands out all that is recorded of a person; needs audit:read over everything as well. It is logged as a reading of the contact.',
  })
  exportPerson(@Arg('input', () => ExportPersonInput) input: ExportPersonInput, @Ctx() ctx: Context) {
    return new PersonDataService(ctx).export(input);
  }

  @Needs('person:anonymize')
  @Mutation(() => AnonymizePersonPayload, {
    description:
      'Erases name and contact of a person from all that is and was recorded, the trail included; posts stay, held by somebody without a name. Refused while they hold a post, within the retention after their last, and while their account has not ended.',
  })
  anonymizePerson(@Arg('input', () => AnonymizePersonInput) input: AnonymizePersonInput, @Ctx() ctx: Context) {
    return new PersonDataService(ctx).anonymize(input);
  }
}
