import { LechanError } from '@lechan/client';
import { useSyncExternalStore } from 'react';

/** How it stands between this page and the server. */
export interface Contact {
  /** `back` for the moment after `lost`. */
  readonly line: 'there' | 'lost' | 'back';
  /** Whether something has been asked for longer than one waits without a word. */
  readonly isSlow: boolean;
  /** Whether the server no longer knows who is asking. */
  readonly isEnded: boolean;
}

const slowAfter = 3000;
const probeEvery = 4000;
const saidFor = 8000;

let contact: Contact = { line: 'there', isSlow: false, isEnded: false };
let slow = 0;
let probing: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();
const health = new URL('health/live', window.location.href);

/** `fetch` that notices when the server is slow, can't be reached, is there again, or has ended the session. */
export async function watchedFetch(...[address, options]: Parameters<typeof fetch>): Promise<Response> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    countSlow(1);
  }, slowAfter);
  try {
    const response = await fetch(address, options);
    found();
    if (response.status === 401) become({ isEnded: true });
    return response;
  } catch (error) {
    if (!options?.signal?.aborted) lost();
    throw error;
  } finally {
    clearTimeout(timer);
    if (isLate) countSlow(-1);
  }
}

/** Whether nobody answered, or something that is not the server. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof LechanError && (error.code === 'UNREACHABLE' || (error.code === 'NOT_GRAPHQL' && !isFaultBeforeServer(error)));
}

/** What of a failure is read out to whoever looks after the server: the fault of a proxy before it, and the request; empty when nothing is known. */
export function codeToRead(error: unknown): string {
  if (!(error instanceof LechanError)) return '';
  return [isFaultBeforeServer(error) && `HTTP ${error.status}`, error.requestId].filter(Boolean).join(' ');
}

/** Whether something before the server, such as a proxy, answered in its place that it has a fault. */
function isFaultBeforeServer({ code, status }: LechanError): boolean {
  return code === 'NOT_GRAPHQL' && status !== undefined && status >= 500;
}

/** Asks at once whether the server is there again. */
export async function probe(): Promise<void> {
  await fetch(health, { cache: 'no-store' }).then(found, () => {});
}

/** Whether the server can't be reached, as far as is known. */
export function isLost(): boolean {
  return contact.line === 'lost';
}

/** Says that somebody is signed in again. */
export function sessionBegun() {
  if (contact.isEnded) become({ isEnded: false });
}

/** Asks whether the server is there at all, when something else did not come. */
export function doubt() {
  fetch(health, { cache: 'no-store' }).then(found, lost);
}

/** How it stands with the server, now and as it changes. */
export function useContact(): Contact {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => contact,
  );
}

function lost() {
  if (contact.line === 'lost') return;
  become({ line: 'lost' });
  probing = setInterval(() => void probe(), probeEvery);
}

function found() {
  if (contact.line !== 'lost') return;
  clearInterval(probing);
  become({ line: 'back' });
  setTimeout(() => contact.line === 'back' && become({ line: 'there' }), saidFor);
}

function countSlow(by: number) {
  slow += by;
  become({ isSlow: slow > 0 });
}

function become(change: Partial<Contact>) {
  contact = { ...contact, ...change };
  for (const listener of listeners) listener();
}

window.addEventListener('offline', lost);
window.addEventListener('online', () => void probe());
