import type { Messages } from '../messages';

/** What somebody may do, each as a verb phrase, by the permission's code. */
export const permission: Messages['permission'] = {
  'unit:read': 'See units',
  'unit:read-history': 'See the history of units',
  'unit:create': 'Add units',
  'unit:change': 'Change units',
  'unit:correct': 'Correct errors in units',
  'unit:move': 'Move units under another superior',
  'unit:close': 'End units',
  'unit:lead': 'Record which unit leads which',
  'unit:identify': 'Edit identifiers',
  'person:read': 'See names and positions of people',
  'person:read-contact': 'See phone and e-mail of people',
  'person:change': 'Add people and edit what is on record of them',
  'person:appoint': 'Appoint people and end their posts',
  'person:anonymize': 'Remove name and contact of people who have left',
  'vocabulary:change': 'Edit kinds, positions and terms',
  'import:run': 'Import from files',
  'audit:read': 'See the audit trail',
  'account:manage': 'Invite people, change and end accounts',
  'role:manage': 'Edit roles, rules by post and what is public',
  'grant:give': 'Give rights that one has oneself',
  'token:create': 'Create access tokens for portals',
};
