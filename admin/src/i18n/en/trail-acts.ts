import type { Messages } from '../messages';

export const trailActs: Messages['trailActs'] = {
  unit: {
    created: '<b>%{who}</b> set up <b>%{what}</b>',
    changed: '<b>%{who}</b> changed %{fields} of <b>%{what}</b>',
    corrected: '<b>%{who}</b> corrected %{fields} of <b>%{what}</b>',
    moved: '<b>%{who}</b> moved <b>%{what}</b> under another unit',
    closed: '<b>%{who}</b> closed <b>%{what}</b>',
  },
  coverage: {
    set: '<b>%{who}</b> recorded anew which units <b>%{what}</b> leads',
    added: '<b>%{who}</b> recorded one more unit that <b>%{what}</b> leads',
  },
  identifiers: { set: '<b>%{who}</b> changed the identifiers of <b>%{what}</b>' },
  appointment: {
    created: '<b>%{who}</b> appointed <b>%{person}</b> as %{position}',
    corrected: '<b>%{who}</b> corrected %{fields} of <b>%{person}</b> as %{position}',
    ended: '<b>%{who}</b> ended the post of <b>%{person}</b> as %{position}',
  },
  person: {
    created: '<b>%{who}</b> added <b>%{what}</b> to the people',
    changed: '<b>%{who}</b> changed %{fields} of <b>%{what}</b>',
    corrected: '<b>%{who}</b> corrected %{fields} of <b>%{what}</b>',
    exported: '<b>%{who}</b> downloaded the record of <b>%{what}</b>',
    anonymized: '<b>%{who}</b> anonymised somebody',
  },
  account: {
    created: '<b>%{who}</b> made an account for <b>%{what}</b>',
    invited: '<b>%{who}</b> invited <b>%{what}</b>',
    updated: '<b>%{who}</b> changed %{fields} of the account of <b>%{what}</b>',
    ended: '<b>%{who}</b> ended the account of <b>%{what}</b>',
    locked: '<b>%{what}</b> got the password wrong too often: the account is locked',
    unlocked: '<b>%{who}</b> unlocked the account of <b>%{what}</b>',
    'password-set': '<b>%{who}</b> set a new password',
    'reset-asked': '<b>%{who}</b> took a link for setting the password of <b>%{what}</b>',
  },
  session: {
    begun: '<b>%{who}</b> signed in',
    ended: '<b>%{who}</b> signed out',
    revoked: '<b>%{who}</b> signed <b>%{what}</b> out elsewhere',
  },
  passkey: {
    added: '<b>%{who}</b> added a passkey',
    renamed: '<b>%{who}</b> renamed a passkey',
    removed: '<b>%{who}</b> removed a passkey of <b>%{what}</b>',
  },
  'authenticator-app': {
    added: '<b>%{who}</b> added an authenticator app',
    replaced: '<b>%{who}</b> replaced the authenticator app',
    removed: '<b>%{who}</b> removed the authenticator app of <b>%{what}</b>',
  },
  'recovery-code': {
    made: '<b>%{who}</b> made recovery codes',
    used: '<b>%{who}</b> signed in with a recovery code',
  },
  'second-factor': { reset: '<b>%{who}</b> took away the second factor of <b>%{what}</b>' },
  'single-sign-on': {
    linked: '<b>%{who}</b> bound single sign-on to the account of <b>%{what}</b>',
    unlinked: '<b>%{who}</b> took single sign-on from the account of <b>%{what}</b>',
  },
  grant: {
    given: '<b>%{who}</b> gave the role %{role} to <b>%{what}</b>',
    ended: '<b>%{who}</b> ended the role %{role} of <b>%{what}</b>',
    extended: '<b>%{who}</b> extended the role %{role} of <b>%{what}</b>',
    'taken-back': '<b>%{who}</b> took back the role %{role} given to <b>%{what}</b>',
  },
  role: {
    created: '<b>%{who}</b> added the role <b>%{what}</b>',
    updated: '<b>%{who}</b> changed the role <b>%{what}</b>',
    deleted: '<b>%{who}</b> deleted the role <b>%{what}</b>',
  },
  'post-rule': {
    created: '<b>%{who}</b> added a rule: who is %{position} has the role %{role}',
    deleted: '<b>%{who}</b> deleted a rule: who is %{position} has the role %{role}',
  },
  'public-access': { updated: '<b>%{who}</b> changed what everybody may see' },
  'second-person-rule': { updated: '<b>%{who}</b> changed what a second person has to approve' },
  proposal: {
    made: '<b>%{who}</b> sent something for a second person to approve',
    approved: '<b>%{who}</b> approved what somebody else sent',
    declined: '<b>%{who}</b> declined what somebody else sent',
    withdrawn: '<b>%{who}</b> took back what they had sent for approval',
  },
  'access-token': {
    created: '<b>%{who}</b> made the access token %{item}',
    updated: '<b>%{who}</b> changed the access token %{item}',
    rotated: '<b>%{who}</b> replaced the secret of the access token %{item}',
    revoked: '<b>%{who}</b> revoked the access token %{item}',
  },
  'unit-kind': {
    created: '<b>%{who}</b> added the kind of units <b>%{what}</b>',
    updated: '<b>%{who}</b> changed the kind of units <b>%{what}</b>',
    deleted: '<b>%{who}</b> deleted the kind of units <b>%{what}</b>',
  },
  position: {
    created: '<b>%{who}</b> added the position <b>%{what}</b>',
    updated: '<b>%{who}</b> changed the position <b>%{what}</b>',
    deleted: '<b>%{who}</b> deleted the position <b>%{what}</b>',
  },
  'identifier-scheme': {
    created: '<b>%{who}</b> added the kind of identifiers <b>%{what}</b>',
    updated: '<b>%{who}</b> changed the kind of identifiers <b>%{what}</b>',
    deleted: '<b>%{who}</b> deleted the kind of identifiers <b>%{what}</b>',
  },
  term: {
    created: '<b>%{who}</b> added the term <b>%{what}</b>',
    updated: '<b>%{who}</b> changed the term <b>%{what}</b>',
    deleted: '<b>%{who}</b> deleted the term <b>%{what}</b>',
  },
  chain: { verified: '<b>%{who}</b> checked the chain of the trail' },
  retention: { run: '<b>%{who}</b> deleted what was kept long enough' },
  other: '<b>%{who}</b> did “%{name}” to <b>%{what}</b>',
};
