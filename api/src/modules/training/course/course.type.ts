import { Args, ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import {
  CodeOperators,
  connectionOf,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
  StringOperators,
} from '../../../shared/graphql/connection.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { MaterialType as Material } from '../../media/index.js';
import { PositionType as Position, UnitType as Unit, UnitKindType as UnitKind } from '../../organization/index.js';
import { CommentConnection, CommentsArgs } from '../comment/comment.type.js';
import { EditionMark, EditionState, EditionStateOperators } from '../edition/edition.type.js';
import { Lesson } from '../lesson/lesson.type.js';
import { Presence } from '../presence/presence.type.js';
import { Topic } from '../topic/topic.type.js';

/** A document that a course rests on. */
@ObjectType({ description: 'A document that a course rests on.' })
export class CourseSource {
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was signed.' })
  signedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url: string | null;
}

/** For whom a course is. */
@ObjectType({ description: 'For whom a course is. What says nothing keeps nobody out; it gives no rights either.' })
export class CourseAudience {
  @Field(() => [Position], { description: 'The positions that it is for.' })
  positions: object[];
  @Field(() => [UnitKind], { description: 'The kinds of unit that it is for.' })
  kinds: object[];
  @Field(() => Unit, {
    nullable: true,
    description: 'The unit for which it is, and for those below it; null: for all, or one that one may not see.',
  })
  unit: object | null;
}

/** A part of a course. */
@ObjectType({ description: 'A part of a course: some of its lessons, under a title.' })
export class CourseModule {
  @Field(() => ID, { description: 'Identity; it stays from edition to edition.' })
  id: string;
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  summary: string | null;
  @Field(() => [Lesson], { description: 'Its lessons, in their order.' })
  lessons: Lesson[];
}

/** Adds to a type what one edition of a course says. */
// biome-ignore lint/suspicious/noExplicitAny: TypeScript takes no other class here
const withContent = <Base extends abstract new (...args: any[]) => object>(base: Base) => {
  @ObjectType()
  abstract class Content extends base {
    @Field(() => String, { description: 'Title.' })
    title: string;
    @Field(() => String, { nullable: true, description: 'What it is about, in a sentence or two.' })
    summary: string | null;
    @Field(() => String, { nullable: true, description: 'What one reads first, in paragraphs.' })
    introduction: string | null;
    @Field(() => [String], { description: 'What one can do after it.' })
    objectives: string[];
    @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
    minutes: number | null;
    @Field(() => String, { nullable: true, description: 'Licence, such as CC-BY-4.0.' })
    licence: string | null;
    @Field(() => [CourseSource], { description: 'What it rests on.' })
    sources: CourseSource[];
    @Field(() => CourseAudience, { description: 'For whom it is.' })
    audience: CourseAudience;
    @Field(() => [Topic], { description: 'What it is about.' })
    topics: Topic[];
    @Field(() => [Course], {
      description: 'Courses that one should have done before; of one whose draft one may not read, what is published.',
    })
    prerequisites: Course[];
    @Field(() => Boolean, { description: 'Whether everybody may read it once it is published; else who is signed in.' })
    isPublic: boolean;
    @Field(() => Material, { nullable: true, description: 'Its picture.' })
    cover: Material | null;
    @Field(() => [Material], { description: 'Files that go with the whole course.' })
    materials: Material[];
    @Field(() => [CourseModule], { description: 'Its table of contents, of the lessons that are there for the asked state.' })
    modules: CourseModule[];
  }
  return Content;
};

/** What a course said in one edition. */
@ObjectType({ description: 'What a course said in one edition, and how that came about.' })
export class CourseEdition extends withContent(EditionMark) {}

/** A course. */
@ObjectType({ implements: Node, description: 'A course: lessons on a subject, in modules. Readers get what is published of it.' })
export class Course extends withContent(Node) {
  @Field(() => String, { description: 'Short name in addresses; it stays once the course was published.' })
  slug: string;
  @Field(() => String, { description: 'Language, such as vi.' })
  language: string;
  @Field(() => Course, { nullable: true, description: 'The course that this one is a language version of.' })
  translationOf: Course | null;
  @Field(() => [Course], { description: 'Its other language versions.' })
  translations: Course[];
  @Field(() => Int, { description: 'How many lessons it has, of those that one may read.' })
  lessonCount: number;
  @Field(() => Boolean, {
    description:
      'Whether something of it waits for one’s decision: it or a lesson that it leads was handed in, one may review it, and wrote no part of what waits. Only for showing and hiding: what is done is checked when it is done. False unless drafts are asked for.',
  })
  mayDecide: boolean;
  @Field(() => Unit, { nullable: true, description: 'The unit that it belongs to; null where one may not see it.' })
  unit: object | null;
  @Field(() => Int, { description: 'Number of the edition, by which it is cited.' })
  editionNumber: number;
  @Field(() => EditionState, { description: 'How this edition stands: of readers’ all are published.' })
  state: EditionState;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when this edition is published; null where it is not.' })
  publishedAt: string | null;
  @Field(() => EditionMark, { description: 'How this edition came about. Needs course:read-draft over the unit.' })
  edition: EditionMark;
  @Field(() => CommentConnection, {
    description:
      'What writers and reviewers say of it as a whole, each with its answers, first things first. Empty without course:read-draft over the unit.',
  })
  comments(@Args(() => CommentsArgs) _args: object): object {
    return answeredBySource();
  }
  @Field(() => [Presence], {
    description: 'Who else has it open just now, or a lesson of it. Empty without course:read-draft over the unit.',
  })
  presences: Presence[];
  @Field(() => [CourseEdition], { description: 'All editions, latest first. Needs course:read-draft over the unit.' })
  editions: CourseEdition[];
}

/** Conditions on courses. */
@InputType({ description: 'Conditions on courses; all that are given must hold.' })
export class CourseFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Title.' })
  title?: StringOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'A topic that it is about, or one of which that is a part.' })
  topic?: CodeOperators;
  @Field(() => CodeOperators, {
    nullable: true,
    description: 'A position that it is for; one that is for no position in particular is for all.',
  })
  position?: CodeOperators;
  @Field(() => CodeOperators, {
    nullable: true,
    description: 'A kind of unit that it is for; one that is for none in particular is for all.',
  })
  kind?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to.' })
  unit?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to, or one above it.' })
  within?: IdOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'Language, such as vi.' })
  language?: CodeOperators;
  @Field(() => EditionStateOperators, { nullable: true, description: 'How its edition stands; of readers’ all are published.' })
  state?: EditionStateOperators;
  @Field(() => EditionStateOperators, {
    nullable: true,
    description: 'How its edition stands, or that of one of its lessons of the same unit: a published course may have a lesson that waits.',
  })
  stateWithin?: EditionStateOperators;
  @Field(() => IdOperators, { nullable: true, description: 'A material that is its picture, or goes with it as a whole.' })
  material?: IdOperators;
  @Field(() => [CourseFilter], { nullable: true, description: 'All of these must hold.' })
  and?: CourseFilter[];
  @Field(() => CourseFilter, { nullable: true, description: 'This must not hold.' })
  not?: CourseFilter;
  @Field(() => [CourseFilter], { nullable: true, description: 'One of these must hold.' })
  or?: CourseFilter[];
}

