import { createClient, typedDocument, UnitByCodeDocument } from '@lechan/client';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Console } from './console';
import { type Other, secretOf, signedOut } from './session-state';

/** What a course of a test's own is made of. */
export interface OwnCourse {
  readonly title: string;
  /** Of each lesson its title and its blocks, as the editor has them. */
  readonly lessons: readonly { readonly title: string; readonly body: readonly object[] }[];
  readonly more?: Readonly<Record<string, unknown>>;
  readonly language?: string;
}

/** Tests of the reader: a page of somebody who is not signed in, the API as the administrator asks it, and a way to publish courses. */
export const test = base.extend<Pick<Console, 'ask'> & { publish: (course: OwnCourse) => Promise<{ slug: string; lessons: string[] }> }>({
  storageState: signedOut,
  ask: async ({ baseURL }, use) => use((document, variables) => clientOf(baseURL ?? '').request(document, ...([variables] as never))),
  publish: async ({ baseURL }, use) => use((course) => published(baseURL ?? '', course)),
});

/** A page's heading, once what the page shows is there. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Opens an address of the reader and waits for what it shows. */
export async function openReader(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(heading(page)).toBeVisible();
}

/** A paragraph as the editor has it. */
export const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A course of the sample that is published, and the identities of its lessons. */
export async function sampleCourse(baseURL: string | undefined, slug: string) {
  const { course } = await askAs(baseURL ?? '')<{ course: { title: string; modules: { lessons: { id: string; title: string }[] }[] } }>(
    `query ($slug: String!) { course(slug: $slug) { title modules { lessons { id title } } } }`,
    { slug },
  );
  return { title: course.title, lessons: course.modules.flatMap((part) => part.lessons) };
}

function clientOf(url: string, other?: Other) {
  const cookie = `lechan_session=${secretOf(other)}`;
  return createClient({ url, fetch: (to, options) => fetch(to, { ...options, headers: { ...options?.headers, cookie } }) });
}

function askAs(url: string, other?: Other) {
  const client = clientOf(url, other);
  return <Result>(query: string, variables: Record<string, unknown>) =>
    client.request(typedDocument<Result, Record<string, unknown>>(query), variables);
}

interface Commanded {
  readonly userErrors: readonly object[];
  readonly course?: { readonly id: string; readonly slug: string; readonly edition: { readonly version: number } };
  readonly lesson?: { readonly id: string };
  readonly material?: { readonly id: string };
}

/** Gives a command that must be carried out, as somebody else or as the administrator. */
export async function command(url: string, as: Other | undefined, name: string, input: object, fields: string): Promise<Commanded> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { field code message } } }`;
  const { [name]: done } = await askAs(url, as)<Record<string, Commanded>>(query, { input });
  expect(done?.userErrors).toEqual([]);
  return done as Commanded;
}

/** Who keeps the courses of the ward to which those of the tests belong, and that ward. */
export const writer = 'unitAdministrator';
export const wardOf = async (url: string): Promise<string> =>
  (await createClient({ url }).request(UnitByCodeDocument, { code: 'HP-LC-HN' })).unit?.id ?? '';

/** Written and handed in by who keeps the ward's courses, approved and published by the administrator. */
async function published(url: string, { title, lessons, more = {}, language = 'vi' }: OwnCourse) {
  const unitId = await wardOf(url);
  const lessonIds: string[] = [];
  for (const { title: lesson, body } of lessons) {
    const made = await command(
      url,
      writer,
      'createLesson',
      { unitId, title: lesson, body: { type: 'doc', content: body } },
      'lesson { id }',
    );
    lessonIds.push(made.lesson?.id ?? '');
  }
  const fields = 'course { id slug edition { version } }';
  let { course } = await command(url, writer, 'createCourse', { unitId, title, language }, fields);
  const step = async (as: Other | undefined, name: string, input: object = {}) => {
    ({ course } = await command(url, as, name, { id: course?.id, version: course?.edition.version, ...input }, fields));
  };
  await step(writer, 'saveCourse', { modules: [{ title: 'Học phần thử', lessonIds }], ...more });
  await step(writer, 'submitCourse');
  await step(undefined, 'approveCourse');
  await step(undefined, 'publishCourse');
  return { slug: course?.slug ?? '', lessons: lessonIds };
}

export { expect };
