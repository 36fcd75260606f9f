/** Acts that can need approval, as letters name them. */
export const actEn = {
  'act.unit:create': 'Add units',
  'act.unit:change': 'Change units',
  'act.unit:correct': 'Correct errors in units',
  'act.unit:move': 'Move units under another superior',
  'act.unit:close': 'End units',
  'act.unit:lead': 'Record which unit leads which',
  'act.unit:identify': 'Edit identifiers',
  'act.person:change': 'Add people and edit what is on record of them',
  'act.person:appoint': 'Appoint people and end their posts',
  'act.person:anonymize': 'Remove name and contact of people who have left',
  'act.vocabulary:change': 'Edit kinds, positions and terms',
  'act.import:run': 'Import from files',
  'act.role:manage': 'Edit roles, rules by post and what is public',
  'act.grant:give': 'Give rights that one has oneself',
};
