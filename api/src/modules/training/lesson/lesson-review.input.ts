import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** A lesson to take a step with. */
@InputType({ description: 'A lesson to take a step with.' })
export class LessonStepInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
  @Field(() => Int, {
    description: 'The version of its latest edition that was looked at; another one since is refused with STALE_VERSION.',
  })
  version: number;
}

/** A draft to hand in. */
@InputType({ description: 'A lesson whose draft is to be handed in for review by itself.' })
export class SubmitLessonInput extends LessonStepInput {}

/** What was handed in, to take back. */
@InputType({ description: 'A lesson of which to take back what was handed in, to write on.' })
export class WithdrawLessonInput extends LessonStepInput {}

/** What was handed in, to approve. */
@InputType({ description: 'A lesson of which to approve what was handed in.' })
export class ApproveLessonInput extends LessonStepInput {}

/** What was handed in, to return. */
@InputType({ description: 'A lesson of which to return to its writers what was handed in.' })
export class ReturnLessonInput extends LessonStepInput {
  @Field(() => String, { description: 'Why, and what is to be done.' })
  reason: string;
}

/** What was approved, to publish. */
@InputType({ description: 'A lesson of which to publish what was approved, in the published courses that show it.' })
export class PublishLessonInput extends LessonStepInput {}
