import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** Whom a unit leads from a day on: exactly these. */
@InputType({ description: 'Whom a unit leads from a day on: exactly these.' })
export class SetCoverageInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the unit that leads.' })
  leaderId: string;
  @Field(() => Int, {
    description: 'The version of the leading unit that this was made from; another one since is refused with STALE_VERSION.',
  })
  version: number;
  @Field(() => DayScalar, { description: 'First day on which it is so.' })
  from: string;
  @Field(() => [ID], {
    description: 'Identities of all units that it leads from then on; those that it leads already keep their days; at most 500.',
  })
  coveredIds: string[];
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber?: string | null;
}
