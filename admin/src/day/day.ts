/** A day in Vietnam, as the API writes it: YYYY-MM-DD. */
export type Day = string;

const vietnam = 'Asia/Ho_Chi_Minh';
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: vietnam });
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: vietnam, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The first and the last day that the platform deals with. */
export const firstDay: Day = '1900-01-01';
export const lastDay: Day = '2200-01-01';

/** The day it is now in Vietnam, wherever the reader sits. */
export function today(now = new Date()): Day {
  return isoDay.format(now);
}

/** 2024-06-01 as 01/06/2024, in both languages. */
export function shownDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as day and hour in Vietnam: 16/11/2024 and 09:14. */
export function shownInstant(instant: string): { day: string; time: string } {
  const at = new Date(instant);
  return { day: shownDay(isoDay.format(at)), time: clock.format(at) };
}

/** The day in Vietnam on which an instant falls. */
export function dayOf(instant: string): Day {
  return isoDay.format(new Date(instant));
}

/** A day so many days later, or earlier. */
export function plusDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** Whether a text is a day that the platform deals with, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return isOnCalendar(text) && text >= firstDay && text <= lastDay;
}

function isOnCalendar(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/**
 * A day as people type it: 01/06/2024, 1/6/24, 1-6-2024, 010624, 01062024, 2024-06-01. Undefined when the platform deals with no such
 * day. A year in two digits is at most ten years ahead: in 2026, 36 is 2036 and 37 is 1937.
 */
export function readDay(text: string): Day | undefined {
  const day = writtenDay(text);
  return day !== undefined && isDay(day) ? day : undefined;
}

/** Why a text is no day to be taken: nothing was written, the calendar has it not, or it lies outside the years dealt with. */
export function whyNoDay(text: string): 'missing' | 'invalid' | 'outside' | undefined {
  if (text.trim() === '') return 'missing';
  const day = writtenDay(text);
  if (day === undefined || !isOnCalendar(day)) return 'invalid';
  return isDay(day) ? undefined : 'outside';
}

function writtenDay(text: string): Day | undefined {
  const written = text.trim();
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(written) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(written) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/.exec(written);
  if (!parts) return undefined;
  const { year = parts[3] ?? '', month = parts[2] ?? '', date = parts[1] ?? '' } = parts.groups ?? {};
  return `${year.length === 2 ? century(year) : ''}${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function century(year: string): string {
  const latest = (Number(today().slice(0, 4)) + 10) % 100;
  return Number(year) <= latest ? '20' : '19';
}
