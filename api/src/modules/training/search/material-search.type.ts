import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CodeOperators, connectionOf, IdOperators, Node, StringOperators } from '../../../shared/graphql/connection.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { Takes } from '../../../shared/graphql/takes.js';
import { LooksUp } from '../../../shared/graphql/wide.js';

export enum MaterialHitKind {
  COURSE = 'COURSE',
  LESSON = 'LESSON',
  MATERIAL = 'MATERIAL',
}
registerEnumType(MaterialHitKind, {
  name: 'MaterialHitKind',
  description: 'What a hit is.',
  valuesConfig: {
    COURSE: { description: 'A course.' },
    LESSON: { description: 'A lesson.' },
    MATERIAL: { description: 'A file or a link of the library.' },
  },
});

export enum MaterialHitPlace {
  TITLE = 'TITLE',
  HEADINGS = 'HEADINGS',
  TEXT = 'TEXT',
}
registerEnumType(MaterialHitPlace, {
  name: 'MaterialHitPlace',
  description: 'Where the words were found.',
  valuesConfig: {
    TITLE: { description: 'In the title.' },
    HEADINGS: { description: 'In headings of a lesson, objectives of a course, or what is said of a file.' },
    TEXT: { description: 'In the text, or some here and some there.' },
  },
});

/** A part of a text: what was searched for, or what stands between. */
@ObjectType({ description: 'A part of a text, to be shown marked or not. The parts in their order are the text.' })
export class TextPart {
  @Field(() => String, { description: 'What it says, as it is written.' })
  text: string;
  @Field(() => Boolean, { description: 'Whether it is what was searched for.' })
  isMatch: boolean;
}

/** A place where the words were found. */
@ObjectType({ description: 'A place of a text where the words were found, with what stands around: a sentence or two.' })
export class MaterialPassage {
  @Field(() => [TextPart], { description: 'Its text in parts.' })
  parts: TextPart[];
  @Field(() => Boolean, { description: 'Whether its sentence begins before it.' })
  isCutBefore: boolean;
  @Field(() => Boolean, { description: 'Whether the text goes on after it.' })
  isCutAfter: boolean;
  @Field(() => Int, { nullable: true, description: 'The page of the file that it stands on; null where there are no pages.' })
  page: number | null;
}

// a long text is read for it, and looked through
const lookingThrough = 300;

/** So far the places of a text are counted. */
export const mostPlaces = 100;

/** What a search in course material found. */
@ObjectType({ description: 'What a search in course material found, and where.' })
export class MaterialHit {
  @Field(() => MaterialHitKind, { description: 'What it is.' })
  kind: MaterialHitKind;
  @Field(() => Node, { description: 'The course, lesson or material itself, in the asked state.' })
  node: object;
  @Field(() => String, { description: 'Its title.' })
  title: string;
  @Field(() => [TextPart], { description: 'The same in parts, with what was searched for marked.' })
  titleParts: TextPart[];
  @Field(() => MaterialHitPlace, { description: 'Where the words were found.' })
  foundIn: MaterialHitPlace;
  @Takes(lookingThrough)
  @Field(() => [MaterialPassage], {
    description: 'The first places of its text where they stand, two at most; none where only the title has them.',
  })
  passages: MaterialPassage[];
  @Takes(lookingThrough)
  @Field(() => Int, {
    description: `In how many places of its text they stand, counted to ${mostPlaces}: side by side where they do so anywhere, else any of them.`,
  })
  placeCount: number;
}

/** Conditions on what a hit is. */
@InputType({ description: 'Conditions on what a hit is.' })
export class MaterialHitKindOperators {
  @Field(() => MaterialHitKind, { nullable: true, description: 'This.' })
  equals?: MaterialHitKind;
  @Field(() => [MaterialHitKind], { nullable: true, description: 'One of these.' })
  in?: MaterialHitKind[];
}

/** Conditions on a course in which something stands. */
@InputType({ description: 'Conditions on a course that something is or stands in; one course must meet all that are given.' })
export class CourseOperators {
  @Field(() => IdOperators, { nullable: true, description: 'Its identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Its title.' })
  title?: StringOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'A topic that it is about, or one of which that is a part.' })
  topic?: CodeOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'A position that it is for.' })
  position?: CodeOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'A kind of unit that it is for.' })
  kind?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to.' })
  unit?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to, or one above it.' })
  within?: IdOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'Language, such as vi.' })
  language?: CodeOperators;
}

/** Conditions on what is found. */
@InputType({ description: 'Conditions on what is found; all that are given must hold.' })
export class MaterialHitFilter {
  @Field(() => MaterialHitKindOperators, { nullable: true, description: 'What it is.' })
  kind?: MaterialHitKindOperators;
  @LooksUp()
  @Field(() => CourseOperators, { nullable: true, description: 'The course that it is, or one in which it stands.' })
  course?: CourseOperators;
  @Field(() => [MaterialHitFilter], { nullable: true, description: 'All of these must hold.' })
  and?: MaterialHitFilter[];
  @Field(() => MaterialHitFilter, { nullable: true, description: 'This must not hold.' })
  not?: MaterialHitFilter;
  @Field(() => [MaterialHitFilter], { nullable: true, description: 'One of these must hold.' })
  or?: MaterialHitFilter[];
}

@ArgsType()
class SearchedMaterial {
  @Field(() => String, {
    description:
      'Words; marks and case are ignored, the last may be begun only, words in quotation marks stand side by side. Of several words two at least must stand side by side in a text; in titles and headings they may stand apart.',
  })
  text: string;
  @Field(() => MaterialHitFilter, { nullable: true, description: 'Only those.' })
  filter?: MaterialHitFilter;
  @Field(() => Int, { nullable: true, description: 'How many hits, 1 to 100; 50 unless given.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'Hits after this cursor.' })
  after?: string;
}

/** What to search for in course material. */
@ArgsType()
export class SearchMaterialArgs extends ofState(SearchedMaterial) {}

/** So far hits are counted: of words that stand almost everywhere, counting would take longer than finding. */
export const mostCounted = 500;

export const MaterialHitConnection = connectionOf(MaterialHit, 'MaterialHit', mostCounted);
