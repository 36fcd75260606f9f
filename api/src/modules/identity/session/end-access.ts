import type { Context } from '../../../shared/context.js';

/**
 * Ends at once all by which an account's owner, or whoever has what was theirs, is in or half in: sessions, what they are half through, and
 * browsers that aren't asked for the second factor. Answers the sessions.
 */
export async function endAccess(
  { em }: Pick<Context, 'em'>,
  accountId: string,
  { except = null as string | null } = {},
): Promise<string[]> {
  await em.execute(`delete from challenge where account_id = ? and purpose <> 'ADD_PASSKEY'`, [accountId]);
  await em.execute('delete from known_browser where account_id = ?', [accountId]);
  const ended = await em.execute<{ id: string }[]>(
    'update session set ended_at = now() where account_id = ? and ended_at is null and expires_at > now() and id is distinct from ?::uuid returning id',
    [accountId, except],
  );
  return ended.map(({ id }) => id);
}
