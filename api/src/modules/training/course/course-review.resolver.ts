import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { CoursePayload } from './course.payload.js';
import {
  ApproveCourseInput,
  PublishCourseInput,
  RetireCourseInput,
  ReturnCourseInput,
  SubmitCourseInput,
  WithdrawCourseInput,
} from './course-review.input.js';
import { CourseReviewService } from './course-review.service.js';

/** What submitCourse answers. */
@ObjectType({ description: 'What submitCourse answers.' })
export class SubmitCoursePayload extends CoursePayload {}
/** What withdrawCourse answers. */
@ObjectType({ description: 'What withdrawCourse answers.' })
export class WithdrawCoursePayload extends CoursePayload {}
/** What approveCourse answers. */
@ObjectType({ description: 'What approveCourse answers.' })
export class ApproveCoursePayload extends CoursePayload {}
/** What returnCourse answers. */
@ObjectType({ description: 'What returnCourse answers.' })
export class ReturnCoursePayload extends CoursePayload {}
/** What publishCourse answers. */
@ObjectType({ description: 'What publishCourse answers.' })
export class PublishCoursePayload extends CoursePayload {}
/** What retireCourse answers. */
@ObjectType({ description: 'What retireCourse answers.' })
export class RetireCoursePayload extends CoursePayload {}

const ofCourse = (input: { id: string }) => ({ course: input.id });

/** From the draft of a course to its readers, in GraphQL. */
@Resolver()
export class CourseReviewResolver {
  @Needs('course:write', ofCourse)
  @Mutation(() => SubmitCoursePayload, { description: 'Hands the drafts of a course and of its lessons in for review.' })
  submitCourse(@Arg('input', () => SubmitCourseInput) input: SubmitCourseInput, @Ctx() ctx: Context) {
    return new CourseReviewService(ctx).submit(input);
  }

  @Needs('course:write', ofCourse)
  @Mutation(() => WithdrawCoursePayload, { description: 'Takes back what was handed in of a course and its lessons, to be written on.' })
  withdrawCourse(@Arg('input', () => WithdrawCourseInput) input: WithdrawCourseInput, @Ctx() ctx: Context) {
    return new CourseReviewService(ctx).withdraw(input);
  }

  @Needs('course:review', ofCourse)
  @Mutation(() => ApproveCoursePayload, {
    description: 'Approves what was handed in of a course and its lessons; never by who handed in or wrote a part of it.',
  })
  approveCourse(@Arg('input', () => ApproveCourseInput) input: ApproveCourseInput, @Ctx() ctx: Context) {
    return new CourseReviewService(ctx).approve(input);
  }

  @Needs('course:review', ofCourse)
  @Mutation(() => ReturnCoursePayload, { description: 'Returns what was handed in of a course and its lessons to their writers.' })
  returnCourse(@Arg('input', () => ReturnCourseInput) input: ReturnCourseInput, @Ctx() ctx: Context) {
    return new CourseReviewService(ctx).return(input);
  }

  @Needs('course:publish', ofCourse)
  @Mutation(() => PublishCoursePayload, { description: 'Publishes what was approved of a course and its lessons, all in one moment.' })
  publishCourse(@Arg('input', () => PublishCourseInput) input: PublishCourseInput, @Ctx() ctx: Context) {
    return new CourseReviewService(ctx).publish(input);
  }

  @Needs('course:publish', ofCourse)
  @Mutation(() => RetireCoursePayload, { description: 'Withdraws a course from its readers.' })
  retireCourse(@Arg('input', () => RetireCourseInput) input: RetireCourseInput, @Ctx() ctx: Context) {
    return new CourseReviewService(ctx).retire(input);
  }
}
