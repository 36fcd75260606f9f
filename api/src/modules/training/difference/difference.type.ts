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

/** Which edition is the earlier one. */
export const earlier = 'Number of the earlier edition, as it was read, or written last; unless given, what readers have now.';

/** Which editions of a lesson. */
@ArgsType()
export class LessonDifferenceArgs {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
  @Field(() => Int, { nullable: true, description: earlier })
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
