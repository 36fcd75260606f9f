import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, ProposableInput } from '../../../shared/graphql/command-input.js';

/** Whose record is to be handed out. */
@InputType({ description: 'Whose record is to be handed out.' })
export class ExportPersonInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the person.' })
  id: string;
}

/** Who is to be anonymised, and why. */
@InputType({ description: 'Who is to be anonymised, and why. It can’t be undone.' })
export class AnonymizePersonInput extends ProposableInput {
  @Field(() => ID, { description: 'Identity of the person.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was decided on; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { description: 'Why, in words; it names nobody, for it stays.' })
  note: string;
}
