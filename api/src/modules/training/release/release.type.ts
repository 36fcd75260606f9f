import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, DateOperators, IdOperators, Node, PageArgs } from '../../../shared/graphql/connection.js';
import { InstantScalar } from '../../../shared/scalars.js';
import { UnitType as Unit } from '../../organization/index.js';
import { Course } from '../course/course.type.js';
import { Lesson } from '../lesson/lesson.type.js';

export enum ReleaseState {
  PLANNED = 'PLANNED',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
  REVERTED = 'REVERTED',
}
registerEnumType(ReleaseState, {
  name: 'ReleaseState',
  description: 'How a release stands.',
  valuesConfig: {
    PLANNED: { description: 'It waits for its hour.' },
    DONE: { description: 'Its courses were published.' },
    FAILED: { description: 'At its hour something stood in its way, which `why` tells: nothing was published.' },
    CANCELLED: { description: 'It was called off.' },
    REVERTED: { description: 'Its courses were published, and readers have again what they had before.' },
  },
});

export enum ReleaseFailure {
  NOT_APPROVED = 'NOT_APPROVED',
  LESSON_NOT_APPROVED = 'LESSON_NOT_APPROVED',
  LESSON_NOT_SHOWN = 'LESSON_NOT_SHOWN',
  PLANNER_MAY_NOT = 'PLANNER_MAY_NOT',
  UNEXPECTED = 'UNEXPECTED',
}
registerEnumType(ReleaseFailure, {
  name: 'ReleaseFailure',
  description: 'Why a release did not run.',
  valuesConfig: {
    NOT_APPROVED: { description: 'A course was written on after it was approved.' },
    LESSON_NOT_APPROVED: {
      description:
        'A lesson of a course was neither approved nor ever published; or one of the release was written on after it was approved.',
    },
    LESSON_NOT_SHOWN: {
      description:
        'A lesson of another unit, which a course has, is not shown there to the same readers any more; or no published course shows one of the release.',
    },
    PLANNER_MAY_NOT: { description: 'Who planned it has no account any more, or may not publish all of it today.' },
    UNEXPECTED: { description: 'It was begun three times and ended each time by what nobody foresaw, which the server’s log tells.' },
  },
});

/** Why a release did not run. */
@ObjectType({ description: 'Why a release did not run.' })
export class ReleaseReason {
  @Field(() => ReleaseFailure, { description: 'Why.' })
  reason: ReleaseFailure;
  @Field(() => String, {
    nullable: true,
    description:
      'Title of the course or lesson that it is about, as it is written now; null where it is about none, or one may not read it.',
  })
  title: string | null;
}

/** An edition that a release was planned with. */
@ObjectType({ description: 'An edition that a release was planned with: another is not published by it.' })
export class ReleasedEdition {
  @Field(() => ID, { description: 'The course or the lesson that it is of.' })
  subjectId: string;
  @Field(() => Int, { description: 'Its number.' })
  number: number;
  @Field(() => String, { description: 'Its title.' })
  title: string;
}

/** Courses and lessons that are published together. */
@ObjectType({
  implements: Node,
  description: 'Courses and lessons that are to be published together at an hour, or were. Needs course:read-draft over its unit.',
})
export class Release extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => InstantScalar, { description: 'When it is to be published.' })
  scheduledAt: string;
  @Field(() => ReleaseState, { description: 'How it stands.' })
  state: ReleaseState;
  @Field(() => Unit, { nullable: true, description: 'The unit over which it was planned; null where one may not see it.' })
  unit: object | null;
  @Field(() => [Course], { description: 'Its courses, in their latest editions.' })
  courses: object[];
  @Field(() => [Lesson], { description: 'The lessons that it publishes by themselves, in their latest editions.' })
  lessons: object[];
  @Field(() => [ReleasedEdition], {
    description: 'Which editions of them it was planned with; of those whose drafts one may read.',
  })
  editions: ReleasedEdition[];
  @Field(() => String, { nullable: true, description: 'Name of who planned it.' })
  plannedBy: string | null;
  @Field(() => InstantScalar, { description: 'When it was planned.' })
  plannedAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was done, failed, called off or reverted.' })
  doneAt: string | null;
  @Field(() => ReleaseReason, { nullable: true, description: 'Why it did not run.' })
  why: ReleaseReason | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was said that its failure was seen; null until then.' })
  acknowledgedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who said so.' })
  acknowledgedBy: string | null;
  @Field(() => Int, { description: 'Counts changes; a command names the one it was made from.' })
  version: number;
}

/** Conditions on how a release stands. */
@InputType({ description: 'Conditions on how a release stands.' })
export class ReleaseStateOperators {
  @Field(() => ReleaseState, { nullable: true, description: 'So.' })
  equals?: ReleaseState;
  @Field(() => [ReleaseState], { nullable: true, description: 'One of these.' })
  in?: ReleaseState[];
}

/** Conditions on releases. */
@InputType({ description: 'Conditions on releases; all that are given must hold.' })
export class ReleaseFilter {
  @Field(() => ReleaseStateOperators, { nullable: true, description: 'How it stands.' })
  state?: ReleaseStateOperators;
  @Field(() => DateOperators, { nullable: true, description: 'The day of its hour, in the time zone Asia/Ho_Chi_Minh.' })
  scheduledAt?: DateOperators;
  @Field(() => IdOperators, { nullable: true, description: 'A course that it is of.' })
  course?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'A lesson that it publishes by itself.' })
  lesson?: IdOperators;
  @Field(() => [ReleaseFilter], { nullable: true, description: 'All of these must hold.' })
  and?: ReleaseFilter[];
  @Field(() => ReleaseFilter, { nullable: true, description: 'This must not hold.' })
  not?: ReleaseFilter;
  @Field(() => [ReleaseFilter], { nullable: true, description: 'One of these must hold.' })
  or?: ReleaseFilter[];
}

/** Which releases, which page. */
@ArgsType()
export class ReleasesArgs extends PageArgs {
  @Field(() => ReleaseFilter, { nullable: true, description: 'Only those.' })
  filter?: ReleaseFilter;
}

export const ReleaseConnection = connectionOf(Release, 'Release');
