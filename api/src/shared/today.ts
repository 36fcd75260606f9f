const inVietNam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const hour = 3_600_000;
const lastHour = { number: Number.NaN, day: '' };

/** The day in Việt Nam at that instant, YYYY-MM-DD. */
export const dayInVietNam = (instant: Date = new Date()): string => {
  // asked for with every request; Việt Nam's days begin at full hours of UTC
  const number = Math.floor(instant.getTime() / hour);
  if (number !== lastHour.number) Object.assign(lastHour, { number, day: inVietNam.format(instant) });
  return lastHour.day;
};
