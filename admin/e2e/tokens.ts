import { UnitByCodeDocument } from '@lechan/client';
import { plusDays, today } from '../src/day/day';
import { CreateAccessTokenDocument } from '../src/generated/operations';
import { type Console, expect } from './console';

/** An access token of the test's own that may see the units of the ward of Hồ Nam, good for so many days more. */
export async function ownToken(
  { ask }: Pick<Console, 'ask'>,
  name: string,
  days = 100,
): Promise<{ id: string; version: number; prefix: string; secret: string }> {
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
  const { createAccessToken } = await ask(CreateAccessTokenDocument, {
    input: { name, permissions: ['unit:read', 'unit:read-history'], unitId: unit?.id, validUntil: plusDays(today(), days + 1) },
  });
  expect(createAccessToken.userErrors).toEqual([]);
  const { accessToken, secret } = createAccessToken;
  return {
    ...{ id: accessToken?.id ?? '', version: accessToken?.version ?? 0 },
    ...{ prefix: accessToken?.keys[0]?.prefix ?? '', secret: secret ?? '' },
  };
}

/** Asks the API with an access token, as a portal does; the answer's status. */
export async function called(baseURL: string | undefined, secret: string): Promise<number> {
  const response = await fetch(`${baseURL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: '{ units(first: 1) { totalCount } }' }),
  });
  return response.status;
}
