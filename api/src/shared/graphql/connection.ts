import { ArgsType, type ClassType, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { typeKey } from '../../reading/query.js';
import { DayScalar, InstantScalar } from '../scalars.js';

/** An object with an identity of its own. */
@InterfaceType({
  description: 'An object with an identity of its own.',
  resolveType: (value: Record<string, string>) => value[typeKey],
})
export abstract class Node {
  @Field(() => ID, { description: 'Identity (a UUID).' })
  id: string;
}

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page. Paging backward: whether the page was asked for with a cursor.' })
  hasNextPage: boolean;
  @Field(() => Boolean, { description: 'Whether rows precede this page. Paging forward: whether the page was asked for with a cursor.' })
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor: string | null;
}

/** The edge and connection types of an object type, named after it; of a list that is not counted to its end, how far it is. */
export const connectionOf = <T extends object>(node: ClassType<T>, name: string, mostCounted?: number): ClassType<object> => {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Place in the list, valid for this order and filter.' })
    cursor: string;
    @Field(() => node, { description: `The ${name}.` })
    node: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of the page with their cursors.' })
    edges: Edge[];
    @Field(() => [node], { description: 'The rows of the page.' })
    nodes: T[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: PageInfo;
    @Field(() => Int, { description: `How many rows the whole list has${mostCounted ? `; ${mostCounted} where it has more` : ''}.` })
    totalCount: number;
  }
  return Connection;
};

/** What every list takes: which page of it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows from the beginning or after a cursor, 1 to 100; 50 unless given.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'Rows after this cursor; with first.' })
  after?: string;
  @Field(() => Int, { nullable: true, description: 'How many rows from the end or before a cursor, 1 to 100.' })
  last?: number;
  @Field(() => String, { nullable: true, description: 'Rows before this cursor; with last.' })
  before?: string;
}

/** Arguments that also say for when a read is asked. */
export const atMoment = <Args extends ClassType<object>>(args: Args) => {
  @ArgsType()
  class ArgsAtMoment extends args {
    @Field(() => DayScalar, { nullable: true, description: 'The day of valid time that the answer is for; today unless given.' })
    asOf?: string;
    @Field(() => InstantScalar, { nullable: true, description: 'Only what was recorded by this instant; now unless given.' })
    knownAt?: string;
  }
  return ArgsAtMoment;
};

/** For when a read is asked. */
@ArgsType()
export class MomentArgs extends atMoment(Object as never as ClassType<object>) {}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end of an order comes first.',
  valuesConfig: { ASC: { description: 'Lowest first.' }, DESC: { description: 'Highest first.' } },
});

/** Conditions on a text. */
@InputType({ description: 'Conditions on a text; all that are given must hold.' })
export class StringOperators {
  @Field(() => String, { nullable: true, description: 'This text: a code exactly, a name without regard to marks and case.' })
  equals?: string;
  @Field(() => [String], { nullable: true, description: 'One of these texts, compared in the same way.' })
  in?: string[];
  @Field(() => String, { nullable: true, description: 'Has this part; marks and case are ignored.' })
  contains?: string;
  @Field(() => String, { nullable: true, description: 'Begins with this part; marks and case are ignored.' })
  startsWith?: string;
}

/** Conditions on an identity. */
@InputType({ description: 'Conditions on an identity; all that are given must hold.' })
export class IdOperators {
  @Field(() => ID, { nullable: true, description: 'This one.' })
  equals?: string;
  @Field(() => [ID], { nullable: true, description: 'One of these.' })
  in?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean;
}

/** Conditions on a code of reference data. */
@InputType({ description: 'Conditions on a code of reference data; all that are given must hold.' })
export class CodeOperators {
  @Field(() => String, { nullable: true, description: 'This code.' })
  equals?: string;
  @Field(() => [String], { nullable: true, description: 'One of these codes.' })
  in?: string[];
}

/** Conditions on a day. */
@InputType({ description: 'Conditions on a day; all that are given must hold.' })
export class DateOperators {
  @Field(() => DayScalar, { nullable: true, description: 'This day.' })
  equals?: string;
  @Field(() => DayScalar, { nullable: true, description: 'This day or later.' })
  from?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Before this day.' })
  until?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean;
}

/** A condition that holds or doesn't. */
@InputType({ description: 'A condition that holds or does not.' })
export class BooleanOperators {
  @Field(() => Boolean, { description: 'Whether it holds.' })
  equals: boolean;
}

/** Words in the languages of the console. */
@ObjectType({ description: 'Words in Vietnamese and English.' })
export class Labels {
  @Field(() => String, { description: 'In Vietnamese.' })
  vi: string;
  @Field(() => String, { description: 'In English.' })
  en: string;
}
