import { useSyncExternalStore } from 'react';

/** What the reader says when an act is to be put up: what the second person should know; null: they leave it. */
type Answer = { readonly note: string | null } | null;

let asking: ((answer: Answer) => void) | undefined;
let isPutUp = false;
const listeners = new Set<() => void>();

/** Asks the reader whether what needs a second person is to be put up. */
export function askSecondPerson(): Promise<Answer> {
  asking?.(null);
  return new Promise((resolve) => tellAsking(resolve));
}

/** The answer that is waited for; undefined when none is. */
export function useSecondPersonAsked(): ((answer: Answer) => void) | undefined {
  const asked = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => asking,
  );
  return (
    asked &&
    ((answer) => {
      tellAsking(undefined);
      asked(answer);
    })
  );
}

function tellAsking(next: typeof asking): void {
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
