import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar } from '../../../shared/scalars.js';

export enum DifferenceKind {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'What became of something from one edition to another.',
  valuesConfig: {
    SAME: { description: 'It says the same.' },
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is no more.' },
    CHANGED: { description: 'It says something else.' },
  },
});

export enum DifferencePartKind {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(DifferencePartKind, {
  name: 'DifferencePartKind',
  description: 'What became of a part of a text.',
  valuesConfig: { SAME: { description: 'It stayed.' }, ADDED: { description: 'It came.' }, REMOVED: { description: 'It went.' } },
});

export enum BlockType {
  PARAGRAPH = 'PARAGRAPH',
  HEADING = 'HEADING',
  LIST_ITEM = 'LIST_ITEM',
  NUMBERED_ITEM = 'NUMBERED_ITEM',
  TABLE_HEADER = 'TABLE_HEADER',
  TABLE_CELL = 'TABLE_CELL',
  QUOTE = 'QUOTE',
  CALLOUT = 'CALLOUT',
  MATERIAL = 'MATERIAL',
  FOOTNOTE = 'FOOTNOTE',
  RULE = 'RULE',
}
registerEnumType(BlockType, {
  name: 'BlockType',
  description: 'What a block of a lesson is.',
  valuesConfig: {
    PARAGRAPH: { description: 'A paragraph.' },
    HEADING: { description: 'A heading.' },
    LIST_ITEM: { description: 'A paragraph of a list with bullets.' },
    NUMBERED_ITEM: { description: 'A paragraph of a numbered list.' },
    TABLE_HEADER: { description: 'A paragraph of a heading cell.' },
    TABLE_CELL: { description: 'A paragraph of a cell.' },
    QUOTE: { description: 'A paragraph of a quotation.' },
    CALLOUT: { description: 'A paragraph of a call-out.' },
    MATERIAL: { description: 'A picture or a file; its text is the caption.' },
    FOOTNOTE: { description: 'A footnote.' },
    RULE: { description: 'A line across.' },
  },
});

/** A part of a text that stayed, came or went. */
@ObjectType({
  description:
    'A part of a text. Those that stayed and those that came are the later text, those that stayed and those that went the earlier one.',
})
export class DifferencePart {
  @Field(() => String, { description: 'What it says.' })
  text: string;
  @Field(() => DifferencePartKind, { description: 'What became of it.' })
  kind: DifferencePartKind;
}

/** What a block of a lesson is, and where it stands. */
@ObjectType({ description: 'What a block of a lesson is, and where it stands.' })
export class LessonBlock {
  @Field(() => BlockType, { description: 'What it is.' })
  type: BlockType;
  @Field(() => Int, { nullable: true, description: 'Of a heading 2 to 4; of an item how deep its list is nested, from 1.' })
  level: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a cell its row, from 1.' })
  row: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a cell its column, from 1.' })
  column: number | null;
  @Field(() => String, { nullable: true, description: 'Of a call-out NOTE, TIP or WARNING.' })
  callout: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a picture or file which.' })
  materialId: string | null;
}

/** What became of a block. */
@ObjectType({ description: 'What became of a block of a lesson: the smallest part that comes, goes or is moved as one.' })
export class BlockDifference {
  @Field(() => DifferenceKind, { description: 'What became of it.' })
  kind: DifferenceKind;
  @Field(() => LessonBlock, { description: 'What it is, or was where it is no more.' })
  block: LessonBlock;
  @Field(() => LessonBlock, {
    nullable: true,
    description: 'What it was, where it was changed: perhaps a paragraph that is a heading now.',
  })
  former: LessonBlock | null;
  @Field(() => [DifferencePart], {
    description: 'Its text by words. All parts the same in a block that was changed: it only looks otherwise.',
  })
  parts: DifferencePart[];
  @Field(() => Boolean, { description: 'Whether it came from elsewhere in the lesson, or went there, as it was.' })
  isMoved: boolean;
}

/** What became of a lesson. */
@ObjectType({ description: 'What became of a lesson from one edition to another.' })
export class LessonDifference {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  lessonId: string;
  @Field(() => DifferenceKind, { description: 'What became of it; in a course, whether it came or went there.' })
  kind: DifferenceKind;
  @Field(() => Int, { nullable: true, description: 'Number of the earlier edition; null where there was none.' })
  fromNumber: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the later edition; null where there is none, or a text that was not saved.' })
  toNumber: number | null;
  @Field(() => [DifferencePart], { description: 'Its title.' })
  title: DifferencePart[];
  @Field(() => [DifferencePart], { description: 'What it is about; empty where that was never said.' })
  summary: DifferencePart[];
  @Field(() => Int, { nullable: true, description: 'How many minutes it took.' })
  fromMinutes: number | null;
  @Field(() => Int, { nullable: true, description: 'How many minutes it takes.' })
  toMinutes: number | null;
  @Field(() => [BlockDifference], { description: 'Its text, block by block, in reading order; empty where nothing of the lesson differs.' })
  blocks: BlockDifference[];
  @Field(() => Int, { description: 'In how many places it differs.' })
  placeCount: number;
  @Field(() => ID, { nullable: true, description: 'In a course, the module that it stands in; null where it is no more.' })
  moduleId: string | null;
  @Field(() => ID, { nullable: true, description: 'In a course, the module that it stood in; null where it is new.' })
  formerModuleId: string | null;
  @Field(() => Boolean, { description: 'Whether it has another place in the course.' })
  isMoved: boolean;
}

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

const from = 'Number of the earlier edition, as it was read, or written last; unless given, what readers have now.';

@ArgsType()
export class CourseDifferenceArgs {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Int, { nullable: true, description: from })
  from?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the later edition; unless given, the latest with the latest of its lessons.',
  })
  to?: number | null;
}

@ArgsType()
export class LessonDifferenceArgs {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
  @Field(() => Int, { nullable: true, description: from })
  from?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the later edition; the latest unless given.' })
  to?: number | null;
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Instead of a later edition, a text that was not saved, as the editor has it: to be compared with what somebody else saved.',
  })
  body?: unknown;
}
