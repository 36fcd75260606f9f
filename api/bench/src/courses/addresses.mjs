import { sealingWith } from '../../../dist/modules/identity/sealing.js';

/** What the servers that are measured keep under a key is kept under this one's, so that the floor and PostGraphile sign addresses alike. */
export const secret = 'a-secret-that-everybody-knows-and-only-the-bench-uses';

const key = sealingWith(secret).mac('addresses of files', 'key');
const padOf = (byte) => Buffer.concat([key, Buffer.alloc(64 - key.length)]).map((one) => one ^ byte);
const hour = 3600;

/** Of HMAC-SHA256. */
export const pads = { inner: padOf(0x36), outer: padOf(0x5c) };

/** Until when an address holds that is made now, in seconds since 1970: it is the same within an hour. */
export const until = () => (Math.floor(Date.now() / 1000 / hour) + 2) * hour;

/** Waits where the hour ends within so many milliseconds: addresses change with it, and answers would not be those that were compared. */
export const pastTheHour = async (ms) => {
  const left = hour * 1000 - (Date.now() % (hour * 1000));
  if (left < ms) await new Promise((resolve) => setTimeout(resolve, left + 1000));
};
