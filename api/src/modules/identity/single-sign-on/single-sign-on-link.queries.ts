import { instant, source } from '../../../reading/source.js';

/** What is linked to accounts at providers, seen by the account's owner and by who keeps accounts. */
export const singleSignOnLinks = source({
  type: 'SingleSignOnLink',
  table: 'single_sign_on_link',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'account_id', permission: 'account:manage' },
  order: ['provider'],
  fields: { id: 'id', provider: 'provider', email: 'email', madeAt: instant('made_at'), usedAt: instant('used_at') },
});
