import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's cheat sheet on password storage asks: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** More than anybody types; a longer one would only cost us time. */
export const longestPassword = 256;

/** What is stored of a password, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

let nobodys: Promise<string> | undefined;

/** Whether a password is the one that was stored. Where none is stored it takes as long, and is wrong. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const isRight = await verify(stored ?? (await nobodys), password.normalize('NFC').slice(0, longestPassword));
  return isRight && stored !== null;
}
