import { useEffect } from 'react';

const prefix = 'lechan.draft.';

/** What was typed before and not yet saved. */
export function readDraft<Values>(name: string): Partial<Values> | undefined {
  const kept = sessionStorage.getItem(prefix + name);
  return kept ? JSON.parse(kept) : undefined;
}

/** Forgets what was typed, because it is saved or no longer wanted. */
export function clearDraft(name: string): void {
  sessionStorage.removeItem(prefix + name);
}

/** Keeps what is typed until it is saved: closing the form by mistake loses nothing. */
export function KeepDraft({ name, values, initial }: { name: string; values: object; initial: object }) {
  const text = JSON.stringify(values);
  const untouched = JSON.stringify(initial);
  useEffect(() => {
    if (text !== untouched) sessionStorage.setItem(prefix + name, text);
  }, [name, text, untouched]);
  return null;
}
