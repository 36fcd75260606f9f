import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Account } from '../account/account.entity.js';
import { linkLetter } from '../mail/link-letter.js';
import { hashOf, newSecret } from '../secret.js';
import { hexOf } from './challenge.js';

/** A link that was made: where it was sent to, or its secret for who asked. */
export type MadeLink = { readonly sentTo: string; readonly secret?: undefined } | { readonly secret: string; readonly sentTo?: undefined };

/** How long a link is good. */
export const linkHours = { INVITATION: 72, RESET: 2 } as const;

/**
 * Makes the link by which an account's password is set; those of before are no longer good. It is sent by mail where there is a post and the
 * account has an address, when the command stands; whether that went well is told by the link itself.
 */
export async function makeLink(ctx: Context, account: Account): Promise<MadeLink> {
  const { em, waysIn } = ctx;
  const purpose = account.passwordHash === null ? 'INVITATION' : 'RESET';
  const sentTo = waysIn.post ? account.email : null;
  const [id, secret] = [randomUUID(), newSecret()];
  await em.execute('delete from sign_in_link where account_id = ? and used_at is null', [account.id]);
  await em.execute(
    `insert into sign_in_link (id, account_id, purpose, secret_hash, expires_at, sent_to)
     values (?, ?, ?, ?::bytea, now() + make_interval(hours => ?), ?)`,
    [id, account.id, purpose, hexOf(hashOf(secret)), linkHours[purpose], sentTo],
  );
  if (!waysIn.post || !sentTo) return { secret };
  const letter = linkLetter(waysIn.publicUrl, {
    purpose,
    secret,
    hours: linkHours[purpose],
    to: sentTo,
    name: account.name,
    login: account.login,
  });
  const { post } = waysIn;
  ctx.later(async () => {
    const column = await post.send(letter).then(
      () => 'sent_at',
      () => 'failed_at',
    );
    await ctx.inOwnUnit((after) => after.em.execute(`update sign_in_link set ${column} = now() where id = ?`, [id]));
  });
  return { sentTo };
}
