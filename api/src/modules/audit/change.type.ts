import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Node } from '../../shared/graphql/connection.js';
import { InstantScalar } from '../../shared/scalars.js';

/** Something that was done: a command, or all that one import did. */
@ObjectType({ description: 'Something that was done: a command, or all that one import did.' })
export class Change {
  @Field(() => ID, { description: 'Identity in the trail of commands.' })
  id: string;
  @Field(() => InstantScalar, { description: 'When it was done.' })
  doneAt: string;
  @Field(() => String, { description: 'What was done, such as unit.moved; of an import what it did first, as far as one may see that.' })
  name: string;
  @Field(() => Int, {
    description: 'To how many objects whose trail one may read, not counting who was added by the way; more than one for an import.',
  })
  count: number;
  @Field(() => Node, { nullable: true, description: 'To what, as it is today; of an import the first. Null for reference data.' })
  node: object | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber: string | null;
}

/** A page of what was done. */
export const ChangeConnection = connectionOf(Change, 'Change');
