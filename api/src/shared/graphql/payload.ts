import { Field, ID, ObjectType } from 'type-graphql';
import { UserError } from './user-error.js';

/** What every mutation answers: refusals, none when it was done. */
@ObjectType({ isAbstract: true } as object)
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was refused; nothing was written then. Empty when it was done.' })
  userErrors: UserError[];

  /** Identity of the object that the payload shows, as it stands after the command. */
  subjectId?: string | null;
}

/** What a mutation answers that a second person can be asked to approve. */
@ObjectType({ isAbstract: true } as object)
export abstract class ProposablePayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: 'What was put up instead for a second person to approve; null when it was done or refused.',
  })
  proposalId?: string | null;
}

/** What a command hands to its payload: the object it was about, and counts of what came along. */
export interface Done {
  subjectId: string;
}
