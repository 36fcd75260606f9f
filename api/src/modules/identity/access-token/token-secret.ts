import { randomInt } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const form = /^lc_[0-9A-Za-z]{4}_[0-9A-Za-z]{32}$/;

/** A new access token, such as lc_9hT3_…: by its prefix people and scanners for lost secrets know it; nobody guesses the 190 bits after it. */
export function newTokenSecret(): { secret: string; prefix: string } {
  const prefix = `lc_${random(4)}`;
  return { secret: `${prefix}_${random(32)}`, prefix };
}

/** Whether a text may be an access token at all. */
export function isTokenSecret(text: string): boolean {
  return form.test(text);
}

function random(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}
