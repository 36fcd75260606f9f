import { type ComponentType, createElement, type ReactNode, use } from 'react';
import { allWords } from '../i18n/i18n-provider';
import type { PartName } from '../i18n/part-words';
import { isLost } from '../providers/contact';

/** A part of the console itself that did not come, and the way to fetch it again. */
export class NotLoaded extends Error {
  readonly again: () => void;
  constructor(cause: unknown, again: () => void) {
    super('A part of the console did not come', { cause });
    this.again = again;
  }
}

/** A component fetched when it is first shown, or before. */
export type Lazily<Props> = ((props: Props) => ReactNode) & {
  /** Fetches it before it is shown; that it can't be had is said when it is shown. */
  fetchEarly: () => void;
  isThere: () => boolean;
};

/**
 * As React.lazy, but a part that could not be fetched is fetched again when asked for: React.lazy keeps the refusal for good. It must stand
 * within a Boundary.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** Whether it says only words of the first page. */
  isFirst = false,
  /** The parts of the console whose own words it says. */
  ...parts: readonly PartName[]
): Lazily<Props> {
  let there: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;

  function again() {
    if (!hasFailed) return;
    hasFailed = false;
    coming = undefined;
  }
  function fetched() {
    // what a browser could not fetch of a script's own imports it does not ask for again: while the line is lost nothing is tried
    coming ??= (
      isLost()
        ? Promise.reject(new Error('The server can’t be reached'))
        : Promise.all([load(), isFirst || allWords(parts)]).then(([part]) => part)
    ).then(
      (part) => {
        there = part;
        return part;
      },
      (error: unknown) => {
        hasFailed = true;
        throw new NotLoaded(error, again);
      },
    );
    return coming;
  }
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each module, as React.lazy makes its own
  function Part(props: Props) {
    return createElement(there ?? use(fetched()), props);
  }
  return Object.assign(Part, {
    fetchEarly: () => {
      again();
      fetched().catch(() => undefined);
    },
    isThere: () => there !== undefined,
  });
}
