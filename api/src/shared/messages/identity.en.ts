/** Accounts, signing in, and rights. */
export const identityEn = {
  'identity.signInFailed': 'The name or the password is not right. Type them again, or ask an administrator to reset the password.',
  'identity.linkUsed': 'This link was used, has expired, or is none. Ask an administrator for a new one.',
  'identity.passwordShort': 'A password needs at least %{shortest} characters.',
  'identity.passwordGuessed':
    'This password is easily guessed. Use a few words that have nothing to do with each other, or let the browser propose one.',
  'identity.login': 'A login is an e-mail address, or letters, digits and . _ - without spaces.',
  'identity.loginTaken': 'Somebody has the login %{login}, or had it. Choose another.',
  'identity.accountNotFound': 'There is no such account.',
  'identity.accountEnded': 'This account has ended.',
  'identity.personNotFound': 'There is no such person.',
  'identity.personTaken': 'Another account belongs to this person.',
  'identity.lastAdministrator': 'After this nobody could keep accounts and roles. Give somebody else that right first.',
  'identity.roleNotFound': 'There is no role %{code}.',
  'identity.roleInUse': 'The role %{role} was given to somebody or is given by a post: it can’t be deleted.',
  'identity.noPermission': 'There is no permission %{permission}.',
  'identity.grantNotFound': 'There is no such grant.',
  'identity.grantEndsBefore': 'A role ends after %{day}, its first day.',
  'identity.grantEndsInPast': 'A right can’t be taken from the past. Choose today or a later day.',
};
