import { by, instant, source } from '../../../reading/source.js';

/** Links that are out, seen by whom they are for and by who keeps accounts. */
export const links = source({
  type: 'AccountLink',
  table: 'sign_in_link',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'account_id', permission: 'account:manage' },
  order: [by('made_at', 'timestamptz')],
  fields: {
    purpose: 'purpose',
    madeAt: instant('made_at'),
    expiresAt: instant('expires_at'),
    sentTo: 'sent_to',
    sentAt: instant('sent_at'),
    failedAt: instant('failed_at'),
  },
});

/** The link of an account that is good yet. */
export const openLink = (account: string, link: string) => ({
  where: [`${link}.account_id = ${account}.id`, `${link}.used_at is null`, `${link}.expires_at > now()`],
});
