import { useSyncExternalStore } from 'react';
import type { Language } from '../i18n/say';

/** How large the text may be: sizes 1 to this. */
export const largestSize = 5;

/** What a reader chose, and what they have read: on their device alone, and nothing else is kept of anybody. */
export interface Kept {
  readonly size: number;
  readonly look: 'system' | 'light' | 'dark';
  readonly language: Language;
  /** Of each course, by identity, the lessons that were read to their end. */
  readonly read: Readonly<Record<string, readonly string[]>>;
}

const place = 'lechan.reader';
const usual: Kept = { size: 1, look: 'system', language: 'vi', read: {} };

const dark = window.matchMedia('(prefers-color-scheme: dark)');
let kept = fromDevice();
const listeners = new Set<() => void>();

/** What is kept now; a component draws anew when it changes, in another window too. */
export function useKept(): Kept {
  return useSyncExternalStore(subscribe, () => kept);
}

/** Changes some of it. */
export function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // a browser that keeps nothing has it until the page is closed
  }
  apply();
  for (const listener of listeners) listener();
}

/** Keeps that a lesson of a course was read. */
export function keepRead(course: string, lesson: string): void {
  const before = kept.read[course] ?? [];
  if (!before.includes(lesson)) keep({ read: { ...kept.read, [course]: [...before, lesson] } });
}

/** Forgets what was read of a course. */
export function forgetRead(course: string): void {
  const { [course]: _, ...others } = kept.read;
  keep({ read: others });
}

/** Shows the page as it was chosen. */
export function apply(): void {
  const { dataset } = document.documentElement;
  dataset.size = String(kept.size);
  dataset.theme = kept.look === 'system' ? (dark.matches ? 'dark' : 'light') : kept.look;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

dark.addEventListener('change', apply);
window.addEventListener('storage', ({ key }) => {
  if (key !== place && key !== null) return;
  kept = fromDevice();
  apply();
  for (const listener of listeners) listener();
});

/** Whatever lies there by another hand or of another day counts only as far as it fits. */
function fromDevice(): Kept {
  try {
    const { size, look, language, read } = JSON.parse(localStorage.getItem(place) ?? '{}');
    return {
      size: Number.isInteger(size) && size >= 1 && size <= largestSize ? size : usual.size,
      look: look === 'light' || look === 'dark' ? look : 'system',
      language: language === 'en' ? 'en' : 'vi',
      read: readable(read),
    };
  } catch {
    return usual;
  }
}

function readable(read: unknown): Kept['read'] {
  if (typeof read !== 'object' || read === null) return {};
  const lists = Object.entries(read).filter(([, lessons]) => Array.isArray(lessons) && lessons.every((id) => typeof id === 'string'));
  return Object.fromEntries(lists);
}
