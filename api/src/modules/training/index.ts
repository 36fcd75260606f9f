import type { NonEmptyArray } from 'type-graphql';
import { Course } from './course/course.entity.js';
import { CourseResolver } from './course/course.resolver.js';
import { CourseEdition } from './course/course-edition.entity.js';
import { CourseReviewResolver } from './course/course-review.resolver.js';
import { Lesson } from './lesson/lesson.entity.js';
import { LessonResolver } from './lesson/lesson.resolver.js';
import { LessonEdition } from './lesson/lesson-edition.entity.js';
import { Topic } from './topic/topic.entity.js';
import { TopicResolver } from './topic/topic.resolver.js';

export { courses } from './course/course.queries.js';
export { lessons } from './lesson/lesson.queries.js';

/** The tables of course material. */
export const trainingEntities = [Topic, Course, CourseEdition, Lesson, LessonEdition];

/** The fields of course material in GraphQL. */
export const trainingResolvers: NonEmptyArray<new () => object> = [TopicResolver, CourseResolver, CourseReviewResolver, LessonResolver];