export enum CourseSortField {
  TITLE = 'TITLE',
  PUBLISHED_AT = 'PUBLISHED_AT',
  SAVED_AT = 'SAVED_AT',
}
registerEnumType(CourseSortField, {
  name: 'CourseSortField',
  description: 'What courses are ordered by.',
  valuesConfig: {
    TITLE: { description: 'Title, as Vietnamese orders it.' },
    PUBLISHED_AT: { description: 'Since when the edition is published.' },
    SAVED_AT: { description: 'When the edition was saved last; of what is published, since when it is.' },
  },
});

/** An order of courses. */
@InputType({ description: 'An order of courses.' })
export class CourseSort {
  @Field(() => CourseSortField, { description: 'What they are ordered by.' })
  field: CourseSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Which courses, in which order, which page. */
@ArgsType()
export class CoursesArgs extends PageArgs {
  @Field(() => CourseFilter, { nullable: true, description: 'Only those.' })
  filter?: CourseFilter;
  @Field(() => [CourseSort], { nullable: true, description: 'Order; the newest first unless given.' })
  sort?: CourseSort[];
}

/** The same of a root field, which says which editions. */
@ArgsType()
export class CoursesOfStateArgs extends ofState(CoursesArgs) {}

export const CourseConnection = connectionOf(Course, 'Course');
