import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** A role that is given to somebody. */
@InputType({
  description: 'A role that is given to somebody over a unit and what is below it. Nobody gives more than they have there themselves.',
})
export class GiveRoleInput extends ProposableInput {
  @Field(() => ID, { nullable: true, description: 'Identity of the account; either this or its login.' })
  accountId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Login of the account as its owner gives it: for those who give roles and see no list of accounts.',
  })
  login?: string | null;
  @Field(() => String, { description: 'Code of the role.' })
  role: string;
  @Field(() => ID, { nullable: true, description: 'Identity of the unit; over everything unless given.' })
  unitId?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
  @Field(() => DayScalar, { description: 'First day.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is no more; no end unless given.' })
  validUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}

/** A role that somebody is to have no longer. */
@InputType({ description: 'A role that somebody is to have no longer, from a day on.' })
export class EndGrantInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the grant.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is no more; today unless given.' })
  validUntil?: string | null;
}

/** A role that somebody is to have longer. */
@InputType({ description: 'A role that somebody is to have longer than was said.' })
export class ExtendGrantInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the grant.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is no more; no end unless given.' })
  validUntil?: string | null;
}
