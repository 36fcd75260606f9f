import { type Client, createClient, LechanError, type TypedDocument } from '@lechan/client';
import { useSyncExternalStore } from 'react';

// the reader is a portal as any other would be: the typed client, its documents, and nothing beside it
const url = window.location.origin;
const asWhoeverIsHere = createClient({ url });
const asNobody = createClient({ url, fetch: (input, options) => fetch(input, { ...options, credentials: 'omit' }) });

const passing = ['UNREACHABLE', 'SERVICE_BUSY', 'SERVICE_UNAVAILABLE'];

/**
 * Asks the API as whoever is signed in in this browser, or as nobody; whose session has ended reads on as nobody.
 * What may pass in a moment is tried once more before it is told.
 * Errors: LechanError, UNAUTHENTICATED where nothing is read to who is not signed in.
 */
export async function ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result> {
  const once = (client: Client) => client.request(document, ...([variables] as never));
  const by = (client: Client) =>
    once(client).catch(async (error: unknown) => {
      if (!navigator.onLine || !(error instanceof LechanError && passing.includes(error.code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return once(client);
    });
  return by(asWhoeverIsHere).catch((error: unknown) => {
    if (!isClosed(error)) throw error;
    isOver = true;
    for (const listener of listeners) listener();
    return by(asNobody);
  });
}

let isOver = false;
const listeners = new Set<() => void>();

/** Whether nothing is read any more to who was signed in: their session has ended, here or elsewhere. */
export const useSessionOver = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => isOver,
  );

/** Whether only who signs in is read anything. */
export const isClosed = (error: unknown): boolean => error instanceof LechanError && error.code === 'UNAUTHENTICATED';
