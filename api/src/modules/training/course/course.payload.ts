import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { ReadingState } from '../../../shared/graphql/reading-state.js';
import { courses } from './course.queries.js';
import { Course } from './course.type.js';

/** What a mutation of a course answers. */
@ObjectType()
export abstract class CoursePayload extends Payload {
  @Field(() => Course, {
    nullable: true,
    description: 'Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  course(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(courses, info, { course_id: this.subjectId }, { args: { state: ReadingState.DRAFT } }) : null;
  }
}

/** What createCourse answers. */
@ObjectType({ description: 'What createCourse answers.' })
export class CreateCoursePayload extends CoursePayload {}

/** What nameCourseEdition answers. */
@ObjectType({ description: 'What nameCourseEdition answers.' })
export class NameCourseEditionPayload extends CoursePayload {}

/** What restoreCourse answers. */
@ObjectType({ description: 'What restoreCourse answers.' })
export class RestoreCoursePayload extends CoursePayload {}

/** What saveCourse answers. */
@ObjectType({ description: 'What saveCourse answers.' })
export class SaveCoursePayload extends CoursePayload {}
