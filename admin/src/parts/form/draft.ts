const prefix = 'lechan.draft.';

/** What was typed before and not yet saved. */
export function readDraft<Values>(name: string): Partial<Values> | undefined {
  const kept = sessionStorage.getItem(prefix + name);
  return kept ? JSON.parse(kept) : undefined;
}

/** Keeps what is typed under a name. */
export function writeDraft(name: string, text: string): void {
  sessionStorage.setItem(prefix + name, text);
}

/** Forgets what was typed, because it is saved or no longer wanted. */
export function clearDraft(name: string): void {
  sessionStorage.removeItem(prefix + name);
}
