import { clearDraft, draftTypedAt, keepTyped, readDraft } from '../../../../parts/form/draft';
import type { KnownLesson, LessonContent } from './content';

/** What was written and is not saved, with the version that it was made from: both are needed to put it together with another's. */
export interface KeptLesson {
  readonly content: LessonContent;
  readonly known: KnownLesson;
}

const nameOf = (id: string) => `lesson ${id}`;

/** Keeps what is not saved in the browser's tab, through a reload, a lost line and an ended session. */
export function keepLesson(id: string, kept: KeptLesson): void {
  try {
    keepTyped(nameOf(id), JSON.stringify(kept));
  } catch {
    // no room left in the tab: the page itself asks before it is left
  }
}

/** Forgets it, once it is saved. */
export function forgetLesson(id: string): void {
  clearDraft(nameOf(id));
}

/** What was kept, and since when it stands so. */
export function keptLesson(id: string): (KeptLesson & { readonly since: string | undefined }) | undefined {
  const kept = readDraft<KeptLesson>(nameOf(id));
  return kept?.content && kept.known ? { content: kept.content, known: kept.known, since: draftTypedAt(nameOf(id)) } : undefined;
}
