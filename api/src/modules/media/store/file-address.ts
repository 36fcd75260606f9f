import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Query } from '../../../reading/query.js';
import type { Rendition } from './file-store.js';

const blockBytes = 64;
/** For how long, in seconds, an address holds: it ends with the full hour after the next one, so that it stays the same within an hour. */
const step = 3600;

const signingBy = (key: Buffer) => {
  const pad = (byte: number) => Buffer.from(Buffer.concat([key, Buffer.alloc(blockBytes - key.length)]).map((one) => one ^ byte));
  return { key, inner: pad(0x36), outer: pad(0x5c) };
};

// nobody's until the platform's own is set: what is signed by it is good for nothing
let signing = signingBy(randomBytes(32));

/** Sets the key of 32 bytes by which addresses of files are signed. Called once by the composition root. */
export function signWith(key: Buffer): void {
  signing = signingBy(key);
}

/** An address's parts. Signed are the file, until when (seconds since 1970), and whether whoever passes the bytes on may keep them. */
export interface FileAddress {
  readonly fileId: string;
  readonly rendition: Rendition;
  readonly until: number;
  readonly isPublic: boolean;
  /** Whether it is to be kept as a file instead of being shown. */
  readonly isDownload: boolean;
}

// who may see one rendition may see all: one signature for the file's, which a list of many files is written much quicker with
const textOf = ({ fileId, until, isPublic }: FileAddress) => `${fileId}?until=${until}${isPublic ? '&public=1' : ''}`;

const endOf = (now: number) => (Math.floor(now / 1000 / step) + 2) * step;

/**
 * What follows a `?` in the addresses of a file's renditions, in SQL: signed by HMAC-SHA256 (RFC 2104) of PostgreSQL's own sha256, so that it
 * costs no look-up beside the row. `fileId` is SQL of a uuid.
 */
export function passSql(query: Query, fileId: string): string {
  const { isAnonymous: isPublic } = query.viewer;
  const end = query.anew('until', () => `?until=${endOf(Date.now())}${isPublic ? '&public=1' : ''}`, 'text');
  const [innerPad, outerPad] = [
    query.anew('inner pad', () => signing.inner, 'bytea'),
    query.anew('outer pad', () => signing.outer, 'bytea'),
  ];
  return `${end} || '&signature=' || encode(sha256(${outerPad} || sha256(${innerPad} || convert_to((${fileId})::text || ${end}, 'UTF8'))), 'hex')`;
}

const signatureOf = (address: FileAddress): Buffer => createHmac('sha256', signing.key).update(textOf(address)).digest();

/** Whether an address was signed here and still holds. */
export function isSigned(address: FileAddress, signature: string, now = Date.now()): boolean {
  if (!/^[0-9a-f]{64}$/.test(signature) || address.until * 1000 <= now) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), signatureOf(address));
}
