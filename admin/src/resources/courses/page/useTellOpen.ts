import { useEffect } from 'react';
import { useDataProvider } from 'react-admin';
import { OpenCourseDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { ShownCourse } from './shown-course';

const everyMs = 10_000;

/** Tells others that one has the course open, for as long as the page is shown; whether that is heard changes nothing here. */
export function useTellOpen({ id, edition }: Pick<ShownCourse, 'id' | 'edition'>): void {
  // its own functions are others each time they are asked for
  const provider = useDataProvider<ConsoleDataProvider>();
  const isWritten = edition !== undefined;
  useEffect(() => {
    if (!isWritten) return;
    const tell = (isClosing: boolean) => void provider.ask(OpenCourseDocument, { input: { id, isClosing } }).catch(() => undefined);
    tell(false);
    const timer = setInterval(() => document.visibilityState === 'visible' && tell(false), everyMs);
    return () => {
      clearInterval(timer);
      tell(true);
    };
  }, [provider, id, isWritten]);
}
