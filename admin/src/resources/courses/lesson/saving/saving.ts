import type { Refusal } from '../../../../providers/useAct';
import type { ContentField, KnownLesson, LessonContent } from './content';

/** How it stands with what was written: in words beside the title. */
export type SaveState =
  | 'saved'
  | 'changed'
  | 'saving'
  /** The server can't be reached. */
  | 'lost'
  /** The server has a problem. */
  | 'trouble'
  | 'ended'
  | 'forbidden'
  /** Some of it is not taken as it is. */
  | 'refused'
  /** Somebody else saved first: nothing is sent before both versions are put together. */
  | 'overtaken';

/** What a part of the page is told: how it stands, and what came in the way. */
export interface Saving {
  readonly state: SaveState;
  readonly content: LessonContent;
  readonly known: KnownLesson;
  /** By field why it is not taken. */
  readonly refusals: ReadonlyMap<ContentField | '', readonly string[]>;
  /** What somebody else saved meanwhile. */
  readonly theirs?: KnownLesson;
  readonly error?: unknown;
}

/** How a lesson is sent and read. */
export interface LessonServer {
  readonly save: (input: {
    version: number;
    change: Partial<LessonContent>;
  }) => Promise<{ saved?: Omit<KnownLesson, keyof LessonContent> | null; refusals: readonly Refusal[] }>;
  readonly read: () => Promise<KnownLesson>;
  /** What is wrong of itself, and not sent: why, by field. */
  readonly check: (content: LessonContent) => ReadonlyMap<ContentField, string>;
}
