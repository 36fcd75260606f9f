import { GraphQLError } from 'graphql';
import type { Readings } from '../../../reading/readings.js';
import type { Context } from '../../../shared/context.js';

/** Runs a statement on the read pool. */
type Query = (text: string, values: unknown[]) => Promise<unknown>;

/** Logs whose contact a request read, which of it and why: one row, by a statement of its own. */
export async function logContactReading(
  query: Query,
  { requestId, signedIn, caller }: Pick<Context, 'requestId' | 'signedIn' | 'caller'>,
  { ids, fields }: Pick<Readings, 'ids' | 'fields'>,
  purpose: string | null,
): Promise<void> {
  if (ids.length === 0) return;
  await query(
    'insert into contact_reading (account_id, token_id, address, request_id, purpose, fields, persons) values ($1, $2, $3, $4, $5, $6, $7)',
    [signedIn?.accountId ?? null, signedIn?.tokenId ?? null, caller.address, requestId, purpose, fields, ids],
  );
}

const longestPurpose = 200;

/** Why a request reads contact, as its header `X-Purpose` says: UTF-8, percent-encoded. Errors: ARGUMENTS_INVALID. */
export function purposeOf(header: string | string[] | undefined): string | null {
  if (header === undefined || header === '') return null;
  const purpose = decoded(String(header))?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (purpose === undefined || purpose.length > longestPurpose || /\p{Cc}/u.test(purpose))
    throw new GraphQLError(`The header X-Purpose takes at most ${longestPurpose} letters of UTF-8, percent-encoded.`, {
      extensions: { code: 'ARGUMENTS_INVALID', http: { status: 400 } },
    });
  return purpose === '' ? null : purpose;
}

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}
