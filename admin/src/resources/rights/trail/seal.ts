import type { Say } from '../../../i18n/useText';

const shownLetters = 4;

/** A seal as people compare it: its beginning and its end. */
export function shortSeal(seal: string | null | undefined, say: Say): string {
  return seal ? `${seal.slice(0, shownLetters)}…${seal.slice(-shownLetters)}` : say('trail.chain.noSeal');
}
