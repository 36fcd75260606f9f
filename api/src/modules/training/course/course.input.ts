import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

/** A document that a course rests on. */
@InputType({ description: 'A document that a course rests on.' })
export class CourseSourceInput {
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was signed.' })
  signedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuedBy?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be read: an address that begins with https:// or http://.' })
  url?: string | null;
}

/** For whom a course is. */
@InputType({ description: 'For whom a course is; it gives no rights.' })
export class CourseAudienceInput {
  @Field(() => [String], { defaultValue: [], description: 'Codes of the positions that it is for.' })
  positions: string[];
  @Field(() => [String], { defaultValue: [], description: 'Codes of the kinds of unit that it is for.' })
  kinds: string[];
  @Field(() => ID, { nullable: true, description: 'Identity of the unit for which it is, and for those below it; left out: for all.' })
  unitId?: string | null;
}

/** A part of a course's table of contents. */
@InputType({ description: 'A part of a course’s table of contents.' })
export class CourseModuleInput {
  @Field(() => ID, { nullable: true, description: 'Identity of the module that it is; left out: a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  summary?: string | null;
  @Field(() => [ID], { description: 'Identities of its lessons, in their order; a course has each at most once.' })
  lessonIds: string[];
}

/** A new course. */
@InputType({ description: 'A new course, as a draft.' })
export class CreateCourseInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the unit that it belongs to.' })
  unitId: string;
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, {
    nullable: true,
    description: 'Short name in addresses, such as sinh-hoat-chi-bo; made of the title unless given.',
  })
  slug?: string | null;
  @Field(() => String, { defaultValue: 'vi', description: 'Language, such as vi.' })
  language: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Identity of the course that it is a language version of; takes course:write over that one too.',
  })
  translationOfId?: string | null;
}

/** A former edition to restore. */
@InputType({
  description:
    'A former edition to restore: a new draft says the same, and no reader sees it before that is published. A draft that there is stays among the editions.',
})
export class RestoreCourseInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Int, { description: 'The version of its latest edition; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => Int, { description: 'Number of the edition to restore.' })
  number: number;
}

/** What becomes different of a course. */
@InputType({
  description:
    'What becomes different of a course. What is left out stays. Readers see nothing of it: it is written to the draft, which is begun where there is none.',
})
export class SaveCourseInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Int, {
    description: 'The version of its latest edition that this was made from; another one since is refused with STALE_VERSION.',
  })
  version: number;
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about, in a sentence or two.' })
  summary?: string | null;
  @Field(() => String, { nullable: true, description: 'What one reads first, in paragraphs.' })
  introduction?: string | null;
  @Field(() => [String], { nullable: true, description: 'What one can do after it.' })
  objectives?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  minutes?: number | null;
  @Field(() => String, { nullable: true, description: 'Licence, such as CC-BY-4.0.' })
  licence?: string | null;
  @Field(() => [CourseSourceInput], { nullable: true, description: 'What it rests on.' })
  sources?: CourseSourceInput[] | null;
  @Field(() => CourseAudienceInput, { nullable: true, description: 'For whom it is.' })
  audience?: CourseAudienceInput | null;
  @Field(() => [String], { nullable: true, description: 'Codes of its topics.' })
  topics?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Identities of courses that one should have done before.' })
  prerequisiteIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the material that is its picture.' })
  coverId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Identities of the materials that go with the whole course.' })
  attachmentIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether everybody may read it once it is published; else who is signed in.' })
  isPublic?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What its writers call this edition.' })
  label?: string | null;
  @Field(() => [CourseModuleInput], { nullable: true, description: 'Its whole table of contents.' })
  modules?: CourseModuleInput[] | null;
}

/** A name for an edition. */
@InputType({ description: 'A name for one of the editions of a course: what its writers call it. What an edition says stays as it is.' })
export class NameCourseEditionInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Int, { description: 'Number of the edition.' })
  number: number;
  @Field(() => Int, { description: 'The version of that edition that was looked at; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'What its writers call it; null takes the name away.' })
  label: string | null;
}
