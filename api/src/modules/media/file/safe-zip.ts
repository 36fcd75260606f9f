import { type Entry, open, type ZipFile } from 'yauzl';
import { Unfit } from './unfit.js';

// far beyond what any document has, and far from what would fill memory or disk
const [mostEntries, mostBytes, mostTimes] = [20_000, 2_000_000_000, 400];

/** The entries of an archive: none is looked into before all have been looked at. */
export interface SafeZip {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The bytes of an entry, at most so many. Errors: Unfit. */
  read(name: string, most: number): Promise<Buffer>;
  close(): void;
}

/** Opens an archive that could be unpacked without harm. Errors: Unfit (BROKEN, BOMB). */
export async function openSafely(path: string, size: number): Promise<SafeZip> {
  const zip = await opened(path);
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        total += entry.uncompressedSize;
        if (entries.size >= mostEntries || total > mostBytes || total > Math.max(size * mostTimes, 50_000_000))
          return reject(new Unfit('BOMB'));
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', () => reject(new Unfit('BROKEN')));
      zip.readEntry();
    });
  } catch (error) {
    zip.close();
    throw error;
  }
  return { entries, read: (name, most) => bytesOf(zip, entries.get(name), most), close: () => zip.close() };
}

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    open(path, options, (error, zip) => (error || !zip ? reject(new Unfit('BROKEN')) : resolve(zip))),
  );
}

async function bytesOf(zip: ZipFile, entry: Entry | undefined, most: number): Promise<Buffer> {
  if (!entry) return Buffer.alloc(0);
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, found) => (error || !found ? reject(new Unfit('BROKEN')) : resolve(found))),
  );
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part);
      length += part.length;
      if (length > most) break;
    }
  } catch {
    throw new Unfit('BROKEN');
  }
  return Buffer.concat(parts).subarray(0, most);
}
