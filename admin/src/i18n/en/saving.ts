import type { Messages } from '../messages';

/** What is said of an act that could not be saved, or of which it is not known. */
export const saving: Messages['saving'] = {
  lost: '<b>Not saved: the server can’t be reached.</b>',
  late: '<b>Not saved: the server has not answered for a minute.</b>',
  trouble: '<b>Not saved: the server has a problem.</b>',
  refused: '<b>Not saved: the server does not take it,</b> because of a fault in this page or the server.',
  doubt: 'If it was sent before that, the server may have written it all the same. Look at what is on record before you save again.',
  kept: 'What you typed is still here.',
};
