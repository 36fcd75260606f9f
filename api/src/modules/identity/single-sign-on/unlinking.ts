import type { Context } from '../../../shared/context.js';
import { recordEvent } from '../../audit/index.js';
import { settleMappedGrants } from './mapped-grants.js';
import { SingleSignOnLink } from './single-sign-on-link.entity.js';

/** Takes a link away, and what the provider's word gave. */
export async function takeLinkAway(ctx: Context, { id, accountId, provider, email }: SingleSignOnLink): Promise<void> {
  await ctx.em.nativeDelete(SingleSignOnLink, { id });
  await settleMappedGrants(ctx, accountId, provider, []);
  recordEvent(ctx, 'single-sign-on.unlinked', {
    ...{ subject: { type: 'Account', id: accountId }, before: { provider, email }, after: null },
  });
}

/** Takes all links of an account away; not where there are no passwords, for then nobody could let its owner in again. */
export async function takeLinksAway(ctx: Context, accountId: string): Promise<void> {
  if (!ctx.waysIn.hasPasswords) return;
  for (const link of await ctx.em.find(SingleSignOnLink, { accountId }, { orderBy: { provider: 'asc' } })) await takeLinkAway(ctx, link);
}
