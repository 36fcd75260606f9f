import { hash, randomBytes } from 'node:crypto';

/** A new secret for a cookie or a link: 32 random bytes as 43 letters, never stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. It needs no slow hash: nobody guesses 256 bits. */
export function hashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
