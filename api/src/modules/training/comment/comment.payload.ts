import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { ReadingState } from '../../../shared/graphql/reading-state.js';
import { comments } from './comment.queries.js';
import { Comment } from './comment.type.js';

/** What a mutation of a comment answers. */
@ObjectType()
export abstract class CommentPayload extends Payload {
  @Field(() => Comment, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  comment(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(comments, info, { id: this.subjectId }, { args: { state: ReadingState.DRAFT } }) : null;
  }
}

/** What createComment answers. */
@ObjectType({ description: 'What createComment answers.' })
export class CreateCommentPayload extends CommentPayload {}

/** What replyToComment answers. */
@ObjectType({ description: 'What replyToComment answers: the answer.' })
export class ReplyToCommentPayload extends CommentPayload {}

/** What updateComment answers. */
@ObjectType({ description: 'What updateComment answers.' })
export class UpdateCommentPayload extends CommentPayload {}

/** What withdrawComment answers. */
@ObjectType({ description: 'What withdrawComment answers.' })
export class WithdrawCommentPayload extends CommentPayload {}

/** What resolveComment answers. */
@ObjectType({ description: 'What resolveComment answers.' })
export class ResolveCommentPayload extends CommentPayload {}
