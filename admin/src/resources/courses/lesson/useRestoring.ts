import { useState } from 'react';
import { RestoreLessonDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { type Outcome, useAct } from '../../../providers/useAct';
import type { LessonContent } from './saving/content';
import type { LessonSaving } from './saving/lesson-saving';

/** What the draft said before a former edition was taken up again. */
export interface Replaced {
  readonly number: number;
  readonly former: LessonContent;
}

/** Takes up a former edition again: what the draft said before stays at hand as long as its page is open. */
export function useRestoring(saving: LessonSaving, onRestored: () => void) {
  const say = useText();
  const { act } = useAct(RestoreLessonDocument, ({ restoreLesson }) => restoreLesson);
  const [replaced, setReplaced] = useState<Replaced>();

  async function restore(number: number): Promise<Outcome | undefined> {
    await saving.flush();
    const { state, content, known } = saving.get();
    if (state !== 'saved') return { userErrors: [{ field: [], code: 'STALE_VERSION', message: say('lesson.editions.notSaved') }] };
    const answer = await act({ input: { id: saving.id, version: known.version, number } });
    if (!answer) return undefined;
    if (answer.lesson) await saving.look(answer.lesson.edition.version);
    onRestored();
    if (answer.userErrors.length === 0) setReplaced({ number, former: content });
    return answer;
  }

  async function takeBack(): Promise<void> {
    if (!replaced) return;
    saving.change(replaced.former);
    setReplaced(undefined);
    onRestored();
    await saving.flush();
  }
  return { restore, takeBack, replaced };
}
