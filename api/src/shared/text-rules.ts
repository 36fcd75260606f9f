import type { MessageKey } from './messages/messages.js';

/** What a text of an input must be like. */
export interface TextRule {
  /** The most characters it may have. */
  readonly most: number;
  /** Whether it may have several lines. */
  readonly isMultiline?: boolean;
  /** Whether wide and other shapes of letters and digits are the plain ones: in a code they can't be told apart by eye. */
  readonly isCode?: boolean;
  readonly form?: RegExp;
  /** What to tell when it is not of the form. */
  readonly otherwise?: MessageKey;
}

/** The texts of the platform that are the same everywhere. */
export const texts = {
  name: { most: 300 },
  label: { most: 120 },
  personName: { most: 60, form: /^[^\d@<>]*$/, otherwise: 'input.personName' },
  unitCode: { most: 40, isCode: true, form: /^\S+$/, otherwise: 'input.codeHasSpace' },
  referenceCode: { most: 40, form: /^[A-Z][A-Z0-9_]*$/, otherwise: 'input.referenceCode' },
  identifier: { most: 100 },
  address: { most: 300 },
  phone: { most: 60, form: /^[+(]?\d(?=(?:\D*\d){2})[\d\s().,;/+-]*(?:(?:x|ext\.?|máy lẻ)\s*\d{1,6})?$/iu, otherwise: 'input.phone' },
  email: { most: 254, form: /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]+$/, otherwise: 'input.email' },
  login: { most: 254, form: /^([\w.-]+|[^\s@<>()",;:]+@[^\s@<>()",;:]+)$/, otherwise: 'identity.login' },
  slug: { most: 80, form: /^[a-z0-9]+(-[a-z0-9]+)*$/, otherwise: 'course.slug' },
  language: { most: 2, form: /^[a-z]{2}$/, otherwise: 'course.language' },
  url: { most: 2000, form: /^https?:\/\/\S+$/i, otherwise: 'course.url' },
  introduction: { most: 10_000, isMultiline: true },
  note: { most: 2000, isMultiline: true },
  decisionNumber: { most: 100 },
} as const satisfies Record<string, TextRule>;

// also blanks that no font draws and marks that only choose how a sign is drawn: two codes must not differ by them
const invisible = /[\u180b-\u180d\u180f\ufe00-\ufe0f]|\u034f|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060\u2800\u3164\ufeff\uffa0]/g;
const dash = /[\u2010-\u2015\u2212]/g;
const invisibleWithin = /(?<=[\p{L}\p{M}\p{N}])(?:[\u00ad\u2060\ufeff]|\u200b|\u200c|\u200d)+(?=[\p{L}\p{N}])/gu;
const control = /[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069\ufffd]/u;
const controlButLines = /[^\P{Cc}\n\t]|[\p{Co}\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** A text in NFC without its invisible characters; a zero-width space between letters, where a word may end, is a space. */
export const visibly = (value: string): string =>
  value
    .normalize('NFC')
    .replace(invisibleWithin, (run) => (run.includes('\u200b') ? ' ' : ''))
    .replace(invisible, '');

// a family is several persons joined by a character without width, a heart is red by a mark that is not seen
const emoji = /(\p{Extended_Pictographic}(?:\ufe0f|\u200d(?=\p{Extended_Pictographic})|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*)/u;

/**
 * What was written or pasted in an editor, as it is kept: NFC, without invisible characters but those within an emoji; or what stands around
 * the first one that can't be. It is not trimmed: other parts of the same paragraph stand beside it.
 */
export function cleanProse(value: string): { text: string } | { around: string } {
  const text = value
    .normalize('NFC')
    .split(emoji)
    .map((part, i) => (i % 2 ? part : visibly(part)))
    .join('')
    .replace(/\r\n?/g, '\n');
  // a character that is half there is found by what it is made whole with
  const at = text.toWellFormed().search(controlButLines);
  if (at < 0) return { text };
  const shown = (part: string) => part.toWellFormed().replace(/[\p{C}\ufffd]/gu, '');
  return { around: `${shown(text.slice(Math.max(0, at - 20), at))}…${shown(text.slice(at + 1, at + 21))}` };
}

/** A text as it is kept: NFC, trimmed, without invisible characters; of one line, with single spaces; or why it can't be. */
export function cleanText(
  value: string,
  rule: TextRule,
): { text: string } | { message: MessageKey; told: Record<string, string | number> } {
  const { most, isMultiline = false, isCode = false, form, otherwise } = rule;
  const visible = visibly(isCode ? value.normalize('NFKC').replace(dash, '-') : value).replace(/\r\n?/g, '\n');
  if (!visible.isWellFormed() || (isMultiline ? controlButLines : control).test(visible.trim()))
    return { message: 'input.control', told: {} };
  const text = isMultiline ? visible.trim() : visible.replace(/\s+/g, ' ').trim();
  const length = [...text].length;
  if (length > most) return { message: 'input.tooLong', told: { length, most } };
  if (text && form && !form.test(text)) return { message: otherwise ?? 'input.form', told: {} };
  return { text };
}
