import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Labels } from '../../../shared/graphql/connection.js';
import { Role } from '../role/role.type.js';

/** That whoever holds a position in a unit of a kind has a role over it. */
@ObjectType({
  description: 'That whoever holds a position in a unit of a kind has a role over it, from the day of the appointment until its end.',
})
export class PostRule {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'Code of the position.' })
  position: string;
  @Field(() => Labels, { description: 'What the position is called.' })
  positionLabel: Labels;
  @Field(() => String, { description: 'Code of the kind of unit.' })
  kind: string;
  @Field(() => Labels, { description: 'What the kind is called.' })
  kindLabel: Labels;
  @Field(() => Role, { description: 'The role.' })
  role: Role;
  @Field(() => Boolean, { description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
  @Field(() => Int, { description: 'How many people hold such a post today.' })
  holders: number;
  @Field(() => Int, { description: 'How many of them have an account.' })
  holdersWithAccount: number;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
