import type { TypedDocument } from '@lechan/client';
import { useEffect, useState } from 'react';
import { ask } from './ask';

export const freshMs = 60_000;
/** Addresses of files hold for an hour at least. */
const goodMs = 30 * 60_000;

interface Answered {
  readonly answer: unknown;
  readonly at: number;
}

/** What was answered before, so that going back shows at once what was there. */
const answers = new Map<string, Answered>();

/** What a page asked for: the answer, or why there is none; neither while it is awaited. */
export interface Asked<Result> {
  readonly answer: Result | undefined;
  readonly error: unknown;
  /** Asks once more. */
  readonly again: () => void;
}

/**
 * Asks the API, once a minute at most for the same; what was answered before is shown meanwhile, and asked anew in sight once it is older than
 * so many milliseconds. Not asked where `variables` is null.
 */
export function useAsked<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
  good = goodMs,
): Asked<Result> {
  const key = variables === null ? null : `${document}${JSON.stringify(variables)}`;
  const [failed, setFailed] = useState<{ key: string; error: unknown }>();
  const [, drawAnew] = useState(0);
  const [times, setTimes] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    if (key === null || variables === null) return;
    const known = answers.get(key);
    if (known && Date.now() - known.at < freshMs) return;
    let isWanted = true;
    ask(document, variables).then(
      (answer) => {
        answers.set(key, { answer, at: Date.now() });
        if (!isWanted) return;
        setFailed(undefined);
        drawAnew((count) => count + 1);
      },
      // what is shown already stays
      (error: unknown) => isWanted && !answers.has(key) && setFailed({ key, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, times]);

  useEffect(() => {
    if (key === null) return;
    const renew = () => {
      if (window.document.visibilityState === 'visible' && Date.now() - (answers.get(key)?.at ?? Date.now()) > good)
        setTimes((count) => count + 1);
    };
    const timer = setInterval(renew, freshMs);
    window.document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      window.document.removeEventListener('visibilitychange', renew);
    };
  }, [key, good]);

  return {
    answer: key === null ? undefined : (answers.get(key)?.answer as Result | undefined),
    error: failed?.key === key ? failed?.error : undefined,
    again: () => {
      setFailed(undefined);
      setTimes((count) => count + 1);
    },
  };
}
