import type { Cell } from './sheet.js';

const dayMillis = 86_400_000;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const vietnamese = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 0?0:00(?::00)?)?$/;
const serial = /^\d{4,6}$/;
const years = { first: 1900, last: 2199 } as const;

/**
 * The day that a cell names, YYYY-MM-DD; null when it names none.
 * Understood: yyyy-MM-dd, d/M/yyyy (the day first, as written here), a workbook's date, and Excel's number of days
 * since 1900 (or 1904), which is what is left of a date whose format was lost. Years 1900 to 2199; one of these alone is a year
 * without its day, and no number of days.
 */
export function cellDay(cell: Cell | undefined, countsFrom1904 = false): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : inRange(cell.toISOString().slice(0, 10));
  if (typeof cell === 'number') return ofSerial(cell, countsFrom1904);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year) return ofParts(Number(year), Number(month), Number(day));
  const [, dayFirst, monthSecond, yearLast] = vietnamese.exec(text) ?? [];
  if (yearLast) return ofParts(Number(yearLast), Number(monthSecond), Number(dayFirst));
  return serial.test(text) ? ofSerial(Number(text), countsFrom1904) : null;
}

/** The day that a cell names and that no calendar has, as it is written: 31/02/2025. Null for what names none, or one that there is. */
export function noSuchDay(cell: Cell | undefined): string | null {
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const [, year, month, day] = iso.exec(text) ?? [];
  const [, dayFirst, monthSecond, yearLast] = vietnamese.exec(text) ?? [];
  const isNone = year
    ? !dateOf(Number(year), Number(month), Number(day))
    : yearLast && !dateOf(Number(yearLast), Number(monthSecond), Number(dayFirst));
  return isNone ? text : null;
}

function ofSerial(value: number, countsFrom1904: boolean): string | null {
  const days = Math.floor(value);
  // Excel believes in 29 February 1900: its day 61 is 1 March
  const epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (!Number.isFinite(days) || days < 61 || days > 120_000) return null;
  if (value >= years.first && value <= years.last && value === days) return null;
  return inRange(new Date(epoch + days * dayMillis).toISOString().slice(0, 10));
}

function ofParts(year: number, month: number, day: number): string | null {
  const date = dateOf(year, month, day);
  return date && inRange(date.toISOString().slice(0, 10));
}

function dateOf(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

function inRange(day: string): string | null {
  return day >= '1900-01-01' && day < '2200-01-01' ? day : null;
}
