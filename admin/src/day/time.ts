import type { Day } from './day';

/** An hour as people type it: 7:00, 07.30, 7h30, 7h, 0730. Written HH:mm; undefined when there is no such hour. */
export function readTime(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  const parts = /^(\d{1,2})\s*(?:[:.hg]\s*(\d{2})?)?$/.exec(written) ?? /^(\d{2})(\d{2})$/.exec(written);
  const [hours, minutes] = [Number(parts?.[1] ?? Number.NaN), Number(parts?.[2] ?? 0)];
  if (!(hours < 24 && minutes < 60)) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The instant at which it is that hour of a day in Việt Nam, which keeps the same time all year. */
export function instantOf(day: Day, time: string): string {
  return new Date(`${day}T${time}:00+07:00`).toISOString();
}
