import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateLessonInput, RestoreLessonInput, SaveLessonInput } from './lesson.input.js';
import { CreateLessonPayload, RestoreLessonPayload, SaveLessonPayload } from './lesson.payload.js';
import { lessons } from './lesson.queries.js';
import { LessonService } from './lesson.service.js';
import { Lesson, LessonConnection, LessonsOfStateArgs } from './lesson.type.js';

@ArgsType()
class WhichLesson {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
}

/** Which lesson, and which edition of it. */
@ArgsType()
export class LessonArgs extends ofState(WhichLesson) {}

/** Lessons in GraphQL. */
@Resolver(() => Lesson)
export class LessonResolver {
  @Whole()
  @Query(() => Lesson, { nullable: true, description: 'A lesson; null when there is none that one may read.' })
  lesson(@Args(() => LessonArgs) args: LessonArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(lessons, info, { lesson_id: args.id }, { args });
  }

  @Whole()
  @Query(() => LessonConnection, { description: 'Lessons, by title unless asked otherwise.' })
  lessons(@Args(() => LessonsOfStateArgs) args: LessonsOfStateArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(lessons, info, args);
  }

  @Needs('course:write', (input) => ({ units: [input.unitId] }))
  @Mutation(() => CreateLessonPayload, { description: 'Adds a lesson, as a draft.' })
  createLesson(@Arg('input', () => CreateLessonInput) input: CreateLessonInput, @Ctx() ctx: Context) {
    return new LessonService(ctx).create(input);
  }

  @Needs('course:write', (input) => ({ lesson: input.id }))
  @Mutation(() => SaveLessonPayload, { description: 'Writes to the draft of a lesson.' })
  saveLesson(@Arg('input', () => SaveLessonInput) input: SaveLessonInput, @Ctx() ctx: Context) {
    return new LessonService(ctx).save(input);
  }

  @Needs('course:write', (input) => ({ lesson: input.id }))
  @Mutation(() => RestoreLessonPayload, { description: 'Begins a draft of what a former edition of a lesson says.' })
  restoreLesson(@Arg('input', () => RestoreLessonInput) input: RestoreLessonInput, @Ctx() ctx: Context) {
    return new LessonService(ctx).restore(input);
  }
}
