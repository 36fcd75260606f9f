import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  CodeOperators,
  connectionOf,
  DateOperators,
  IdOperators,
  Node,
  PageArgs,
  StringOperators,
} from '../../../shared/graphql/connection.js';
import { InstantScalar, JsonScalar } from '../../../shared/scalars.js';

/** Which events a list has. */
@InputType({ description: 'Which events a list has; all conditions that are given must hold.' })
export class EventFilter {
  @Field(() => DateOperators, { nullable: true, description: 'The day on which it was done, in the time zone Asia/Ho_Chi_Minh.' })
  at?: DateOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'What was done, such as unit.moved.' })
  name?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'What it was done to: identity, of reference data the code.' })
  subject?: IdOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'What kind of object it was done to, such as Unit, Appointment, Account.' })
  subjectType?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it is about.' })
  unit?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'That unit or one above it, as the tree stands today.' })
  within?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The account that did it.' })
  actor?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Name of that account today.' })
  actorName?: StringOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The access token that it came with.' })
  token?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The request in which it was done.' })
  request?: IdOperators;
  @Field(() => [EventFilter], { nullable: true, description: 'All of these.' })
  and?: EventFilter[];
  @Field(() => [EventFilter], { nullable: true, description: 'At least one of these.' })
  or?: EventFilter[];
  @Field(() => EventFilter, { nullable: true, description: 'Not this.' })
  not?: EventFilter;
}

/** Arguments of a list of events. */
@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events.' })
  filter?: EventFilter;
}

/** A row of the trail: one thing that was done to one object. */
@ObjectType({ description: 'A row of the trail: one thing that was done to one object, by whom, from where and by which right.' })
export class Event {
  @Field(() => ID, { description: 'Identity in the trail.' })
  id: string;
  @Field(() => Int, { nullable: true, description: 'Place in the chain; null when it was put in past the chain.' })
  position: number | null;
  @Field(() => String, { nullable: true, description: 'The seal that covers it and all before it: SHA-256 in 64 hexadecimal digits.' })
  seal: string | null;
  @Field(() => InstantScalar, { description: 'When it was done.' })
  doneAt: string;
  @Field(() => String, { description: 'What was done, such as unit.moved.' })
  name: string;
  @Field(() => String, { description: 'What kind of object it was done to, such as Unit, Appointment, Account.' })
  subjectType: string;
  @Field(() => ID, { description: 'Identity of that object, of reference data the code.' })
  subjectId: string;
  @Field(() => String, { nullable: true, description: 'Name of the account that it was done to; null of anything else.' })
  subjectName: string | null;
  @Field(() => Node, { nullable: true, description: 'What it was done to, as it is today; null for accounts and reference data.' })
  node: Node | null;
  @Field(() => Node, { nullable: true, description: 'The unit that it is about, as it is today; null where it is about none.' })
  unit: Node | null;
  @Field(() => ID, { nullable: true, description: 'The account that did it; null: the platform itself.' })
  actorId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that account today.' })
  actorName: string | null;
  @Field(() => Node, { nullable: true, description: 'The person whose account it is, for those who may see them.' })
  actorPerson: Node | null;
  @Field(() => ID, { nullable: true, description: 'The proposal that was approved by doing it; null: nobody else had to approve it.' })
  proposalId: string | null;
  @Field(() => ID, { nullable: true, description: 'The account that put it up, where another approved it by doing it.' })
  proposerId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that account today.' })
  proposerName: string | null;
  @Field(() => ID, { nullable: true, description: 'The access token that it came with; null: none.' })
  tokenId: string | null;
  @Field(() => String, { nullable: true, description: 'From which address, as the connection said; null: from the command line.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'The browser or program as it called itself.' })
  device: string | null;
  @Field(() => String, { nullable: true, description: 'The request in which it was done: the x-request-id of its answer.' })
  requestId: string | null;
  @Field(() => String, { nullable: true, description: 'The permission that it needed; null: none, or the platform itself did it.' })
  permission: string | null;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What changed, as it was. Of the contact of a person it is only told that there was one ("…").',
  })
  before: unknown;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What changed, as it became. Of the contact of a person it is only told that there is one ("…").',
  })
  after: unknown;
  @Field(() => Boolean, { description: 'Whether what changed was erased because the person was anonymised.' })
  isErased: boolean;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber: string | null;
}

/** A page of events. */
export const EventConnection = connectionOf(Event, 'Event');
