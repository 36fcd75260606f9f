import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** A passage of a lesson. */
@InputType({ description: 'A passage of a lesson, and what stands around it, by which it is found again.' })
export class CommentQuoteInput {
  @Field(() => String, { description: 'The passage, at most 1,000 characters.' })
  text: string;
  @Field(() => String, { defaultValue: '', description: 'What stands before it, at most 200 characters.' })
  before: string;
  @Field(() => String, { defaultValue: '', description: 'What stands after it, at most 200 characters.' })
  after: string;
  @Field(() => Int, { nullable: true, description: 'Where it begins in the editor’s document.' })
  position?: number | null;
}

/** Something to say of a lesson or a course. */
@InputType({
  description: 'Something to say of a lesson or of a course as a whole to others who write or review it: either lessonId or courseId.',
})
export class CreateCommentInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Identity of the lesson.' })
  lessonId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Or identity of the course.' })
  courseId?: string | null;
  @Field(() => String, { description: 'What one says, as plain text, at most 2,000 characters.' })
  text: string;
  @Field(() => CommentQuoteInput, { nullable: true, description: 'The passage of the lesson that it is about; the whole unless given.' })
  quote?: CommentQuoteInput | null;
}

/** An answer to a comment. */
@InputType({ description: 'An answer to a comment; to an answer it joins that one’s thread.' })
export class ReplyToCommentInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the comment.' })
  id: string;
  @Field(() => String, { description: 'What one answers, as plain text, at most 2,000 characters.' })
  text: string;
}

/** A comment to do something with. */
@InputType({ description: 'A comment to do something with.' })
export class CommentStepInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the comment.' })
  id: string;
  @Field(() => Int, { description: 'The version that was looked at; another one since is refused with STALE_VERSION.' })
  version: number;
}

/** A comment of one's own to change. */
@InputType({ description: 'A comment of one’s own to change.' })
export class UpdateCommentInput extends CommentStepInput {
  @Field(() => String, { description: 'What one says instead.' })
  text: string;
}

/** A comment of one's own to withdraw. */
@InputType({ description: 'A comment of one’s own to withdraw: what it said is erased.' })
export class WithdrawCommentInput extends CommentStepInput {}

/** A comment that is settled. */
@InputType({ description: 'A comment that is settled, or is no longer. It takes having written it, or course:write over its unit.' })
export class ResolveCommentInput extends CommentStepInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is settled; false opens it again.' })
  isResolved: boolean;
}
