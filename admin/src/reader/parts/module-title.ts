import type { Say } from '../i18n/say';

/** A module with its number, unless its author numbered it. */
export function moduleTitle(say: Say, number: number, title: string): string {
  return /^(học phần|phần|module|part)\s+[\dIVX]/i.test(title) ? title : say('course.module', { number, title });
}
