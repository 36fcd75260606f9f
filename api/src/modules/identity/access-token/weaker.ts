import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { AccessToken } from './access-token.entity.js';

type Bounds = Pick<AccessToken, 'permissions' | 'allowedAddresses' | 'requestsPerMinute'>;

/** Adds in what a token that is out in the world would become stronger: who holds it was not given that. */
export async function onlyWeaker(
  em: EntityManager,
  token: Bounds,
  asked: { [Name in keyof Bounds]?: Bounds[Name] | undefined },
  reasons: Reasons,
): Promise<void> {
  const { permissions, allowedAddresses, requestsPerMinute } = asked;
  const stronger = (field: string | readonly string[]) => {
    if (!reasons.has(field)) reasons.add(field, UserErrorCode.INVALID, 'identity.tokenStronger');
  };
  for (const [at, permission] of permissions?.entries() ?? [])
    if (!token.permissions.includes(permission)) stronger(['permissions', String(at)]);
  if (requestsPerMinute !== undefined && requestsPerMinute > token.requestsPerMinute) stronger('requestsPerMinute');
  if (!allowedAddresses || token.allowedAddresses.length === 0 || reasons.has('allowedAddresses')) return;
  if (allowedAddresses.length === 0) return stronger('allowedAddresses');
  const outside = await em.execute<{ at: number }[]>(
    'select at::int - 1 as at from unnest(?::cidr[]) with ordinality as asked(network, at) where not network <<= any(?::cidr[])',
    [`{${allowedAddresses.join()}}`, `{${token.allowedAddresses.join()}}`],
  );
  for (const { at } of outside) stronger(['allowedAddresses', String(at)]);
}
