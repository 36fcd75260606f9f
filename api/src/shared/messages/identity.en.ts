/** Accounts, signing in, and rights. */
export const identityEn = {
  'identity.signInFailed': 'The name or the password is not right. Type them again, or ask an administrator to reset the password.',
  'identity.linkUsed': 'This link was used, has expired, or is none. Ask an administrator for a new one.',
  'identity.passwordShort': 'A password needs at least %{shortest} characters.',
  'identity.passwordGuessed':
    'This password is easily guessed. Use a few words that have nothing to do with each other, or let the browser propose one.',
  'identity.login': 'A login is an e-mail address, or letters, digits and . _ - without spaces.',
};
