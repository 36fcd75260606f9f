import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/graphql/connection.js';
import { DayScalar } from '../../../shared/scalars.js';
import { Account } from '../account/account.type.js';
import { Role } from '../role/role.type.js';

/** That somebody has a role over a unit and what is below it, from a day until a day. */
@ObjectType({ description: 'That somebody has a role over a unit and what is below it, from a day until a day.' })
export class Grant {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => Account, { description: 'Who has it.' })
  account: object;
  @Field(() => Role, { description: 'The role.' })
  role: Role;
  @Field(() => Node, { nullable: true, description: 'The unit; null: over everything.' })
  unit: Node | null;
  @Field(() => Boolean, { description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
  @Field(() => DayScalar, { description: 'First day.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is no more; null: no end is known.' })
  validUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The provider of single sign-on by whose word it was given, and with it ends; null: somebody gave it.',
  })
  provider: string | null;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
