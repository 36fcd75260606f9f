import { parse } from 'yaml';
import { z } from 'zod';
import { type MessageKey, translate } from '../../../shared/messages/messages.js';
import { Refusal } from '../../../shared/refusal.js';
import { Unfit } from '../../media/index.js';
import { lessonFromMarkdown, type MaterialOf } from './lesson-from-markdown.js';

/** A file of a folder: its path within it, with slashes, and what it says. */
export interface FolderFile {
  readonly path: string;
  readonly text: string;
}

const day = z.iso.date();
const about = z.object({
  title: z.string(),
  slug: z.string().optional(),
  summary: z.string().optional(),
  language: z.string().default('vi'),
  topics: z.array(z.string()).default([]),
  audience: z.object({ positions: z.array(z.string()).default([]), kinds: z.array(z.string()).default([]) }).prefault({}),
  objectives: z.array(z.string()).default([]),
  minutes: z.int().optional(),
  prerequisites: z.array(z.string()).default([]),
  licence: z.string().optional(),
  isPublic: z.boolean().default(true),
  sources: z
    .array(
      z.object({
        title: z.string(),
        number: z.string().nullish(),
        signedOn: day.nullish(),
        issuedBy: z.string().nullish(),
        url: z.string().nullish(),
      }),
    )
    .default([]),
});
const aboutModule = z.object({ title: z.string(), summary: z.string().optional() });
const aboutLesson = z.object({ title: z.string(), summary: z.string().optional(), minutes: z.int().optional() });

/** What may stand beside a file of a folder. */
export const aboutFile = z.object({ title: z.string().optional(), alt: z.string().optional(), licence: z.string().optional() });

/** A lesson of a folder. */
export type FolderLesson = z.infer<typeof aboutLesson> & { readonly path: string; readonly body: object };

/** A course as a folder of Markdown says it. */
export interface CourseFolder extends z.infer<typeof about> {
  readonly introduction: string;
  readonly modules: readonly (z.infer<typeof aboutModule> & { readonly lessons: readonly FolderLesson[] })[];
}

/** What can be said of a folder that is no course's. */
type FolderMessage = Extract<MessageKey, `courseFolder.${string}`>;

/** A folder is not one of a course, and why, by file. */
export class NoCourseFolder extends Error {
  constructor(
    readonly key: FolderMessage,
    readonly told: Readonly<Record<string, string | number>> = {},
  ) {
    super(translate('en', key, told));
  }
}

/** A file of a folder is refused, as the command that it stands for would be, or as an upload. */
export class FolderRefused extends Error {
  constructor(
    readonly path: string,
    readonly why: Refusal | Unfit,
  ) {
    super(`${path}: ${why.message}`, { cause: why });
  }
}

/** Does what a file of a folder says. Errors: FolderRefused; whatever else the work throws. */
export async function ofFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal || error instanceof Unfit ? new FolderRefused(path, error) : error;
  }
}

/**
 * Reads a course of a folder: `course.md`, and for each module a folder with `module.md` and its lessons, in the order of their names. What
 * stands above a text between lines of --- is YAML. Errors: NoCourseFolder.
 */
export function readCourseFolder(files: readonly FolderFile[], materialOf?: (lesson: string) => MaterialOf): CourseFolder {
  const course = files.find(({ path }) => path === 'course.md');
  if (!course) throw new NoCourseFolder('courseFolder.none');
  const { front, body } = readFront(course, about);
  const modules = files
    .filter(({ path }) => /^[^/]+\/module\.md$/.test(path))
    .sort(byPath)
    .map((file) => {
      const folder = file.path.slice(0, file.path.indexOf('/') + 1);
      const lessons = files.filter(({ path }) => path.startsWith(folder) && /^[^/]+\/[^/]+\.md$/.test(path) && path !== file.path);
      return {
        ...readFront(file, aboutModule).front,
        lessons: lessons.sort(byPath).map((lesson) => readLesson(lesson, materialOf?.(lesson.path))),
      };
    });
  return { ...front, introduction: body.trim(), modules };
}

/** Reads one lesson of a folder. Errors: NoCourseFolder. */
export function readLesson(file: FolderFile, materialOf?: MaterialOf): FolderLesson {
  const { front, body } = readFront(file, aboutLesson);
  return { ...front, path: file.path, body: lessonFromMarkdown(body, materialOf) };
}

const byPath = (one: FolderFile, other: FolderFile) => (one.path < other.path ? -1 : 1);

/** Splits a text into what stands above it, read by `shape`, and the rest. Errors: NoCourseFolder. */
export function readFront<T>({ path, text }: FolderFile, shape: z.ZodType<T>): { front: T; body: string } {
  const [, yaml, body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text.replace(/^\ufeff/, '')) ?? [];
  if (yaml === undefined) throw new NoCourseFolder('courseFolder.noFront', { path });
  let given: unknown;
  try {
    given = parse(yaml, { maxAliasCount: 0 });
  } catch (error) {
    throw new NoCourseFolder('courseFolder.front', { path, why: (error as Error).message.trim() });
  }
  const read = shape.safeParse(given);
  if (read.success) return { front: read.data, body };
  const why = read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ');
  throw new NoCourseFolder('courseFolder.front', { path, why });
}
