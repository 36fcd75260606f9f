import { useSyncExternalStore } from 'react';

const prefix = 'lechan.draft.';
const since = ' since';
const listeners = new Set<() => void>();

/** What was typed before and not yet saved. */
export function readDraft<Values>(name: string): Partial<Values> | undefined {
  const kept = sessionStorage.getItem(prefix + name);
  return kept ? JSON.parse(kept) : undefined;
}

/** When what is kept under a name was typed; undefined where nobody typed it, as when a form is opened with what is to be put back. */
export function draftTypedAt(name: string): string | undefined {
  return sessionStorage.getItem(prefix + name + since) ?? undefined;
}

/** Fills a form that is to be opened. */
export function writeDraft(name: string, text: string): void {
  clearDraft(name);
  sessionStorage.setItem(prefix + name, text);
}

/** Keeps what is typed under a name, with the time from when it stands so. */
export function keepTyped(name: string, text: string): void {
  if (draftTypedAt(name) && sessionStorage.getItem(prefix + name) === text) return;
  sessionStorage.setItem(prefix + name, text);
  sessionStorage.setItem(prefix + name + since, new Date().toISOString());
  tell();
}

/** Forgets what was typed, because it is saved or no longer wanted. */
export function clearDraft(name: string): void {
  sessionStorage.removeItem(prefix + name);
  sessionStorage.removeItem(prefix + name + since);
  tell();
}

/** All that was typed and not saved in this tab: under which name, and since when. */
export function useTypedDrafts(): readonly { name: string; since: string }[] {
  return JSON.parse(useSyncExternalStore(subscribe, writtenDrafts));
}

function writtenDrafts(): string {
  const names = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix) && key.endsWith(since));
  const drafts = names.map((key) => ({ name: key.slice(prefix.length, -since.length), since: sessionStorage.getItem(key) }));
  return JSON.stringify(drafts.sort((one, other) => String(one.since).localeCompare(String(other.since))));
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
