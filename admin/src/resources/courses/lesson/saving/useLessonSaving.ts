import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDataProvider } from 'react-admin';
import { LessonVersionDocument } from '../../../../generated/operations';
import { useContact } from '../../../../providers/contact';
import type { ConsoleDataProvider } from '../../../../providers/data-provider';
import { useStay } from '../../../../providers/useStay';
import type { KnownLesson } from './content';
import { keptLesson } from './kept-lesson';
import { LessonSaving } from './lesson-saving';
import type { LessonServer, Saving } from './saving';

/** A lesson that is being written: what was written before and not saved is there again, with since when it was kept. */
export function useLessonSaving(
  id: string,
  known: KnownLesson,
  server: LessonServer,
  /** Somebody saved something else, and nothing was being written here. */
  onOther: () => void,
): { saving: LessonSaving; now: Saving; keptSince: string | undefined } {
  const provider = useDataProvider<ConsoleDataProvider>();
  const shown = useQueryClient();
  const { line, isEnded } = useContact();
  const [{ saving, keptSince }] = useState(() => {
    const kept = keptLesson(id);
    // it goes on from what it was made from: what was saved since is then found and put beside it
    return { saving: new LessonSaving(id, kept?.known ?? known, server, kept?.content), keptSince: kept?.since };
  });
  const latest = useRef(onOther);
  latest.current = onOther;
  const now = useSyncExternalStore(saving.subscribe, saving.get);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each lesson
  useEffect(() => {
    const begun = saving.get().known.version;
    const onHide = () => document.visibilityState === 'hidden' && saving.leave();
    const onLeave = () => saving.leave();
    async function onShow() {
      const { lesson } = await provider.ask(LessonVersionDocument, { id }).catch(() => ({ lesson: null }));
      if (lesson && (await saving.look(lesson.edition.version).catch(() => false))) latest.current();
    }
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('focus', onShow);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('focus', onShow);
      saving.leave();
      // pages that show the lesson show it as it is now
      void saving.flush().then(() => (saving.get().known.version === begun ? undefined : shown.invalidateQueries()));
    };
  }, [saving]);

  // what could not be sent is sent once the line is back, and once somebody is signed in again
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked as the line changes
  useEffect(() => {
    const { state } = saving.get();
    if ((line !== 'lost' && state === 'lost') || (!isEnded && state === 'ended')) void saving.flush();
  }, [line, isEnded]);

  useStay(now.state !== 'saved');
  return { saving, now, keptSince };
}
