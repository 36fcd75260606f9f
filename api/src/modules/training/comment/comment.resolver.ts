import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { CreateCommentInput, ReplyToCommentInput, ResolveCommentInput, UpdateCommentInput, WithdrawCommentInput } from './comment.input.js';
import {
  CreateCommentPayload,
  ReplyToCommentPayload,
  ResolveCommentPayload,
  UpdateCommentPayload,
  WithdrawCommentPayload,
} from './comment.payload.js';
import { CommentService } from './comment.service.js';

const ofComment = (input: { id: string }) => ({ comment: input.id });

/** What is said of courses and lessons, in GraphQL. */
@Resolver()
export class CommentResolver {
  @Needs('course:read-draft', ({ lessonId, courseId }) => (lessonId == null ? { course: courseId } : { lesson: lessonId }))
  @Mutation(() => CreateCommentPayload, { description: 'Says something of a lesson or a course to others who write or review it.' })
  createComment(@Arg('input', () => CreateCommentInput) input: CreateCommentInput, @Ctx() ctx: Context) {
    return new CommentService(ctx).create(input);
  }

  @Needs('course:read-draft', ofComment)
  @Mutation(() => ReplyToCommentPayload, { description: 'Answers a comment.' })
  replyToComment(@Arg('input', () => ReplyToCommentInput) input: ReplyToCommentInput, @Ctx() ctx: Context) {
    return new CommentService(ctx).reply(input);
  }

  @Needs('course:read-draft', ofComment)
  @Mutation(() => UpdateCommentPayload, { description: 'Changes what a comment of one’s own says.' })
  updateComment(@Arg('input', () => UpdateCommentInput) input: UpdateCommentInput, @Ctx() ctx: Context) {
    return new CommentService(ctx).update(input);
  }

  @Needs('course:read-draft', ofComment)
  @Mutation(() => WithdrawCommentPayload, { description: 'Withdraws a comment of one’s own.' })
  withdrawComment(@Arg('input', () => WithdrawCommentInput) input: WithdrawCommentInput, @Ctx() ctx: Context) {
    return new CommentService(ctx).withdraw(input);
  }

  @Needs('course:read-draft', ofComment)
  @Mutation(() => ResolveCommentPayload, { description: 'Says that a comment is settled, or opens it again.' })
  resolveComment(@Arg('input', () => ResolveCommentInput) input: ResolveCommentInput, @Ctx() ctx: Context) {
    return new CommentService(ctx).resolve(input);
  }
}
