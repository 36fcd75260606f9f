import { dayOf, isDay, readDay, shownInstant } from '../../../day/day';
import type { Say } from '../../../i18n/useText';

/** How an address names the instant of knowledge: a day means its end, day and minute the minute's end, else an exact instant in UTC. */
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const minuteForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

/** An instant up to which one asks what was known. */
export interface KnownAt {
  /** As the API takes it. */
  readonly instant: string;
  /** Whether a whole day is meant, to its end. */
  readonly isWholeDay: boolean;
}

/** Reads what an address says of the instant of knowledge; undefined: what is known now. */
export function readKnownAt(written: string | undefined): KnownAt | undefined {
  if (!written) return undefined;
  if (dayForm.test(written) && isDay(written)) return { instant: inVietnam(`${written}T23:59:59.999`), isWholeDay: true };
  const minute = minuteForm.exec(written);
  if (minute?.[1] && isDay(minute[1])) return { instant: inVietnam(`${written}:59.999`), isWholeDay: false };
  if (instantForm.test(written) && !Number.isNaN(Date.parse(written))) return { instant: written, isWholeDay: false };
  return undefined;
}

/** What an address says for a day and, when it is given, a time of that day. */
export function knownAtOf(day: string, time: string | undefined): string {
  return time ? `${day}T${time}` : day;
}

/** The instant just before something was recorded. */
export function justBefore(recorded: string): string {
  return new Date(Date.parse(recorded) - 1).toISOString();
}

/** A time of day as people type it: 9:14, 09:14, 0914, 9h14, 9. Undefined when there is no such time. */
export function readTime(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.hg\s]?(\d{2}))?$/.exec(text.trim());
  const hours = Number(parts?.[1]);
  const minutes = Number(parts?.[2] ?? '0');
  if (!parts || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** An instant of knowledge in words: until the end of a day, or until a minute of it. */
export function shownKnownAt({ instant, isWholeDay }: KnownAt, say: Say): string {
  return say(isWholeDay ? 'history.known.until' : 'history.known.untilTime', shownInstant(instant));
}

/** Day and time as the form shows them for an instant. */
export function typedKnownAt({ instant, isWholeDay }: KnownAt): { day: string; time: string } {
  const { day, time } = shownInstant(instant);
  return { day, time: isWholeDay ? '' : time };
}

/** What stands in the way of a typed day and time, if anything: no such day or time, or one that has not come. */
export function refusalOf(day: string, time: string, today: string): 'day' | 'time' | 'toCome' | undefined {
  const read = readDay(day);
  if (!read) return 'day';
  if (read > today) return 'toCome';
  return time.trim() !== '' && !readTime(time) ? 'time' : undefined;
}

/** Whether one instant lies after another, to the microsecond that recorded time has. */
export function isLater(one: string, other: string): boolean {
  return exact(one) > exact(other);
}

/** The day in Vietnam on which an instant of knowledge falls. */
export const dayKnown = ({ instant }: KnownAt): string => dayOf(instant);

function exact(instant: string): string {
  return instant.replace(/(\.\d+)?Z$/, (_, fraction: string | undefined) => `${(fraction ?? '.').padEnd(7, '0')}Z`);
}

function inVietnam(written: string): string {
  return new Date(`${written}+07:00`).toISOString();
}
