import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import { Takes } from '../../../shared/graphql/takes.js';
import { readBody } from '../lesson/lesson-body.js';
import { courseText, lessonText, lessonTexts, mayCompare } from './compared-editions.js';
import { type CourseChange, courseDifference } from './course-difference.js';
import { CourseDifference, CourseDifferenceArgs } from './course-difference.type.js';
import { LessonDifference, LessonDifferenceArgs } from './difference.type.js';
import { type LessonChange, lessonDifference } from './lesson-difference.js';

// a comparison takes up to a fifth of a second of the process that answers everybody, one of a course ten times that
const [ofLesson, ofCourse] = [15_000, 60_000];

/** What became of courses and lessons from one edition to another, in GraphQL. */
@Resolver()
export class DifferenceResolver {
  @Takes(ofCourse)
  @Query(() => CourseDifference, {
    nullable: true,
    description:
      'What became of a course and its lessons from one edition to another: unless told otherwise, of what readers have and what is latest. Null when there is no such edition or one may not read its drafts (course:read-draft).',
  })
  async courseDifference(
    @Args(() => CourseDifferenceArgs) { id, from, to }: CourseDifferenceArgs,
    @Ctx() { read, language }: Context,
  ): Promise<CourseChange | null> {
    if (!(await mayCompare(read, 'course', id))) return null;
    const [earlier, later] = [
      await courseText(read, id, from ?? 'published', language),
      await courseText(read, id, to ?? 'latest', language),
    ];
    if (!later || (from != null && !earlier)) return null;
    return courseDifference(id, earlier, later, await lessonTexts(read, earlier, later));
  }

  @Takes(ofLesson)
  @Query(() => LessonDifference, {
    nullable: true,
    description:
      'What became of a lesson from one edition to another: unless told otherwise, of what readers have and what is latest. Null when there is no such edition or one may not read its drafts (course:read-draft).',
  })
  async lessonDifference(
    @Args(() => LessonDifferenceArgs) { id, from, to, body }: LessonDifferenceArgs,
    @Ctx() { read }: Context,
  ): Promise<LessonChange | null> {
    if (!(await mayCompare(read, 'lesson', id))) return null;
    const [earlier, later] = [await lessonText(read, id, from ?? 'published'), await lessonText(read, id, to ?? 'latest')];
    if (!later || (from != null && !earlier)) return null;
    if (body == null) return lessonDifference(earlier, later);
    const unsaved = readBody(body);
    if (!('html' in unsaved)) throw new InputError('ARGUMENTS_INVALID', 'The body is not one that a lesson may have.');
    return lessonDifference(earlier, { ...later, id: '', number: null, body: unsaved.body });
  }
}
