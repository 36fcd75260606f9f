import type { Messages } from '../messages';

/** What is said when the server can't be reached, is there again, or has ended the session. */
export const contact: Messages['contact'] = {
  forbiddenTitle: 'You may not see this',
  forbiddenHint: 'If you need it, ask who administers the unit.',
  notAllowed: '<b>Not saved: you may not do this here.</b> Ask who administers the unit.',
  lost: '<b>The server can’t be reached.</b> What you typed is still here. The page comes back by itself with the connection.',
  probe: 'Try to connect',
  back: 'The server is there again.',
  ended: '<b>Your session has ended.</b> Sign in again, your draft is kept.',
  endedTitle: 'Your session has ended',
  endedHint: 'Sign in again to go on. What you had begun to type is kept.',
  notSaved: '<b>Not saved: your session has ended.</b> Sign in again, then save.',
  signIn: 'Sign in again',
};
