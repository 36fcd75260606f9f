import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../reading/keyset.js';
import type { MessageKey } from '../../shared/messages/messages.js';
import { lockReference } from '../../shared/reference.js';
import { refuse } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';

/** Locks a row by identity as `lockReference` does; what is no identity is nobody's. */
export async function lockKept<T extends { version: number } & object>(
  em: EntityManager,
  entity: EntityName<T>,
  id: string,
  version: number | null,
  notFound: MessageKey,
): Promise<T> {
  return isUuid(id) ? lockReference(em, entity, { id }, version, notFound) : refuse('id', UserErrorCode.NOT_FOUND, notFound);
}
