import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** A new term of office. */
@InputType({ description: 'A new term of office.' })
export class CreateTermInput extends ProposableInput {
  @Field(() => String, { description: 'Name, such as 2020–2025; no other term may have it.' })
  name: string;
  @Field(() => DayScalar, { description: 'First day.' })
  startsOn: string;
  @Field(() => DayScalar, { description: 'The first day after it.' })
  endsOn: string;
}

/** What becomes different of a term of office. What is left out stays. */
@InputType({ description: 'What becomes different of a term of office. What is left out stays.' })
export class UpdateTermInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the term.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The first day after it.' })
  endsOn?: string | null;
}

/** A term of office to delete; only one to which no appointment ever belonged. */
@InputType({ description: 'A term of office to delete; only one to which no appointment ever belonged.' })
export class DeleteTermInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the term.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
