import { Field, InputType } from 'type-graphql';

/** The field by which any command is only tried out. */
export const dryRun = {
  defaultValue: false,
  description: 'Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written.',
};

/** What every command may be given. */
@InputType({ isAbstract: true } as object)
export abstract class CommandInput {
  @Field(() => Boolean, dryRun)
  dryRun?: boolean;
}
