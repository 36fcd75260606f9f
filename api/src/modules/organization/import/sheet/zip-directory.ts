import { inflateRawSync } from 'node:zlib';

/** A part of a ZIP file as its directory states it. */
export interface ZipPart {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly offset: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const partHeader = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** The parts of a ZIP file, read from its directory without unpacking anything; null when it is none (or larger than 4 GB). */
export function zipDirectory(bytes: Buffer): ZipPart[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return null;
  const parts: ZipPart[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The names of the parts of a ZIP file that broke off before its directory, as the parts themselves state them. */
export function cutZipNames(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(partHeader); at >= 0 && at + 30 <= bytes.length; at = bytes.indexOf(partHeader, at + 4)) {
    names.push(bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26)));
  }
  return names;
}

/** A part's bytes as they are packed. */
export function packedBytes(bytes: Buffer, { offset, packedSize }: ZipPart): Buffer {
  if (offset + 30 > bytes.length) return Buffer.alloc(0);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return bytes.subarray(start, start + packedSize);
}

/** The text of one small part; empty when there is none or it can't be unpacked within the limit of bytes. */
export function unpackText(bytes: Buffer, part: ZipPart | undefined, limit: number): string {
  if (!part) return '';
  const packed = packedBytes(bytes, part);
  if (part.method === 0) return packed.toString('utf8', 0, limit);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit }).toString('utf8');
  } catch {
    return '';
  }
}
