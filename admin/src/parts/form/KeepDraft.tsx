import { useEffect } from 'react';
import { changedOnly } from './changed-only';
import { clearDraft, keepTyped } from './draft';

/** Keeps what was typed and differs from what is on record until it is saved: closing the form by mistake loses nothing. */
export function KeepDraft<Values extends object>({ name, values, opened }: { name: string; values: Values; opened: Values }) {
  const typed = JSON.stringify(changedOnly(values, opened));
  useEffect(() => {
    if (typed === '{}') clearDraft(name);
    else keepTyped(name, typed);
  }, [name, typed]);
  return null;
}
