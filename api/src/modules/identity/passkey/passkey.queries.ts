import { by, instant, source } from '../../../reading/source.js';

/** Passkeys, as they were added; seen by their owner and by who keeps accounts. */
export const passkeys = source({
  type: 'Passkey',
  table: 'passkey',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'account_id', permission: 'account:manage' },
  order: [by('made_at', 'timestamptz')],
  fields: { id: 'id', name: 'name', madeAt: instant('made_at'), usedAt: instant('used_at') },
});
