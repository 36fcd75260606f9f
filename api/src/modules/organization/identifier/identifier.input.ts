import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** What a register calls a unit. */
@InputType({ description: 'What a register calls a unit.' })
export class IdentifierInput {
  @Field(() => String, { description: 'Code of the register.' })
  scheme: string;
  @Field(() => String, { description: 'The identifier, kept as it is.' })
  value: string;
}

/** What other registers call a unit from a day on: exactly this. */
@InputType({ description: 'What other registers call a unit from a day on: exactly this.' })
export class SetIdentifiersInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit.' })
  unitId: string;
  @Field(() => Int, { description: 'The version of the unit that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day on which it is so.' })
  from: string;
  @Field(() => [IdentifierInput], {
    description: 'All identifiers that it has from then on; those that it has already keep their days; at most 100.',
  })
  identifiers: IdentifierInput[];
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}
