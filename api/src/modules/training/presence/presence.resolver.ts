import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Slight } from '../../../shared/graphql/slight.js';
import { CoursePayload } from '../course/course.payload.js';
import { LessonPayload } from '../lesson/lesson.payload.js';
import { OpenCourseInput, OpenLessonInput } from './presence.input.js';
import { PresenceService } from './presence.service.js';

/** What openCourse answers. */
@ObjectType({ description: 'What openCourse answers.' })
export class OpenCoursePayload extends CoursePayload {}
/** What openLesson answers. */
@ObjectType({ description: 'What openLesson answers.' })
export class OpenLessonPayload extends LessonPayload {}

/** Who is where, in GraphQL. */
@Resolver()
export class PresenceResolver {
  @Slight()
  @Needs('course:read-draft', ({ id }) => ({ course: id }))
  @Mutation(() => OpenCoursePayload, { description: 'Tells others that one has a course open.' })
  openCourse(@Arg('input', () => OpenCourseInput) input: OpenCourseInput, @Ctx() ctx: Context) {
    return new PresenceService(ctx).tell('course', input);
  }

  @Slight()
  @Needs('course:read-draft', ({ id }) => ({ lesson: id }))
  @Mutation(() => OpenLessonPayload, { description: 'Tells others that one has a lesson open.' })
  openLesson(@Arg('input', () => OpenLessonInput) input: OpenLessonInput, @Ctx() ctx: Context) {
    return new PresenceService(ctx).tell('lesson', input);
  }
}
