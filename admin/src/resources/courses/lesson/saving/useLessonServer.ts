import { useCallback, useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import { LessonForWritingDocument, type LessonForWritingQuery, SaveLessonDocument } from '../../../../generated/operations';
import { useText } from '../../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../../providers/data-provider';
import { NoAnswerInTime } from '../../../../providers/useAct';
import type { Block } from '../../difference/blocks';
import type { ContentField, KnownLesson, LessonContent } from './content';
import type { LessonServer } from './saving';

export type WrittenLesson = NonNullable<LessonForWritingQuery['lesson']>;

const longestWait = 60_000;
const mostMinutes = 100_000;

/** An edition as the server has it, its text as `read` makes it: so that the same text is told from another. */
export function knownOf(lesson: WrittenLesson, read: (body: unknown) => Block): KnownLesson {
  const { title, summary, minutes, body, edition, editionNumber } = lesson;
  const { version = 0, state = 'PUBLISHED', savedBy = null, savedAt = '' } = edition ?? {};
  return {
    ...{ title, summary: summary ?? null, minutes: minutes ?? null },
    body: read(body),
    version,
    number: editionNumber,
    state,
    savedBy: savedBy ?? null,
    savedAt,
  };
}

/** The way to the server of a lesson that is being written. `read` gives a text as the editor would write it. */
export function useLessonServer(id: string, read: (body: unknown) => Block): LessonServer {
  const provider = useDataProvider<ConsoleDataProvider>();
  const say = useText();
  const readLesson = useCallback(async () => {
    const { lesson } = await provider.ask(LessonForWritingDocument, { id, drafts: true });
    if (!lesson) throw new Error('The lesson is no longer there');
    return knownOf(lesson, read);
  }, [provider, id, read]);

  return useMemo(
    () => ({
      read: readLesson,
      check: ({ title, minutes }) => {
        const wrong = new Map<ContentField, string>();
        if (!title.trim()) wrong.set('title', say('lesson.refused.noTitle'));
        const isNumber = minutes === null || (typeof minutes === 'number' && minutes >= 1 && minutes <= mostMinutes);
        if (!isNumber) wrong.set('minutes', say('lesson.refused.minutes'));
        return wrong;
      },
      save: async ({ version, change }) => {
        const waiting = new AbortController();
        const timer = setTimeout(() => waiting.abort(new NoAnswerInTime()), longestWait);
        try {
          const input = { id, version, ...(change as Partial<LessonContent & { minutes: number | null }>) };
          const { saveLesson } = await provider.ask(SaveLessonDocument, { input }, { signal: waiting.signal });
          const edition = saveLesson.lesson?.edition;
          return { saved: edition && { ...edition, savedBy: edition.savedBy ?? null }, refusals: saveLesson.userErrors };
        } finally {
          clearTimeout(timer);
        }
      },
    }),
    [provider, id, readLesson, say],
  );
}
