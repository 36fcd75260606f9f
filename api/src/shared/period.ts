/** A day as YYYY-MM-DD, or one of the two ends of time; as texts they compare as they do in time. */
export type Day = string;

/** The end of what has no known end: after every day. */
export const forever: Day = 'infinity';

/** The beginning of what has no known beginning: before every day. */
export const always: Day = '-infinity';

/** Days from `from` on, before `until`. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** Whether a day is one of the period's. */
export function contains({ from, until }: Period, day: Day): boolean {
  return from <= day && day < until;
}

/** Whether two periods have a day in common. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from < other.until && other.from < one.until;
}

/** Whether every day of one period is a day of the other. */
export function isWithin(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

/** The days that two periods have in common; null when there are none. */
export function common(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from < until ? { from, until } : null;
}

/** The days of one period that are not days of the other, as no, one or two periods. */
export function without(whole: Period, taken: Period): Period[] {
  if (!overlaps(whole, taken)) return [whole];
  return [
    { from: whole.from, until: taken.from },
    { from: taken.until, until: whole.until },
  ].filter(({ from, until }) => from < until);
}

/** The day before a day, such as the last one of a period. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
