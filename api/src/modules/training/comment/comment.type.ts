import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { BooleanOperators, connectionOf, Node, PageArgs } from '../../../shared/graphql/connection.js';
import { InstantScalar } from '../../../shared/scalars.js';
import { Course } from '../course/course.type.js';
import { Lesson } from '../lesson/lesson.type.js';

/** The passage that a comment is about. */
@ObjectType({
  description: 'The passage that a comment is about, as it stood then: by what stands around it, it is found again in a later text.',
})
export class CommentQuote {
  @Field(() => String, { description: 'The passage.' })
  text: string;
  @Field(() => String, { description: 'What stood before it.' })
  before: string;
  @Field(() => String, { description: 'What stood after it.' })
  after: string;
  @Field(() => Int, { nullable: true, description: 'Where it began in the editor’s document; null: not told.' })
  position: number | null;
}

/** What somebody says of a course or lesson. */
@ObjectType({
  implements: Node,
  description:
    'What somebody says of a course or a lesson to others who write or review it. Only who has course:read-draft over its unit sees any; no reader of what is published does.',
})
export class Comment extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'What they say, as plain text; null once it was withdrawn, where others answered it.',
  })
  text: string | null;
  @Field(() => CommentQuote, { nullable: true, description: 'The passage that it is about; null: the whole, or an answer.' })
  quote: CommentQuote | null;
  @Field(() => Boolean, { description: 'Whether it is the reason with which what was handed in was returned.' })
  isReturn: boolean;
  @Field(() => Int, { description: 'Number of the edition that was the latest then.' })
  editionNumber: number;
  @Field(() => String, { nullable: true, description: 'Name of who wrote it.' })
  writtenBy: string | null;
  @Field(() => Boolean, { description: 'Whether it is one’s own: who wrote it may change and withdraw it.' })
  isMine: boolean;
  @Field(() => InstantScalar, { description: 'When it was written.' })
  writtenAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was changed last; null: never.' })
  changedAt: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was withdrawn; null: it was not.' })
  withdrawnAt: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who said that it is settled.' })
  resolvedBy: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Since when it is settled; null: it is open. Answers are settled with what they answer.',
  })
  resolvedAt: string | null;
  @Field(() => [Comment], { description: 'What was answered, first things first; an answer has no answers.' })
  replies: Comment[];
  @Field(() => Lesson, { nullable: true, description: 'The lesson that it is about; null: it is about a course.' })
  lesson: Lesson | null;
  @Field(() => Course, { nullable: true, description: 'The course that it is about as a whole; null: it is about a lesson.' })
  course: Course | null;
  @Field(() => Int, { description: 'Counts changes; a command names the one it was made from.' })
  version: number;
}

/** Conditions on comments. */
@InputType({ description: 'Conditions on comments; all that are given must hold.' })
export class CommentFilter {
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether it is settled.' })
  isResolved?: BooleanOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether it is about a passage, not the whole.' })
  isQuoting?: BooleanOperators;
  @Field(() => [CommentFilter], { nullable: true, description: 'All of these must hold.' })
  and?: CommentFilter[];
  @Field(() => CommentFilter, { nullable: true, description: 'This must not hold.' })
  not?: CommentFilter;
  @Field(() => [CommentFilter], { nullable: true, description: 'One of these must hold.' })
  or?: CommentFilter[];
}

/** Which comments, which page. */
@ArgsType()
export class CommentsArgs extends PageArgs {
  @Field(() => CommentFilter, { nullable: true, description: 'Only those.' })
  filter?: CommentFilter;
}

export const CommentConnection = connectionOf(Comment, 'Comment');
