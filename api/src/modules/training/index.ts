import type { NonEmptyArray } from 'type-graphql';
import { Comment } from './comment/comment.entity.js';
import { CommentResolver } from './comment/comment.resolver.js';
import { Course } from './course/course.entity.js';
import { CourseResolver } from './course/course.resolver.js';
import { CourseEdition } from './course/course-edition.entity.js';
import { CourseReviewResolver } from './course/course-review.resolver.js';
import { DifferenceResolver } from './difference/difference.resolver.js';
import { Lesson } from './lesson/lesson.entity.js';
import { LessonResolver } from './lesson/lesson.resolver.js';
import { LessonEdition } from './lesson/lesson-edition.entity.js';
import { LessonReviewResolver } from './lesson/lesson-review.resolver.js';
import { PresenceResolver } from './presence/presence.resolver.js';
import { Release } from './release/release.entity.js';
import { ReleaseResolver } from './release/release.resolver.js';
import { MaterialSearchResolver } from './search/material-search.resolver.js';
import { Topic } from './topic/topic.entity.js';
import { TopicResolver } from './topic/topic.resolver.js';

export { comments } from './comment/comment.queries.js';
export { courses } from './course/course.queries.js';
export { CourseReviewService } from './course/course-review.service.js';
export { materialUse } from './edition/material-use.js';
export { latestOf } from './edition/writing.js';
export { lessons } from './lesson/lesson.queries.js';
export { LessonService } from './lesson/lesson.service.js';
export { type FolderFile, readLesson } from './markdown/course-folder.js';
export { type CourseOfFolder, folderRefusalSaid, leftOutOf, makeCourseOfFolder } from './markdown/course-of-folder.js';
export { linkedFrom } from './markdown/folder-materials.js';
export type { ImportedCourse } from './markdown/import-course-folder.js';
export { type GivenFolder, readFolder } from './markdown/read-folder.js';
export { coursePdf, NotSet } from './offline/course-pdf.js';
export { courseZip } from './offline/course-zip.js';
export { type WholeCourse, wholeCourse } from './offline/whole-course.js';
export { releases } from './release/release.queries.js';
export { ReleaseService } from './release/release.service.js';
export { ReleaseClock } from './release/release-clock.js';
export { runNextRelease } from './release/run-releases.js';
export { TopicService } from './topic/topic.service.js';

/** The tables of course material. */
export const trainingEntities = [Topic, Course, CourseEdition, Lesson, LessonEdition, Release, Comment];

/** The fields of course material in GraphQL. */
export const trainingResolvers: NonEmptyArray<new () => object> = [
  TopicResolver,
  CourseResolver,
  CourseReviewResolver,
  LessonResolver,
  ReleaseResolver,
  PresenceResolver,
  CommentResolver,
  MaterialSearchResolver,
  DifferenceResolver,
  LessonReviewResolver,
];
