import { Field, InputType } from 'type-graphql';

/** The field by which any command is only tried out. */
export const dryRun = {
  defaultValue: false,
  description: 'Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written.',
};

/** The field by which a command is put up for a second person. */
export const isProposal = {
  defaultValue: false,
  description: 'Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be.',
};

/** What is said with it. */
export const proposalNote = { nullable: true, description: 'What the second person should know; of a proposal only.' };

/** What every command may be given. */
@InputType({ isAbstract: true } as object)
export abstract class CommandInput {
  @Field(() => Boolean, dryRun)
  dryRun?: boolean;
}

/** What a command may be given that a second person can be asked to approve. */
@InputType({ isAbstract: true } as object)
export abstract class ProposableInput extends CommandInput {
  @Field(() => Boolean, isProposal)
  isProposal?: boolean;
  @Field(() => String, proposalNote)
  proposalNote?: string | null;
}
