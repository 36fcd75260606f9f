import type { Context } from '../../../shared/context.js';
import { Course } from '../course/course.entity.js';
import { CourseService } from '../course/course.service.js';
import { CourseEdition } from '../course/course-edition.entity.js';
import { LessonService } from '../lesson/lesson.service.js';
import { LessonEdition } from '../lesson/lesson-edition.entity.js';
import { type CourseFolder, type FolderLesson, NoCourseFolder, ofFile } from './course-folder.js';

/** A course that was made of a folder. */
export interface ImportedCourse {
  readonly id: string;
  /** The lessons that were made, by their paths in the folder. */
  readonly lessons: ReadonlyMap<string, string>;
}

/** Makes a course of a folder, as a draft, with its lessons. Errors: NoCourseFolder, FolderRefused. */
export async function importCourseFolder(ctx: Context, folder: CourseFolder, unitId: string): Promise<ImportedCourse> {
  const { em } = ctx;
  const courses = new CourseService(ctx);
  const { title, slug, language } = folder;
  if (!folder.modules.some(({ lessons }) => lessons.length)) throw new NoCourseFolder('courseFolder.noLessons');
  const { subjectId: id } = await ofFile('course.md', () => courses.create({ unitId, title, slug, language }));
  const lessons = new Map<string, string>();
  const modules: { title: string; summary: string | undefined; lessonIds: string[] }[] = [];
  for (const module of folder.modules) {
    const lessonIds: string[] = [];
    for (const lesson of module.lessons) {
      const made = await ofFile(lesson.path, () => makeLesson(ctx, lesson, unitId));
      lessons.set(lesson.path, made);
      lessonIds.push(made);
    }
    modules.push({ title: module.title, summary: module.summary, lessonIds });
  }
  const prerequisites = await em.find(Course, { slug: { $in: folder.prerequisites } });
  const missing = folder.prerequisites.filter((needed) => !prerequisites.some((course) => course.slug === needed));
  if (missing.length) throw new NoCourseFolder('courseFolder.prerequisites', { slugs: missing.join(', ') });
  const prerequisiteIds = prerequisites.map((course) => course.id);
  await em.flush();
  const { version } = await em.findOneOrFail(CourseEdition, { courseId: id, isLatest: true });
  const { summary, introduction, objectives, minutes, licence, sources, audience, topics, isPublic } = folder;
  const said = { summary, introduction, objectives, minutes, licence, sources, audience, topics, isPublic };
  await ofFile('course.md', () => courses.save({ id, version, ...said, prerequisiteIds, modules }));
  await em.flush();
  return { id, lessons };
}

async function makeLesson(ctx: Context, { title, summary, minutes, body }: FolderLesson, unitId: string): Promise<string> {
  const service = new LessonService(ctx);
  const { subjectId: id } = await service.create({ unitId, title, body });
  await ctx.em.flush();
  if (!summary?.trim() && minutes === undefined) return id;
  const { version } = await ctx.em.findOneOrFail(LessonEdition, { lessonId: id, isLatest: true });
  await service.save({ id, version, summary, minutes });
  await ctx.em.flush();
  return id;
}
