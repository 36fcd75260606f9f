import { Field, Int, ObjectType } from 'type-graphql';
import { Labels } from '../../../shared/graphql/connection.js';

/** A named set of permissions. */
@ObjectType({ description: 'A named set of permissions. Roles are data that administrators keep.' })
export class Role {
  @Field(() => String, { description: 'Code, such as UNIT_ADMINISTRATOR.' })
  code: string;
  @Field(() => Labels, { description: 'What the role is called.' })
  label: Labels;
  @Field(() => [String], { description: 'Its permissions, such as unit:change.' })
  permissions: string[];
  @Field(() => Boolean, {
    description:
      'Whether who has it needs a second factor: from 14 days on, after it was given or this began, they can do nothing without one.',
  })
  isSecondFactorRequired: boolean;
  @Field(() => Int, { description: 'How many people have it today, of those whose rights one may know.' })
  holders: number;
  @Field(() => Int, { description: 'How many of them have it by a post.' })
  holdersByPost: number;
  @Field(() => Int, { description: 'Place in lists, lowest first.' })
  rank: number;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
