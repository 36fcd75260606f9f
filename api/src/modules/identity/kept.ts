import type { EntityName, FilterQuery } from '@mikro-orm/core';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../reading/keyset.js';
import type { MessageKey } from '../../shared/messages/messages.js';
import { Reasons, refuse } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';

/** Locks a row by identity for a command that was made from the given version of it, or from none; refuses when it isn't there or has changed since. */
export async function lockKept<T extends { version: number } & object>(
  em: EntityManager,
  entity: EntityName<T>,
  id: string,
  version: number | null,
  notFound: MessageKey,
): Promise<T> {
  const row = isUuid(id) ? await em.findOne(entity, { id } as unknown as FilterQuery<T>, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!row) return refuse('id', UserErrorCode.NOT_FOUND, notFound);
  if (version !== null && row.version !== version) {
    const reasons = Reasons.none();
    reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
    reasons.settle(id);
  }
  return row as T;
}
