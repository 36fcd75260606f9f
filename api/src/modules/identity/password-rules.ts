import { type OptionsType, ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import type { Reasons } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';
import { longestPassword } from './password.js';
import { vietnameseWords } from './vietnamese-words.js';

const shortest = 10;
/** Of 0 to 4: from 3 on it withstands somebody who has stolen the stored hash for a while. */
const enough = 3;

let estimator: ZxcvbnFactory | undefined;

/** The estimator with its lists, which take a moment to load: made when the first password is set. */
function estimate(): ZxcvbnFactory {
  const options: OptionsType = {
    dictionary: { ...common.dictionary, vietnamese: [...vietnameseWords] },
    graphs: common.adjacencyGraphs,
  };
  estimator ??= new ZxcvbnFactory(options);
  return estimator;
}

/** Adds why a password may not be one: too short, too long, or easily guessed, also from the account's own words. */
export function checkPassword(password: string, own: readonly string[], reasons: Reasons, field = 'password'): void {
  const length = [...password].length;
  if (length < shortest) {
    reasons.add(field, UserErrorCode.PASSWORD_WEAK, 'identity.passwordShort', { shortest });
  } else if (length > longestPassword) {
    reasons.add(field, UserErrorCode.INVALID, 'input.tooLong', { length, most: longestPassword });
  } else if (isOfFewWords(password) || score(password, own.flatMap(wordsOf)) < enough) {
    reasons.add(field, UserErrorCode.PASSWORD_WEAK, 'identity.passwordGuessed');
  }
}

/** The most words of ours that a password may consist of and still be guessed one by one, whatever digits and signs stand between. */
const fewWords = 4;
const words = new Set(vietnameseWords);
const longestWord = Math.max(...vietnameseWords.map(({ length }) => length));

/** Whether a password is a few words that people here make passwords of, written in one. */
function isOfFewWords(password: string): boolean {
  const letters = folded(password)
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
  const fewest: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    const before = Array.from({ length: Math.min(longestWord, end) }, (_, i) => end - i - 1).filter((at) =>
      words.has(letters.slice(at, end)),
    );
    fewest.push(Math.min(...before.map((at) => (fewest[at] ?? Number.POSITIVE_INFINITY) + 1), Number.POSITIVE_INFINITY));
  }
  return (fewest[letters.length] ?? 0) <= fewWords && letters.length > 0;
}

/** How hard it is to guess, 0 to 4; blanks and dots between words make it no harder. */
function score(password: string, own: string[]): number {
  const written = folded(password);
  const joined = written.replace(/[^\p{L}\p{N}]+/gu, '');
  return Math.min(...[written, joined].map((text) => estimate().check(text, own).score));
}

/** Marks make a word no harder to guess for who types Vietnamese. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

function wordsOf(text: string): string[] {
  const words = folded(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [text, words.join(''), ...words].filter((word) => word.length > 2);
}
