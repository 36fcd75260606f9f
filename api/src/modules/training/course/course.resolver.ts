import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateCourseInput, NameCourseEditionInput, RestoreCourseInput, SaveCourseInput } from './course.input.js';
import { CreateCoursePayload, NameCourseEditionPayload, RestoreCoursePayload, SaveCoursePayload } from './course.payload.js';
import { courses } from './course.queries.js';
import { CourseService } from './course.service.js';
import { Course, CourseConnection, CoursesOfStateArgs } from './course.type.js';

@ArgsType()
class WhichCourse {
  @Field(() => ID, { nullable: true, description: 'Identity of the course.' })
  id?: string;
  @Field(() => String, { nullable: true, description: 'Or its short name.' })
  slug?: string;
}

/** Which course, and which edition of it. */
@ArgsType()
export class CourseArgs extends ofState(WhichCourse) {}

/** Courses in GraphQL. */
@Resolver(() => Course)
export class CourseResolver {
  @Whole()
  @Query(() => Course, {
    nullable: true,
    description: 'A course by its identity or its short name; null when there is none that one may read.',
  })
  course(@Args(() => CourseArgs) { id, slug, state }: CourseArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    if ((id == null) === (slug == null)) throw new InputError('ARGUMENTS_INVALID', 'Give either id or slug.');
    const where: Record<string, string> = id == null ? { slug: slug as string } : { course_id: id };
    return read.one(courses, info, where, { args: { state } });
  }

  @Whole()
  @Query(() => CourseConnection, { description: 'Courses, the newest first unless asked otherwise.' })
  courses(@Args(() => CoursesOfStateArgs) args: CoursesOfStateArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(courses, info, args);
  }

  @Needs('course:write', (input) => ({ units: [input.unitId] }))
  @Mutation(() => CreateCoursePayload, { description: 'Adds a course, as a draft.' })
  createCourse(@Arg('input', () => CreateCourseInput) input: CreateCourseInput, @Ctx() ctx: Context) {
    return new CourseService(ctx).create(input);
  }

  @Needs('course:write', (input) => ({ course: input.id }))
  @Mutation(() => SaveCoursePayload, { description: 'Writes to the draft of a course.' })
  saveCourse(@Arg('input', () => SaveCourseInput) input: SaveCourseInput, @Ctx() ctx: Context) {
    return new CourseService(ctx).save(input);
  }

  @Needs('course:write', (input) => ({ course: input.id }))
  @Mutation(() => RestoreCoursePayload, { description: 'Begins a draft of what a former edition of a course says.' })
  restoreCourse(@Arg('input', () => RestoreCourseInput) input: RestoreCourseInput, @Ctx() ctx: Context) {
    return new CourseService(ctx).restore(input);
  }

  @Needs('course:write', (input) => ({ course: input.id }))
  @Mutation(() => NameCourseEditionPayload, {
    description: 'Gives an edition of a course a name, also one that was handed in or published.',
  })
  nameCourseEdition(@Arg('input', () => NameCourseEditionInput) input: NameCourseEditionInput, @Ctx() ctx: Context) {
    return new CourseService(ctx).nameEdition(input);
  }
}
