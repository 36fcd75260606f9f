import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Query } from '../../../reading/query.js';
import type { Rendition } from './file-store.js';

const blockBytes = 64;
/** For how long, in seconds, an address holds: it ends with the full hour after the next one, so that it stays the same within an hour. */
const step = 3600;

const padsOf = (key: Buffer) => {
  const pad = (byte: number) => Buffer.from(Buffer.concat([key, Buffer.alloc(blockBytes - key.length)]).map((one) => one ^ byte));
  return { inner: pad(0x36), outer: pad(0x5c) };
};

// nobody's until the platform's own is set: what is signed by it is good for nothing
let pads = padsOf(randomBytes(32));

/** Sets the key of 32 bytes by which addresses of files are signed. Called once by the composition root. */
export function signWith(key: Buffer): void {
  pads = padsOf(key);
}

/** What is signed of an address: which bytes, until when (seconds since 1970), and whether whoever passes them on may keep them. */
export interface FileAddress {
  readonly fileId: string;
  readonly rendition: Rendition;
  readonly until: number;
  readonly isPublic: boolean;
  /** Whether it is to be kept as a file instead of being shown. */
  readonly isDownload: boolean;
}

const textOf = ({ fileId, rendition, until, isPublic, isDownload }: FileAddress) =>
  `${fileId}/${rendition}?until=${until}${isPublic ? '&public=1' : ''}${isDownload ? '&download=1' : ''}`;

/**
 * The address of a rendition in SQL, signed by HMAC-SHA256 (RFC 2104) of PostgreSQL's own sha256, so that it costs no look-up beside the
 * row. `fileId` is SQL of a uuid. Relative to the address of the API.
 */
export function addressSql(query: Query, fileId: string, rendition: string, { isDownload = false } = {}): string {
  const { inner, outer } = pads;
  const isPublic = query.viewer.isAnonymous;
  const until = `((floor(extract(epoch from now()) / ${step}) + 2) * ${step})::bigint`;
  const text = `(${fileId})::text || '/' || ${rendition} || '?until=' || ${until} || '${isPublic ? '&public=1' : ''}${isDownload ? '&download=1' : ''}'`;
  const [innerPad, outerPad] = [query.value(inner, 'bytea'), query.value(outer, 'bytea')];
  return `'/files/' || (select a.text || '&signature=' || encode(sha256(${outerPad} || sha256(${innerPad} || convert_to(a.text, 'UTF8'))), 'hex')
    from (select ${text} as text) a)`;
}

/** The same address made here: for what is no read of the database. */
export function signed(address: FileAddress): string {
  return `/files/${textOf(address)}&signature=${signatureOf(address).toString('hex')}`;
}

/** Whether an address was signed here and still holds. */
export function isSigned(address: FileAddress, signature: string, now = Date.now()): boolean {
  if (!/^[0-9a-f]{64}$/.test(signature) || address.until * 1000 <= now) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), signatureOf(address));
}

function signatureOf(address: FileAddress): Buffer {
  const { inner, outer } = pads;
  const hash = (...parts: (Buffer | string)[]) => {
    const one = createHash('sha256');
    for (const part of parts) one.update(part);
    return one.digest();
  };
  return hash(outer, hash(inner, textOf(address)));
}
