const inVietNam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day in Việt Nam at that instant, YYYY-MM-DD. */
export const dayInVietNam = (instant: Date = new Date()): string => inVietNam.format(instant);
