import { useSyncExternalStore } from 'react';

/** What the reader says when an act is to be put up: what the second person should know; null: they leave it. */
type Answer = { readonly note: string | null } | null;

/** How the question ends: by the reader, or because it could not be shown. */
interface Asking {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

let asking: Asking | undefined;
let isPutUp = false;
const listeners = new Set<() => void>();

/** Asks the reader whether what needs a second person is to be put up. */
export function askSecondPerson(): Promise<Answer> {
  asking?.answer(null);
  return new Promise((resolve, reject) => {
    const mine: Asking = {
      answer: (answer) => end(() => resolve(answer)),
      fail: (error) => end(() => reject(error)),
    };
    function end(settle: () => void) {
      if (asking === mine) tellAsking(undefined);
      settle();
    }
    tellAsking(mine);
  });
}

/** The question that waits for an answer; undefined when none does. */
export function useSecondPersonAsked(): Asking | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => asking,
  );
}

function tellAsking(next: Asking | undefined): void {
  asking = next;
  for (const listener of listeners) listener();
}

/** The act that is just ending was put up, and not done. */
export function tellPutUp(): void {
  isPutUp = true;
}

/** Whether what is just told as saved was put up instead; told once. */
export function wasPutUp(): boolean {
  const was = isPutUp;
  isPutUp = false;
  return was;
}

/** The input of an act that is put up. */
export function putUp<Variables>(variables: Variables, note: string | null): Variables {
  const { input } = variables as { input: object };
  return { ...variables, input: { ...input, isProposal: true, proposalNote: note } };
}

/** Whether an act was not done because a second person has to approve it. */
export function needsSecondPerson(refusals: readonly { code: string }[]): boolean {
  return refusals.some(({ code }) => code === 'SECOND_PERSON_NEEDED');
}
