import { useSyncExternalStore } from 'react';

const news = new Map<string, string>();
const listeners = new Set<() => void>();

/** What a form says beside its button, which stands elsewhere in the dialog: that there is nothing to save, until something is typed. */
export function tellBesideButton(form: string, text: string | undefined): void {
  if (news.get(form) === text) return;
  if (text === undefined) news.delete(form);
  else news.set(form, text);
  for (const listener of listeners) listener();
}

/** What the form of that id says beside its button just now. */
export function useFormNews(form: string): string | undefined {
  return useSyncExternalStore(subscribe, () => news.get(form));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
