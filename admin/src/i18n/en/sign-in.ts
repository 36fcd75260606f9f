import type { Messages } from '../messages';

/** Coming in and going out. */
export const signIn: Messages['signIn'] = {
  title: 'Sign in',
  login: 'E-mail or user name',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  submit: 'Sign in',
  undone: 'Not signed in.',
  motto: 'Organisation and training, true on every day.',
  account: 'Account: %{name}',
  signOut: 'Sign out',
  welcome: {
    title: 'Set a password',
    intro: 'You were invited to the platform. Set a password, and go in.',
    first: 'The first administrator',
    firstIntro: 'Nobody administers the platform yet. Whoever makes this account may do everything, and can invite others.',
    name: 'Full name',
    loginHint: 'To sign in with. Example: an.nguyen@lechan.example',
    password: 'New password',
    passwordHint: 'At least 10 characters, not easily guessed. Long is easier to remember than short and tangled.',
    submit: 'Save the password and go in',
    submitFirst: 'Make the account and go in',
    undone: 'The password was not saved.',
    without: 'A part of the link is missing. Open the whole link that you were given.',
  },
};
