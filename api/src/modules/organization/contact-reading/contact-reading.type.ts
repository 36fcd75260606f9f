import { Args, ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import { BooleanOperators, connectionOf, DateOperators, IdOperators, Node, PageArgs } from '../../../shared/graphql/connection.js';
import { InstantScalar } from '../../../shared/scalars.js';
import { PersonConnection, PersonsArgs } from '../person/person.type.js';

/** By which of its fields a person is reached. */
export const ContactField = { WORK_PHONE: 'WORK_PHONE', WORK_EMAIL: 'WORK_EMAIL' } as const satisfies Record<string, string>;
registerEnumType(ContactField, {
  name: 'ContactField',
  description: 'By which of its fields a person is reached.',
  valuesConfig: { WORK_PHONE: { description: 'Person.workPhone.' }, WORK_EMAIL: { description: 'Person.workEmail.' } },
});

/** Which readings a list has. */
@InputType({ description: 'Which readings a list has; all conditions that are given must hold.' })
export class ContactReadingFilter {
  @Field(() => DateOperators, { nullable: true, description: 'The day on which it was read, in the time zone Asia/Ho_Chi_Minh.' })
  at?: DateOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The account that read.' })
  account?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'A person whose contact was read.' })
  person?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The request in which it was read.' })
  request?: IdOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether it was said why.' })
  hasPurpose?: BooleanOperators;
  @Field(() => [ContactReadingFilter], { nullable: true, description: 'All of these.' })
  and?: ContactReadingFilter[];
  @Field(() => [ContactReadingFilter], { nullable: true, description: 'At least one of these.' })
  or?: ContactReadingFilter[];
  @Field(() => ContactReadingFilter, { nullable: true, description: 'Not this.' })
  not?: ContactReadingFilter;
}

/** Arguments of a list of readings. */
@ArgsType()
export class ContactReadingsArgs extends PageArgs {
  @Field(() => ContactReadingFilter, { nullable: true, description: 'Which readings.' })
  filter?: ContactReadingFilter;
}

/** Who read something. */
@ObjectType({ isAbstract: true } as object)
abstract class ByReader {
  @Field(() => ID, { nullable: true, description: 'The account that read; null: nobody in particular.' })
  accountId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that account today.' })
  accountName: string | null;
  @Field(() => Node, { nullable: true, description: 'The person whose account it is, for those who may see them.' })
  accountPerson: Node | null;
}

/** One request that read the contact of persons. */
@ObjectType({ description: 'One request that read the contact of persons: who, whose, what and why.' })
export class ContactReading extends ByReader {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => InstantScalar, { description: 'When it was read.' })
  readAt: string;
  @Field(() => ID, { nullable: true, description: 'The access token that the request came with; null: none.' })
  tokenId: string | null;
  @Field(() => String, { nullable: true, description: 'From which address, as the connection said.' })
  address: string | null;
  @Field(() => String, { description: 'The request: the x-request-id of its answer.' })
  requestId: string;
  @Field(() => String, { nullable: true, description: 'Why, as the header X-Purpose said; null: it was not said.' })
  purpose: string | null;
  @Field(() => [ContactField], { description: 'Which fields came back of some person or other.' })
  fields: (keyof typeof ContactField)[];
  @Field(() => Int, { description: 'Of how many persons something came back.' })
  personCount: number;
  @Field(() => PersonConnection, { description: 'These persons.' })
  persons(@Args(() => PersonsArgs) _args: object): object {
    return answeredBySource();
  }
}

/** A day on which somebody read of far more people than usual. */
@ObjectType({
  description:
    'A day of the last thirty on which somebody read the contact of at least twenty people and of more than three times as many as on their busiest day of the ninety before.',
})
export class UnusualReading extends ByReader {
  @Field(() => Int, { description: 'Of how many different persons.' })
  personCount: number;
  @Field(() => InstantScalar, { description: 'When the first was read.' })
  readFrom: string;
  @Field(() => InstantScalar, { description: 'When the last was read.' })
  readUntil: string;
  @Field(() => Int, { description: 'Of how many on the busiest day of the ninety before.' })
  usualMost: number;
}

/** A page of readings. */
export const ContactReadingConnection = connectionOf(ContactReading, 'ContactReading');
