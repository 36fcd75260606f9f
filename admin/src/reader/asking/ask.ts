import { type Client, createClient, LechanError, type TypedDocument } from '@lechan/client';

// the reader is a portal as any other would be: the typed client, its documents, and nothing beside it
const url = window.location.origin;
const asWhoeverIsHere = createClient({ url });
const asNobody = createClient({ url, fetch: (input, options) => fetch(input, { ...options, credentials: 'omit' }) });

/**
 * Asks the API as whoever is signed in in this browser, or as nobody; whose session has ended reads on as nobody.
 * Errors: LechanError, UNAUTHENTICATED where nothing is read to who is not signed in.
 */
export async function ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result> {
  const by = (client: Client) => client.request(document, ...([variables] as never));
  return by(asWhoeverIsHere).catch((error: unknown) => {
    if (isClosed(error)) return by(asNobody);
    throw error;
  });
}

/** Whether only who signs in is read anything. */
export const isClosed = (error: unknown): boolean => error instanceof LechanError && error.code === 'UNAUTHENTICATED';
