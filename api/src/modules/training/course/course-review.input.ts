import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** A course to take a step with. */
@InputType({ description: 'A course to take a step with.' })
export class CourseStepInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Int, {
    description: 'The version of its latest edition that was looked at; another one since is refused with STALE_VERSION.',
  })
  version: number;
}

/** Drafts to hand in. */
@InputType({ description: 'A course whose draft, with those of its lessons, is to be handed in for review.' })
export class SubmitCourseInput extends CourseStepInput {}

/** What was handed in, to take back. */
@InputType({ description: 'A course of which to take back what was handed in, its lessons with it, to write on.' })
export class WithdrawCourseInput extends CourseStepInput {}

/** What was handed in, to approve. */
@InputType({ description: 'A course of which to approve what was handed in, its lessons with it.' })
export class ApproveCourseInput extends CourseStepInput {}

/** What was handed in, to return. */
@InputType({ description: 'A course of which to return to its writers what was handed in.' })
export class ReturnCourseInput extends CourseStepInput {
  @Field(() => String, { description: 'Why, and what is to be done.' })
  reason: string;
}

/** What was approved, to publish. */
@InputType({ description: 'A course of which to publish what was approved, its lessons with it.' })
export class PublishCourseInput extends CourseStepInput {}

/** A course to withdraw. */
@InputType({ description: 'A course to withdraw from its readers.' })
export class RetireCourseInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null;
}
