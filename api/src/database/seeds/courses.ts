import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type FileStore, inspectHere } from '../../modules/media/index.js';
import {
  type CourseOfFolder,
  CourseReviewService,
  type FolderFile,
  type ImportedCourse,
  LessonService,
  latestOf,
  linkedFrom,
  makeCourseOfFolder,
  ReleaseService,
  readFolder,
  readLesson,
  TopicService,
} from '../../modules/training/index.js';
import type { Context } from '../../shared/context.js';

const folder = fileURLToPath(new URL('../../../src/database/seeds/courses/', import.meta.url));

/** The courses in the order in which they stand on each other, and how far each has come. */
const courses: readonly (readonly [slug: string, steps: readonly ('submit' | 'approve' | 'publish')[]])[] = [
  ['sinh-hoat-chi-bo', ['submit', 'approve', 'publish']],
  ['bien-ban-nghi-quyet', ['submit', 'approve', 'publish']],
  ['ket-nap-dang-vien', ['submit', 'approve', 'publish']],
  ['ky-nang-so', ['submit', 'approve', 'publish']],
  ['kiem-tra-giam-sat', ['submit', 'approve']],
  ['lanh-dao-to-dan-pho', ['submit']],
];
/** One that is approved is planned to be published. */
const planned = 'kiem-tra-giam-sat';
/** Of one published course a lesson is being written on. */
const draft = { course: 'ky-nang-so', lesson: '02-an-toan-thong-tin/01-mat-khau-va-xac-thuc-hai-lop.md' };

/** The sample's courses: topics, six courses of a unit with their lessons, four of them published. */
export async function loadCourses(ctx: Context, unitId: string, store: FileStore): Promise<void> {
  await loadTopics(ctx);
  for (const [slug, steps] of courses) {
    const given = await readFolder(join(folder, slug));
    // the project's own files need no process apart
    const made = await makeCourseOfFolder(ctx, given, unitId, { store, scanner: null, look: inspectHere });
    await lead(ctx, made, steps);
    if (slug === draft.course) await writeOn(ctx, made, given.texts);
    if (slug === planned) await plan(ctx, made, unitId);
  }
}

interface GivenTopic {
  readonly code: string;
  readonly parent?: string;
  readonly label: { vi: string; en: string };
  readonly description?: { vi: string; en: string };
}

async function loadTopics(ctx: Context): Promise<void> {
  const { topics } = parse(await readFile(join(folder, 'topics.yaml'), 'utf8')) as { topics: GivenTopic[] };
  for (const topic of topics) {
    await new TopicService(ctx).create(topic);
    await ctx.em.flush();
  }
}

async function lead(ctx: Context, { id }: ImportedCourse, steps: readonly ('submit' | 'approve' | 'publish')[]): Promise<void> {
  for (const step of steps) {
    // what a step wrote is read anew by the next
    ctx.em.clear();
    await new CourseReviewService(ctx)[step]({ id, version: await latestOf(ctx, 'course', id) });
    await ctx.em.flush();
  }
}

/** Plans its publication for the first morning of the month after next. */
async function plan(ctx: Context, { id }: ImportedCourse, unitId: string): Promise<void> {
  ctx.em.clear();
  const [year = 0, month = 0] = ctx.today.split('-').map(Number);
  const at = new Date(Date.UTC(year, month + 1, 1, 0, 30)).toISOString();
  await new ReleaseService(ctx).plan({ unitId, name: 'Tài liệu kiểm tra, giám sát', scheduledAt: at, courseIds: [id] });
  await ctx.em.flush();
}

async function writeOn(ctx: Context, { lessons, materials }: CourseOfFolder, files: readonly FolderFile[]): Promise<void> {
  const [id, name] = [lessons.get(draft.lesson), draft.lesson.split('/')[1]];
  const file = files.find(({ path }) => path === `draft/${name}`);
  if (!id || !file) throw new Error('The sample lacks the lesson that is being written on');
  ctx.em.clear();
  const { title, summary, minutes, body } = readLesson(file, linkedFrom(materials)(draft.lesson));
  await new LessonService(ctx).save({ id, version: await latestOf(ctx, 'lesson', id), title, summary, minutes, body });
  await ctx.em.flush();
}
