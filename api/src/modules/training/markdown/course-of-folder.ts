import type { Context, Language } from '../../../shared/context.js';
import { translate } from '../../../shared/messages/messages.js';
import { Refusal } from '../../../shared/refusal.js';
import { unfitSaid } from '../../media/index.js';
import { type CourseFolder, FolderRefused, NoCourseFolder, readCourseFolder } from './course-folder.js';
import { type FolderKeeping, keepFolderFiles, linkedFrom } from './folder-materials.js';
import { type ImportedCourse, importCourseFolder } from './import-course-folder.js';
import type { GivenFolder } from './read-folder.js';

/** A course with the materials that were made with it, by their paths in the folder. */
export interface CourseOfFolder extends ImportedCourse {
  readonly course: CourseFolder;
  readonly materials: ReadonlyMap<string, string>;
}

/**
 * Makes a draft of a course of a folder, with its lessons and materials. What can be told without the files is told before they are looked
 * into, which takes long. Errors: NoCourseFolder, FolderRefused.
 */
export async function makeCourseOfFolder(
  ctx: Context,
  { texts, files }: GivenFolder,
  unitId: string,
  keeping: FolderKeeping,
): Promise<CourseOfFolder> {
  const { licence = null } = readCourseFolder(texts, linkedFrom(new Map(files.map(({ path }) => [path, path]))));
  const materials = await keepFolderFiles(ctx, files, unitId, keeping, licence);
  keeping.step?.();
  const course = readCourseFolder(texts, linkedFrom(materials));
  return { ...(await importCourseFolder(ctx, course, unitId)), course, materials };
}

/** The texts of a folder that are no part of the course, such as lessons in a folder without `module.md`. */
export function leftOutOf({ texts }: GivenFolder, { lessons }: Pick<ImportedCourse, 'lessons'>): string[] {
  const isPart = (path: string) => path === 'course.md' || /^[^/]+\/module\.md$/.test(path) || lessons.has(path);
  return texts.map(({ path }) => path).filter((path) => !isPart(path));
}

/** Why a folder was refused, a line for each reason; null for errors of another kind. */
export function folderRefusalSaid(error: unknown, language: Language): string | null {
  if (error instanceof NoCourseFolder) return translate(language, error.key, error.told);
  if (!(error instanceof FolderRefused)) return null;
  const { path, why } = error;
  if (!(why instanceof Refusal)) {
    const isWaiting = why.why === 'NOT_CHECKED';
    return `${path}: ${isWaiting ? translate(language, 'courseFolder.notScanned') : unfitSaid(language, why)}`;
  }
  return why.reasons
    .map(
      ({ field: [, ...field], message, told }) =>
        `${path}${field.length ? ` (${field.join('.')})` : ''}: ${translate(language, message, told)}`,
    )
    .join('\n');
}
