import type { Day } from './period.js';
import { Reasons } from './refusal.js';
import { cleanText, type TextRule } from './text-rules.js';
import { UserErrorCode } from './user-error-code.js';

/** The days that the platform deals with. */
export const firstDay: Day = '1900-01-01';
export const lastDay: Day = '2200-01-01';

type Field = string | readonly string[];

/** Reads the values of an input and collects everything that is wrong with their form. */
export class InputReader {
  constructor(readonly reasons = Reasons.none()) {}

  /** A text that must not be empty; empty when it was refused. */
  text(field: Field, value: string, rule: TextRule): string {
    const text = this.optionalText(field, value, rule);
    if (text === null && !this.reasons.has(field)) this.reasons.add(field, UserErrorCode.REQUIRED, 'input.required');
    return text ?? '';
  }

  /** A text that may be absent: undefined when it was left out, null when it was given as empty. */
  optionalText<T extends string | null | undefined>(field: Field, value: T, rule: TextRule): (T & undefined) | string | null {
    if (value === undefined) return undefined as T & undefined;
    if (value === null) return null;
    const cleaned = cleanText(value, rule);
    if ('text' in cleaned) return cleaned.text || null;
    this.reasons.add(field, UserErrorCode.INVALID, cleaned.message, cleaned.told);
    return null;
  }

  /** A text that stays as it is when it is left out, and must not be emptied. */
  changedText(field: Field, value: string | null | undefined, rule: TextRule): string | undefined {
    return value === undefined ? undefined : this.text(field, value ?? '', rule);
  }

  /** A day within the centuries that the platform deals with. */
  day<T extends Day | null | undefined>(field: Field, value: T): T {
    if (value != null && (value < firstDay || value > lastDay)) {
      this.reasons.add(field, UserErrorCode.INVALID, 'input.day', { firstDay, lastDay });
    }
    return value;
  }
}
