import { open } from 'node:fs/promises';
import { Unfit } from './unfit.js';

/** What bytes are read from: at most so many from a place on. */
export type ReadAt = (at: number, length: number) => Promise<Buffer>;

// [MS-CFB]: a file system in a file, of sectors that are chained by a table
const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const [endOfChain, largestSector] = [0xfffffffe, 0xfffffffa];
const inHeader = { sectorShift: 30, directory: 48, firstMoreTables: 68, tables: 76, tablesHere: 109 } as const;
const entrySize = 128;
// far more than any document has
const [mostTables, mostDirectorySectors] = [20_000, 20_000];

/** Whether bytes begin as a legacy Office document does, or a project of macros, which is kept in the same form. */
export const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

/** The names of all that such a file holds. Errors: Unfit (BROKEN). */
export async function namesIn(read: ReadAt): Promise<string[]> {
  const header = await read(0, 512);
  if (header.length < 512 || !isCompound(header)) throw new Unfit('BROKEN');
  const shift = header.readUInt16LE(inHeader.sectorShift);
  if (shift !== 9 && shift !== 12) throw new Unfit('BROKEN');
  const sectorSize = 1 << shift;
  const sector = async (number: number): Promise<Buffer> => {
    const bytes = number <= largestSector ? await read((number + 1) * sectorSize, sectorSize) : Buffer.alloc(0);
    // the last one may be cut
    if (bytes.length === 0) throw new Unfit('BROKEN');
    return bytes.length === sectorSize ? bytes : Buffer.concat([bytes, Buffer.alloc(sectorSize - bytes.length, 0xff)]);
  };
  const tables = await tableSectors(header, sector, sectorSize);
  const following = async (number: number): Promise<number> => {
    const perTable = sectorSize / 4;
    const table = tables[Math.floor(number / perTable)];
    if (table === undefined) throw new Unfit('BROKEN');
    return (await sector(table)).readUInt32LE((number % perTable) * 4);
  };
  const names: string[] = [];
  let [at, seen] = [header.readUInt32LE(inHeader.directory), 0];
  for (; at !== endOfChain; at = await following(at)) {
    // a chain that leads back to itself
    if (++seen > mostDirectorySectors) throw new Unfit('BROKEN');
    names.push(...entriesOf(await sector(at)));
  }
  return names;
}

/** Where the tables lie that chain sectors: some in the header, more in sectors of their own. */
async function tableSectors(header: Buffer, sector: (number: number) => Promise<Buffer>, sectorSize: number): Promise<number[]> {
  const numbers = (bytes: Buffer, from: number, count: number) => Array.from({ length: count }, (_, i) => bytes.readUInt32LE(from + i * 4));
  const tables = numbers(header, inHeader.tables, inHeader.tablesHere);
  const perSector = sectorSize / 4 - 1;
  let next = header.readUInt32LE(inHeader.firstMoreTables);
  while (next <= largestSector) {
    if (tables.length > mostTables) throw new Unfit('BROKEN');
    const bytes = await sector(next);
    tables.push(...numbers(bytes, 0, perSector));
    next = bytes.readUInt32LE(perSector * 4);
  }
  return tables;
}

function entriesOf(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
    const entry = bytes.subarray(at, at + entrySize);
    // with the zero at its end
    const length = Math.min(entry.readUInt16LE(64), 64);
    if (entry[66] !== 0 && length >= 2) names.push(entry.subarray(0, length - 2).toString('utf16le'));
  }
  return names;
}

/** Whether a legacy document, or what is kept as one, holds macros. Errors: Unfit (BROKEN). */
export async function holdsMacros(read: ReadAt): Promise<boolean> {
  return (await namesIn(read)).some((name) => /^(_VBA_PROJECT|_VBA_PROJECT_CUR|VBA|Macros)$/i.test(name));
}

// [MS-PPT]: a presentation has its macros within its one stream, and says in VbaInfoAtom whether it has any
const vbaInfo = Buffer.from('ff0314000000020000040c000000', 'hex');
const [piece, overlap] = [1_048_576, 64];

/** Whether bytes hold what a workbook says of a sheet of Excel 4.0's macros: BoundSheet8 of [MS-XLS], whose name's length must fit its own. */
function holdsMacroSheet(bytes: Buffer): boolean {
  const boundSheet = Buffer.from([0x85, 0x00]);
  for (let at = bytes.indexOf(boundSheet); at >= 0 && at + 12 <= bytes.length; at = bytes.indexOf(boundSheet, at + 1)) {
    const [size, visible, kind, letters, isWide] = [
      bytes.readUInt16LE(at + 2),
      bytes[at + 8],
      bytes[at + 9],
      bytes[at + 10],
      bytes[at + 11],
    ];
    if (kind === 1 && (visible as number) <= 2 && (isWide as number) <= 1 && size === 8 + (letters as number) * ((isWide as number) + 1))
      return true;
  }
  return false;
}

/** Whether a legacy document on this machine's disk brings programs of its own. Errors: Unfit (BROKEN). */
export async function hasLegacyMacros(path: string): Promise<boolean> {
  const file = await open(path);
  const read: ReadAt = async (at, length) => {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  };
  try {
    if (await holdsMacros(read)) return true;
    // pieces overlap, or what lies across two would be missed
    for (let at = 0; ; at += piece - overlap) {
      const bytes = await read(at, piece);
      if (holdsMacroSheet(bytes)) return true;
      for (let found = bytes.indexOf(vbaInfo); found >= 0; found = bytes.indexOf(vbaInfo, found + 1))
        if (bytes[found + vbaInfo.length + 4]) return true;
      if (bytes.length < piece) return false;
    }
  } finally {
    await file.close();
  }
}
