import { useEffect } from 'react';
import { writeDraft } from './draft';

/** Keeps what is typed until it is saved: closing the form by mistake loses nothing. */
export function KeepDraft({ name, values, initial }: { name: string; values: object; initial: object }) {
  const text = JSON.stringify(values);
  const untouched = JSON.stringify(initial);
  useEffect(() => {
    if (text !== untouched) writeDraft(name, text);
  }, [name, text, untouched]);
  return null;
}
