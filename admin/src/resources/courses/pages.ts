import { lazily } from '../../parts/lazily';

/** The parts whose words the pages of a course say; they are few, and who opens one soon opens another. */
const words = ['lesson', 'course', 'contents', 'releases', 'review', 'versions'] as const;

export const CourseList = lazily(() => import('./list/CourseList').then(({ CourseList }) => CourseList));
export const CoursePage = lazily(() => import('./page/CoursePage').then(({ CoursePage }) => CoursePage), false, ...words);
export const ReviewPage = lazily(() => import('./review/ReviewPage').then(({ ReviewPage }) => ReviewPage), false, ...words);
export const LessonReviewPage = lazily(
  () => import('./review/LessonReviewPage').then(({ LessonReviewPage }) => LessonReviewPage),
  false,
  ...words,
);
export const VersionsPage = lazily(() => import('./versions/VersionsPage').then(({ VersionsPage }) => VersionsPage), false, ...words);
export const SchedulePage = lazily(() => import('./releases/SchedulePage').then(({ SchedulePage }) => SchedulePage), false, ...words);
