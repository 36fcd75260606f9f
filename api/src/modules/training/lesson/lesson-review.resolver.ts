import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { LessonPayload } from './lesson.payload.js';
import {
  ApproveLessonInput,
  PublishLessonInput,
  ReturnLessonInput,
  SubmitLessonInput,
  WithdrawLessonInput,
} from './lesson-review.input.js';
import { LessonReviewService } from './lesson-review.service.js';

/** What submitLesson answers. */
@ObjectType({ description: 'What submitLesson answers.' })
export class SubmitLessonPayload extends LessonPayload {}
/** What withdrawLesson answers. */
@ObjectType({ description: 'What withdrawLesson answers.' })
export class WithdrawLessonPayload extends LessonPayload {}
/** What approveLesson answers. */
@ObjectType({ description: 'What approveLesson answers.' })
export class ApproveLessonPayload extends LessonPayload {}
/** What returnLesson answers. */
@ObjectType({ description: 'What returnLesson answers.' })
export class ReturnLessonPayload extends LessonPayload {}
/** What publishLesson answers. */
@ObjectType({ description: 'What publishLesson answers.' })
export class PublishLessonPayload extends LessonPayload {}

const ofLesson = (input: { id: string }) => ({ lesson: input.id });

/** From the draft of one lesson to its readers, in GraphQL. */
@Resolver()
export class LessonReviewResolver {
  @Needs('course:write', ofLesson)
  @Mutation(() => SubmitLessonPayload, { description: 'Hands the draft of a lesson in for review, without the courses that have it.' })
  submitLesson(@Arg('input', () => SubmitLessonInput) input: SubmitLessonInput, @Ctx() ctx: Context) {
    return new LessonReviewService(ctx).submit(input);
  }

  @Needs('course:write', ofLesson)
  @Mutation(() => WithdrawLessonPayload, { description: 'Takes back what was handed in of a lesson, to be written on.' })
  withdrawLesson(@Arg('input', () => WithdrawLessonInput) input: WithdrawLessonInput, @Ctx() ctx: Context) {
    return new LessonReviewService(ctx).withdraw(input);
  }

  @Needs('course:review', ofLesson)
  @Mutation(() => ApproveLessonPayload, {
    description: 'Approves what was handed in of a lesson; never by who handed in or wrote a part of it.',
  })
  approveLesson(@Arg('input', () => ApproveLessonInput) input: ApproveLessonInput, @Ctx() ctx: Context) {
    return new LessonReviewService(ctx).approve(input);
  }

  @Needs('course:review', ofLesson)
  @Mutation(() => ReturnLessonPayload, { description: 'Returns what was handed in of a lesson to its writers.' })
  returnLesson(@Arg('input', () => ReturnLessonInput) input: ReturnLessonInput, @Ctx() ctx: Context) {
    return new LessonReviewService(ctx).return(input);
  }

  @Needs('course:publish', ofLesson)
  @Mutation(() => PublishLessonPayload, { description: 'Publishes what was approved of a lesson, in the published courses that show it.' })
  publishLesson(@Arg('input', () => PublishLessonInput) input: PublishLessonInput, @Ctx() ctx: Context) {
    return new LessonReviewService(ctx).publish(input);
  }
}
