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

/** A list as PostgreSQL writes it, `{…,…}`, of words that need no escape: without blanks, commas and quotes. */
abstract class ListType extends Type<string[], string> {
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

/** A list of codes. */
export class TextListType extends ListType {
  override getColumnType(): string {
    return 'text[]';
  }
}

/** A list of identities. */
export class UuidListType extends ListType {
  override getColumnType(): string {
    return 'uuid[]';
  }
}
