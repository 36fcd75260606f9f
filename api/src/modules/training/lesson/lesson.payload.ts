import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { ReadingState } from '../../../shared/graphql/reading-state.js';
import { lessons } from './lesson.queries.js';
import { Lesson } from './lesson.type.js';

/** What a mutation of a lesson answers. */
@ObjectType()
export abstract class LessonPayload extends Payload {
  @Field(() => Lesson, {
    nullable: true,
    description: 'Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  lesson(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(lessons, info, { lesson_id: this.subjectId }, { args: { state: ReadingState.DRAFT } }) : null;
  }
}

/** What createLesson answers. */
@ObjectType({ description: 'What createLesson answers.' })
export class CreateLessonPayload extends LessonPayload {}

/** What restoreLesson answers. */
@ObjectType({ description: 'What restoreLesson answers.' })
export class RestoreLessonPayload extends LessonPayload {}

/** What saveLesson answers. */
@ObjectType({ description: 'What saveLesson answers.' })
export class SaveLessonPayload extends LessonPayload {}
