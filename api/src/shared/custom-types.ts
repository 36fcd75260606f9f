import { Type } from '@mikro-orm/core';

/** A day as the text that PostgreSQL writes: YYYY-MM-DD, or `infinity` and `-infinity` for the ends of time. */
export class DayType extends Type<string, string> {
  override getColumnType(): string {
    return 'date';
  }

  override compareAsType(): string {
    return 'string';
  }

  override ensureComparable(): boolean {
    return false;
  }
}

/** An instant as the text that PostgreSQL writes, with its microseconds; `infinity` for the end of what still stands. */
export class InstantType extends Type<string, string> {
  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'string';
  }

  override ensureComparable(): boolean {
    return false;
  }
}

/** A list of texts; of words without blanks and quotes, which need no escape. */
export class TextListType extends Type<string[], string> {
  override getColumnType(): string {
    return 'text[]';
  }

  override convertToDatabaseValue(value: string[] | string): string {
    return Array.isArray(value) ? `{${value.join(',')}}` : value;
  }

  override convertToJSValue(value: string[] | string): string[] {
    return Array.isArray(value) ? value : value.slice(1, -1).split(',').filter(Boolean);
  }

  override compareAsType(): string {
    return 'string';
  }
}

/** A list of identities, as PostgreSQL writes it: `{…,…}`. */
export class UuidListType extends Type<string[], string> {
  override getColumnType(): string {
    return 'uuid[]';
  }

  override convertToDatabaseValue(value: string[] | string): string {
    return Array.isArray(value) ? `{${value.join(',')}}` : value;
  }

  override convertToJSValue(value: string[] | string): string[] {
    return Array.isArray(value) ? value : value.slice(1, -1).split(',').filter(Boolean);
  }

  override compareAsType(): string {
    return 'string';
  }
}
