import { type TypedDocument, typedDocument, UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { type Console, expect, settled } from './console';
import { doc, paragraph, run } from './lessons';

let made = 0;

/** A course of the test's own, with modules of lessons by title, of a unit; that of the ward committee of Hồ Nam unless another is named. */
export async function ownCourse(
  { ask }: Pick<Console, 'ask'>,
  title: string,
  modules: Readonly<Record<string, readonly string[]>> = {},
  { code = 'HP-LC-HN', ...more }: { code?: string } & Record<string, unknown> = {},
) {
  const { unit } = await ask(UnitByCodeDocument, { code });
  const slug = `khoa-thu-${Date.now()}-${made++}`;
  const { id, version } = await run({ ask }, 'createCourse', 'course', {
    unitId: unit?.id,
    title,
    slug,
  });
  const written = [];
  for (const [name, titles] of Object.entries(modules)) {
    const lessonIds = [];
    for (const lesson of titles)
      lessonIds.push(
        (await run({ ask }, 'createLesson', 'lesson', { unitId: unit?.id, title: lesson, body: doc(paragraph(`Nội dung ${lesson}.`)) })).id,
      );
    written.push({ title: name, lessonIds });
  }
  const has = written.length > 0 || Object.keys(more).length > 0;
  const course = has ? await run({ ask }, 'saveCourse', 'course', { id, version, modules: written, ...more }) : { id, version };
  return { ...course, title, slug, path: `/courses/${course.id}`, unitId: unit?.id ?? '' };
}

interface Standing {
  readonly course: {
    readonly title: string;
    readonly state: string;
    readonly edition: { readonly version: number };
    readonly modules: readonly {
      readonly id: string;
      readonly title: string;
      readonly lessons: readonly { readonly id: string; readonly title: string }[];
    }[];
  };
}
const standing: TypedDocument<Standing, { id: string }> = typedDocument(
  'query ($id: ID!) { course(id: $id, state: DRAFT) { title state edition { version } modules { id title lessons { id title } } } }',
);

/** A course's latest edition, as the server has it. */
export async function courseNow({ ask }: Pick<Console, 'ask'>, { id }: { id: string }): Promise<Standing['course']> {
  return (await ask(standing, { id })).course;
}

/** Its table of contents: titles of lessons by that of their module. */
export async function contentsOf({ ask }: Pick<Console, 'ask'>, course: { id: string }): Promise<Record<string, string[]>> {
  const { modules } = await courseNow({ ask }, course);
  return Object.fromEntries(modules.map(({ title, lessons }) => [title, lessons.map((lesson) => lesson.title)]));
}

/** Takes a step with a course as the administrator. */
export async function step({ ask }: Pick<Console, 'ask'>, name: string, { id }: { id: string }, more: object = {}): Promise<void> {
  const { edition } = await courseNow({ ask }, { id });
  await run({ ask }, name, 'course', { id, version: edition.version, ...more });
}

/** Hands a course in, and has it approved by somebody who wrote nothing of it, at their page. */
export async function approvedBy({ ask }: Pick<Console, 'ask'>, other: Page, course: { id: string; path: string }): Promise<void> {
  await step({ ask }, 'submitCourse', course);
  await other.goto(`/#${course.path}/review`);
  await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
  // the page of the course comes after it
  await expect(other).toHaveURL(new RegExp(`${course.path}$`));
  await expect(other.locator('.stage')).toContainText('Đã duyệt');
}

/** The same, published at once. */
export async function publishedBy({ ask }: Pick<Console, 'ask'>, other: Page, course: { id: string; path: string }): Promise<void> {
  await approvedBy({ ask }, other, course);
  await step({ ask }, 'publishCourse', course);
}

/** Opens a course's page. */
export async function openCourse(page: Page, { path, title }: { path: string; title: string }, params = ''): Promise<void> {
  await page.goto(`/#${path}${params}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await settled(page);
}
