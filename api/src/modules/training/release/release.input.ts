import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';
import { InstantScalar } from '../../../shared/scalars.js';

/** Courses and lessons to publish together at an hour. */
@InputType({ description: 'Approved courses and lessons to publish together at an hour: at least one.' })
export class PlanReleaseInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the unit over which it is planned: its own courses and lessons, and those below it.' })
  unitId: string;
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => InstantScalar, { description: 'When; at least a minute from now, a year at most.' })
  scheduledAt: string;
  @Field(() => [ID], { description: 'Identities of the courses, 50 at most.' })
  courseIds: string[];
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Identities of lessons to publish by themselves, in the published courses that show them, 50 at most.',
  })
  lessonIds?: string[];
}

/** A release to take a step with. */
@InputType({ description: 'A release to take a step with.' })
export class ReleaseStepInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the release.' })
  id: string;
  @Field(() => Int, { description: 'The version that was looked at; another one since is refused with STALE_VERSION.' })
  version: number;
}

/** A release to call off. */
@InputType({ description: 'A release to call off before its hour.' })
export class CancelReleaseInput extends ReleaseStepInput {}

/** A release that did not run, to say that this was seen. */
@InputType({ description: 'A release that did not run, to say that this was seen.' })
export class AcknowledgeReleaseInput extends ReleaseStepInput {}

/** A release to revert. */
@InputType({ description: 'A release to revert: readers have again what they had before it.' })
export class RevertReleaseInput extends ReleaseStepInput {}
