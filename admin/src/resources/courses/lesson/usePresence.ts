import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { OpenLessonDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';

const everyMs = 10_000;

/**
 * Tells others that one has a lesson open, for as long as its page is in sight, and gives the names of who else has. Each time it also hears
 * which version is saved.
 */
export function usePresence(id: string, onVersion?: (version: number) => void): readonly string[] {
  const provider = useDataProvider<ConsoleDataProvider>();
  const [names, setNames] = useState<readonly string[]>([]);
  const hear = useRef(onVersion);
  hear.current = onVersion;
  useEffect(() => {
    let isLeft = false;
    async function tell(isClosing: boolean) {
      // who is there is no more than good to know
      const answer = await provider.ask(OpenLessonDocument, { input: { id, isClosing } }).catch(() => undefined);
      const lesson = answer?.openLesson.lesson;
      if (isLeft || !lesson) return;
      const others = [...new Set(lesson.presences.map(({ name }) => name))].sort();
      setNames((before) => (before.join() === others.join() ? before : others));
      hear.current?.(lesson.edition.version);
    }
    void tell(false);
    const timer = setInterval(() => document.visibilityState === 'visible' && void tell(false), everyMs);
    return () => {
      isLeft = true;
      clearInterval(timer);
      void tell(true);
    };
  }, [provider, id]);
  return names;
}
