import { type TypedDocument, typedDocument, UnitByCodeDocument } from '@lechan/client';
import type { Locator, Page } from '@playwright/test';
import { type Console, expect, settled } from './console';

interface Payload<Of extends string> {
  readonly userErrors: readonly { message: string }[];
  readonly subject: { readonly id: string; readonly edition?: { readonly version: number } } | null;
  readonly of?: Of;
}

const command = (name: string, of: 'course' | 'lesson' | 'comment') =>
  typedDocument<Record<string, Payload<typeof of>>, { input: object }>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { payload: ${name}(input: $input) { subject: ${of} { id ${of === 'comment' ? '' : 'edition { version }'} } userErrors { message } } }`,
  );

/** Carries a command of courses out as the administrator, and gives what it answers. */
export async function run({ ask }: Pick<Console, 'ask'>, name: string, of: 'course' | 'lesson' | 'comment', input: object) {
  const { payload } = await ask(command(name, of), { input });
  expect(payload?.userErrors).toEqual([]);
  return { id: payload?.subject?.id ?? '', version: payload?.subject?.edition?.version ?? 0 };
}

/** A part of a document as the editor has it. */
export interface Part {
  readonly type: string;
  readonly attrs?: object;
  readonly content?: readonly Part[];
  readonly text?: string;
  readonly marks?: readonly object[];
}

export const text = (said: string, ...marks: object[]): Part => ({ type: 'text', text: said, ...(marks.length && { marks }) });
export const paragraph = (...said: (string | Part)[]): Part => ({
  type: 'paragraph',
  content: said.map((one) => (typeof one === 'string' ? text(one) : one)),
});
export const doc = (...content: Part[]): Part => ({ type: 'doc', content });

/** A lesson of the test's own in a course of its own, of the ward committee of Hồ Nam. */
export async function ownLesson({ ask }: Pick<Console, 'ask'>, title: string, body: object = doc(paragraph('Câu đầu.'))) {
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
  const lesson = await run({ ask }, 'createLesson', 'lesson', { unitId: unit?.id, title, body });
  const course = await run({ ask }, 'createCourse', 'course', { unitId: unit?.id, title: `Khóa ${title}` });
  const modules = [{ title: 'Học phần 1', lessonIds: [lesson.id] }];
  const filled = await run({ ask }, 'saveCourse', 'course', { id: course.id, version: course.version, modules });
  return { ...lesson, course: filled, path: `/courses/${course.id}/lessons/${lesson.id}` };
}

interface Written {
  readonly lesson: {
    readonly title: string;
    readonly summary: string | null;
    readonly minutes: number | null;
    readonly body: Part;
    readonly text: string;
    readonly html: string;
    readonly edition: { readonly number: number; readonly version: number; readonly state: string };
  };
}
const writtenDocument: TypedDocument<Written, { id: string }> = typedDocument(
  'query ($id: ID!) { lesson(id: $id, state: DRAFT) { title summary minutes body text html edition { number version state } } }',
);

/** A lesson's latest edition, as the server has it. */
export async function written({ ask }: Pick<Console, 'ask'>, { id }: { id: string }): Promise<Written['lesson']> {
  return (await ask(writtenDocument, { id })).lesson;
}

/** Where a lesson's text is written. */
export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Nội dung bài' });

/** What a text is written with. */
export const tools = (page: Page): Locator => page.getByRole('toolbar', { name: 'Công cụ soạn bài' });

/** How it stands with saving. */
export const status = (page: Page): Locator => page.locator('.savestate');

/** Waits until all that was written is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(status(page)).toHaveText(/^Đã lưu lúc \d\d:\d\d/);
}

/** Opens a lesson for writing. */
export async function openLesson(page: Page, { path }: { path: string }): Promise<void> {
  await page.goto(`/#${path}`);
  await expect(textOf(page)).toBeVisible();
  await settled(page);
}

/** Puts the cursor at the end of the text, or at its beginning. */
export async function atEnd(page: Page, key: 'End' | 'Home' = 'End'): Promise<void> {
  const text = textOf(page);
  await text.focus();
  const isThere = () =>
    text.evaluate((element, end) => {
      const [chosen, rest] = [getSelection(), document.createRange()];
      if (!chosen?.focusNode || !element.contains(chosen.focusNode)) return false;
      rest.selectNodeContents(element);
      if (end) rest.setStart(chosen.focusNode, chosen.focusOffset);
      else rest.setEnd(chosen.focusNode, chosen.focusOffset);
      return rest.toString() === '';
    }, key === 'End');
  // the editor puts its own selection back a moment after it has got the focus
  await expect(async () => {
    await page.keyboard.press(`Control+${key}`);
    await page.waitForTimeout(60);
    expect(await isThere()).toBe(true);
  }).toPass();
}

/** Pastes HTML as another program put it on the clipboard. */
export async function pasteHtml(page: Page, html: string, plain = ''): Promise<void> {
  await textOf(page).evaluate(
    (element, data) => {
      const transfer = new DataTransfer();
      transfer.setData('text/html', data.html);
      transfer.setData('text/plain', data.plain);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}
