import { type Block, keyOf } from '../../difference/blocks';

/** What somebody writes of a lesson. */
export interface LessonContent {
  readonly title: string;
  readonly summary: string | null;
  /** A text where what was typed is no number. */
  readonly minutes: number | string | null;
  readonly body: Block;
}

export type ContentField = keyof LessonContent;

/** An edition of a lesson as the server has it: what it says, and how that came about. */
export interface KnownLesson extends LessonContent {
  readonly version: number;
  readonly number: number;
  readonly state: string;
  readonly savedBy: string | null;
  readonly savedAt: string;
}

export const contentFields = ['title', 'summary', 'minutes', 'body'] as const satisfies readonly ContentField[];

/** The fields in which two versions say something different. */
export function changedFields(one: LessonContent, other: LessonContent): ContentField[] {
  return contentFields.filter((field) => !saysTheSame(field, one, other));
}

/** What a version says, without how it came about. */
export function contentOf({ title, summary, minutes, body }: LessonContent): LessonContent {
  return { title, summary, minutes, body };
}

function saysTheSame(field: ContentField, one: LessonContent, other: LessonContent): boolean {
  if (field === 'body') return one.body === other.body || keyOf(one.body) === keyOf(other.body);
  return (one[field] ?? '') === (other[field] ?? '');
}
