import { source } from '../../../reading/source.js';

/** What is read to who is not signed in: known to whoever is. */
export const publicAccess = source({
  type: 'PublicAccess',
  table: 'public_access',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open', onlySignedIn: true },
  order: [],
  fields: { isAllowed: 'is_allowed', version: 'version' },
});
