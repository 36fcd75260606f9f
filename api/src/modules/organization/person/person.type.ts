import { Args, ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import {
  BooleanOperators,
  CodeOperators,
  connectionOf,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
  StringOperators,
} from '../../../shared/graphql/connection.js';
import { LooksUp } from '../../../shared/graphql/wide.js';
import { AppointmentConnection, AppointmentsArgs } from '../appointment/appointment.type.js';

export enum PersonSortField {
  NAME = 'NAME',
}
registerEnumType(PersonSortField, {
  name: 'PersonSortField',
  description: 'What persons can be ordered by.',
  valuesConfig: { NAME: { description: 'Given name, then family name, then middle name.' } },
});

/** Conditions on a post that somebody holds. */
@InputType({
  description: 'Conditions on a post held on the asked day; one post must meet all that are given. Without any: some post or other.',
})
export class PostOperators {
  @Field(() => CodeOperators, { nullable: true, description: 'Position, by code.' })
  position?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'Unit.' })
  unit?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit or one above it.' })
  within?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'Term.' })
  term?: IdOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether the person acts in the position.' })
  isActing?: BooleanOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether the post is held beside another.' })
  isConcurrent?: BooleanOperators;
}

/** Which persons a list has. */
@InputType({ description: 'Which persons a list has; all conditions that are given must hold.' })
export class PersonFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Full name: family, middle, given.' })
  name?: StringOperators;
  @LooksUp()
  @Field(() => PostOperators, { nullable: true, description: 'Holds such a post.' })
  post?: PostOperators;
  @Field(() => [PersonFilter], { nullable: true, description: 'All of these.' })
  and?: PersonFilter[];
  @Field(() => [PersonFilter], { nullable: true, description: 'At least one of these.' })
  or?: PersonFilter[];
  @Field(() => PersonFilter, { nullable: true, description: 'Not this.' })
  not?: PersonFilter;
}

/** One order of persons. */
@InputType({ description: 'One order of persons.' })
export class PersonSort {
  @Field(() => PersonSortField, { description: 'What to order by.' })
  field: PersonSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Arguments of a list of persons. */
@ArgsType()
export class PersonsArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which persons.' })
  filter?: PersonFilter;
  @Field(() => [PersonSort], { nullable: true, description: 'In which order; by name unless given.' })
  sort?: PersonSort[];
}

/** Someone who holds or held a position: names and, optionally, work contact. */
@ObjectType({
  implements: Node,
  description: 'Someone who holds or held a position. Nothing is kept of a person but names and work contact.',
})
export class Person extends Node {
  @Field(() => String, { description: 'Family name; may be empty.' })
  familyName: string;
  @Field(() => String, { description: 'Middle name; may be empty.' })
  middleName: string;
  @Field(() => String, { description: 'Given name, by which Vietnamese order people.' })
  givenName: string;
  @Field(() => String, { description: 'Family, middle and given name.' })
  fullName: string;
  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  workPhone: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail at work.' })
  workEmail: string | null;
  @Field(() => Int, { description: 'Counts changes up to now, whatever instant is asked for; a mutation names the one it was made from.' })
  version: number;
  @Field(() => AppointmentConnection, { description: 'The positions that the person holds.' })
  appointments(@Args(() => AppointmentsArgs) _args: object): object {
    return answeredBySource();
  }
}

/** A page of persons. */
export const PersonConnection = connectionOf(Person, 'Person');
