import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DifferenceKind, DifferencePart, earlier, LessonDifference } from './difference.type.js';

/** What became of a part of a table of contents. */
@ObjectType({ description: 'What became of a module of a course. What became of its lessons is told of these.' })
export class ModuleDifference {
  @Field(() => ID, { description: 'Identity of the module.' })
  moduleId: string;
  @Field(() => DifferenceKind, { description: 'What became of it.' })
  kind: DifferenceKind;
  @Field(() => [DifferencePart], { description: 'Its title.' })
  title: DifferencePart[];
  @Field(() => [DifferencePart], { description: 'What it is about; empty where that was never said.' })
  summary: DifferencePart[];
  @Field(() => Boolean, { description: 'Whether it has another place in the course.' })
  isMoved: boolean;
}

export enum CourseField {
  TITLE = 'TITLE',
  SUMMARY = 'SUMMARY',
  INTRODUCTION = 'INTRODUCTION',
  OBJECTIVES = 'OBJECTIVES',
  MINUTES = 'MINUTES',
  LICENCE = 'LICENCE',
  SOURCES = 'SOURCES',
  POSITIONS = 'POSITIONS',
  KINDS = 'KINDS',
  AUDIENCE_UNIT = 'AUDIENCE_UNIT',
  TOPICS = 'TOPICS',
  PREREQUISITES = 'PREREQUISITES',
  IS_PUBLIC = 'IS_PUBLIC',
}
registerEnumType(CourseField, {
  name: 'CourseField',
  description: 'What is said of a course beside its table of contents.',
  valuesConfig: {
    TITLE: { description: 'Title.' },
    SUMMARY: { description: 'What it is about.' },
    INTRODUCTION: { description: 'What one reads first.' },
    OBJECTIVES: { description: 'What one can do after it.' },
    MINUTES: { description: 'How long it takes, a number of minutes.' },
    LICENCE: { description: 'Licence.' },
    SOURCES: { description: 'What it rests on.' },
    POSITIONS: { description: 'The positions that it is for.' },
    KINDS: { description: 'The kinds of unit that it is for.' },
    AUDIENCE_UNIT: { description: 'The unit that it is for.' },
    TOPICS: { description: 'What it is about, as topics.' },
    PREREQUISITES: { description: 'Courses that one should have done before.' },
    IS_PUBLIC: { description: 'Whether everybody may read it: true or false.' },
  },
});

/** What became of one of several things that are said of a course. */
@ObjectType({
  description: 'What became of one of the things that are said of a course in a field: of a text itself, of a list one of its items.',
})
export class ItemDifference {
  @Field(() => DifferenceKind, { description: 'What became of it.' })
  kind: DifferenceKind;
  @Field(() => [DifferencePart], { description: 'What it says, in the language of the request where it is a word of the platform.' })
  parts: DifferencePart[];
}

/** What became of a field of a course. */
@ObjectType({ description: 'What became of a field of a course that differs.' })
export class CourseFieldDifference {
  @Field(() => CourseField, { description: 'Which.' })
  field: CourseField;
  @Field(() => [ItemDifference], { description: 'What it says: one item of a text or number, of a list each.' })
  items: ItemDifference[];
}

/** What became of a course. */
@ObjectType({ description: 'What became of a course and its lessons from one edition to another.' })
export class CourseDifference {
  @Field(() => ID, { description: 'Identity of the course.' })
  courseId: string;
  @Field(() => Int, { nullable: true, description: 'Number of the earlier edition; null where there was none.' })
  fromNumber: number | null;
  @Field(() => Int, { description: 'Number of the later edition.' })
  toNumber: number;
  @Field(() => [CourseFieldDifference], { description: 'What is said of it otherwise than before.' })
  fields: CourseFieldDifference[];
  @Field(() => [ModuleDifference], { description: 'Its modules in their order; one that is no more where it was.' })
  modules: ModuleDifference[];
  @Field(() => [LessonDifference], {
    description:
      'Its lessons in their order; one that is no more where it was. Those of another unit whose drafts one may not read, as they are published.',
  })
  lessons: LessonDifference[];
  @Field(() => Int, { description: 'In how many places it differs, its lessons included.' })
  placeCount: number;
}

/** Which editions of a course. */
@ArgsType()
export class CourseDifferenceArgs {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Int, { nullable: true, description: earlier })
  from?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the later edition; unless given, the latest with the latest of its lessons.',
  })
  to?: number | null;
}
