import { Args, ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import { connectionOf, IdOperators, Node, PageArgs, SortDirection, StringOperators } from '../../../shared/graphql/connection.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { InstantScalar, JsonScalar } from '../../../shared/scalars.js';
import { MaterialType as Material } from '../../media/index.js';
import { UnitType as Unit } from '../../organization/index.js';
import { CommentConnection, CommentsArgs } from '../comment/comment.type.js';
import { Course } from '../course/course.type.js';
import { EditionMark, EditionState, EditionStateOperators } from '../edition/edition.type.js';
import { Presence } from '../presence/presence.type.js';

/** What a lesson said in one edition. */
@ObjectType({ description: 'What a lesson said in one edition, and how that came about.' })
export class LessonEdition extends EditionMark {
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it was about.' })
  summary: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes.' })
  minutes: number | null;
  @Field(() => JsonScalar, { description: 'What it said, as the editor has it.' })
  body: unknown;
  @Field(() => String, { description: 'What it said, as HTML in which nothing can run.' })
  html: string;
  @Field(() => String, { description: 'What it said, as plain text.' })
  text: string;
  @Field(() => [Material], { description: 'The materials that it showed, as they were when it was handed in.' })
  materials: Material[];
}

/** A lesson. */
@ObjectType({
  implements: Node,
  description: 'A lesson, which may stand in several courses. Readers get what is published of it, where a published course has it.',
})
export class Lesson extends Node {
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it is about, in a sentence or two.' })
  summary: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  minutes: number | null;
  @Field(() => JsonScalar, { description: 'What it says, as the editor has it: a document of TipTap (ProseMirror) as JSON.' })
  body: unknown;
  @Field(() => String, { description: 'What it says as HTML, in which nothing can run: no scripts, styles, or pictures from elsewhere.' })
  html: string;
  @Field(() => String, { description: 'What it says as plain text.' })
  text: string;
  @Field(() => [Material], { description: 'The materials that it shows: in its HTML, figures name them by data-material.' })
  materials: Material[];
  @Field(() => [Course], { description: 'The courses that have it.' })
  courses: Course[];
  @Field(() => Unit, { nullable: true, description: 'The unit that it belongs to; null where one may not see it.' })
  unit: object | null;
  @Field(() => Int, { description: 'Number of the edition.' })
  editionNumber: number;
  @Field(() => EditionState, {
    description: 'How this edition stands: of readers’, and of what one may not read the drafts of, all are published.',
  })
  state: EditionState;
  @Field(() => String, { nullable: true, description: 'Why it was returned to its writers; null while it is not.' })
  reason: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when this edition is published; null where it is not.' })
  publishedAt: string | null;
  @Field(() => EditionMark, { description: 'How this edition came about. Needs course:read-draft over the unit.' })
  edition: EditionMark;
  @Field(() => CommentConnection, {
    description:
      'What writers and reviewers say of it, each with its answers, first things first. Empty without course:read-draft over the unit.',
  })
  comments(@Args(() => CommentsArgs) _args: object): object {
    return answeredBySource();
  }
  @Field(() => [Presence], {
    description: 'Who else has it open just now. Empty without course:read-draft over the unit.',
  })
  presences: Presence[];
  @Field(() => [LessonEdition], { description: 'All editions, latest first. Needs course:read-draft over the unit.' })
  editions: LessonEdition[];
}

/** Conditions on lessons. */
@InputType({ description: 'Conditions on lessons; all that are given must hold.' })
export class LessonFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Title.' })
  title?: StringOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to.' })
  unit?: IdOperators;
  @Field(() => EditionStateOperators, { nullable: true, description: 'How its edition stands; of readers’ all are published.' })
  state?: EditionStateOperators;
  @Field(() => IdOperators, { nullable: true, description: 'A material that it shows.' })
  material?: IdOperators;
  @Field(() => [LessonFilter], { nullable: true, description: 'All of these must hold.' })
  and?: LessonFilter[];
  @Field(() => LessonFilter, { nullable: true, description: 'This must not hold.' })
  not?: LessonFilter;
  @Field(() => [LessonFilter], { nullable: true, description: 'One of these must hold.' })
  or?: LessonFilter[];
}

export enum LessonSortField {
  TITLE = 'TITLE',
  SAVED_AT = 'SAVED_AT',
}
registerEnumType(LessonSortField, {
  name: 'LessonSortField',
  description: 'What lessons are ordered by.',
  valuesConfig: {
    TITLE: { description: 'Title, as Vietnamese orders it.' },
    SAVED_AT: { description: 'When the edition was saved last; of what is published, since when it is.' },
  },
});

/** An order of lessons. */
@InputType({ description: 'An order of lessons.' })
export class LessonSort {
  @Field(() => LessonSortField, { description: 'What they are ordered by.' })
  field: LessonSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Which lessons, in which order, which page. */
@ArgsType()
export class LessonsArgs extends PageArgs {
  @Field(() => LessonFilter, { nullable: true, description: 'Only those.' })
  filter?: LessonFilter;
  @Field(() => [LessonSort], { nullable: true, description: 'Order; by title unless given.' })
  sort?: LessonSort[];
}

/** The same of a root field, which says which editions. */
@ArgsType()
export class LessonsOfStateArgs extends ofState(LessonsArgs) {}

export const LessonConnection = connectionOf(Lesson, 'Lesson');
