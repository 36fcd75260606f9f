// A process of its own in which one course is set as a PDF: that takes seconds, in which this one answers nobody else.
import { answerOnce } from '../../../shared/own-process.js';
import { setCourse } from './set-course.js';
import type { WholeCourse } from './whole-course.js';

answerOnce(async ({ course, pictures }: { course: WholeCourse; pictures: ReadonlyMap<string, string> }) => ({
  pdf: await setCourse(course, pictures),
}));
