import { LechanError } from '@lechan/client';
import { useCallback, useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { LessonForWritingDocument, type LessonForWritingQuery, PermissionsOverDocument } from '../../../generated/operations';
import { useContact } from '../../../providers/contact';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import { useMaySomewhere, useWho } from '../../../providers/who';

/** A lesson as it is now, and what one may do with it. */
export interface LoadedLesson {
  readonly lesson: LessonForWritingQuery['lesson'];
  readonly published: LessonForWritingQuery['published'];
  readonly permissions: readonly string[];
}

/** Reads a lesson once, anew whenever its page is opened: what is written is never made from something read before. */
export function useLoadedLesson(id: string): { loaded?: LoadedLesson; error?: unknown; reload: () => void } {
  const provider = useDataProvider<ConsoleDataProvider>();
  const readsDrafts = useMaySomewhere('course:read-draft');
  const isKnown = useWho() !== undefined;
  const { line, isEnded } = useContact();
  const [state, setState] = useState<{ id: string; loaded?: LoadedLesson; error?: unknown }>({ id });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round reads anew
  useEffect(() => {
    if (!isKnown) return;
    let isLeft = false;
    const ask = (drafts: boolean) => provider.ask(LessonForWritingDocument, { id, drafts });
    async function load(): Promise<LoadedLesson> {
      // drafts of some units say nothing of those of others
      const { lesson, published } = await ask(readsDrafts).catch((error: unknown) => {
        if (readsDrafts && error instanceof LechanError && error.code === 'FORBIDDEN') return ask(false);
        throw error;
      });
      const permissions = lesson?.unit ? (await provider.ask(PermissionsOverDocument, { unit: lesson.unit.id })).viewer.permissions : [];
      return { lesson, published, permissions };
    }
    setState((before) => ({ id, loaded: before.id === id ? before.loaded : undefined }));
    load().then(
      (loaded) => isLeft || setState({ id, loaded }),
      (error: unknown) => isLeft || setState({ id, error }),
    );
    return () => {
      isLeft = true;
    };
  }, [id, isKnown, readsDrafts, round]);

  // what could not be read is read when the line is back, and when somebody is signed in again
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked as the line changes
  useEffect(() => {
    if (state.error && line !== 'lost' && !isEnded) reload();
  }, [line, isEnded]);

  return state.id === id ? { loaded: state.loaded, error: state.error, reload } : { reload };
}
