const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const instantForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,12})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/i;

/** Whether a value is a day of the calendar as YYYY-MM-DD, between the years 0001 and 9999. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && dayForm.test(value) && value >= '0001-01-01' && isOfCalendar(value);

/** Whether a value is an instant as RFC 3339; what is finer than a microsecond, as some clocks write it, is rounded. */
export const isInstant = (value: unknown): value is string => {
  const day = typeof value === 'string' ? instantForm.exec(value)?.[1] : undefined;
  return day !== undefined && day >= '0001-01-02' && isOfCalendar(day);
};

const isOfCalendar = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
};
