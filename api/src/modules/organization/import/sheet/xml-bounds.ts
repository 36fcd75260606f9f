import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { XmlTags } from './xml-tags.js';
import { packedBytes, type ZipPart } from './zip-directory.js';

/** Bytes between the ends of two tags: a cell of Excel holds at most 32,767 characters. */
const longestGap = 512 * 1024;
/** Texts that a workbook keeps once for all its cells; each takes nearly a kilobyte while it is read. */
const mostSharedTexts = 600_000;
const beginningOfFile = 200;

/** Why a part of a workbook is not given to the XML reader. Spreadsheet programs write nothing of the kind. */
export type XmlExcess = 'TOO_LARGE' | 'NOT_PLAIN';

/** What was seen of a part of a workbook. */
export interface XmlSeen {
  /** Null when there is nothing of the kind. */
  readonly excess: XmlExcess | null;
  /** Null where the part doesn't unpack as it says; the reader says so. */
  readonly tags: XmlTags | null;
}

/**
 * Looks through a part of a workbook: what it has that the XML reader can't be given (an endless tag or text, over which it would
 * take minutes, more shared texts than memory holds, or declarations and comments), and its tags.
 */
export async function lookThrough(bytes: Buffer, part: ZipPart): Promise<XmlSeen> {
  const packed = packedBytes(bytes, part);
  const chunks: AsyncIterable<Buffer> = part.method === 0 ? Readable.from([packed]) : Readable.from([packed]).pipe(createInflateRaw());
  const tags = new XmlTags();
  let read = 0;
  let gap = 0;
  let before = '';
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > part.size) return { excess: null, tags: null }; // the reader stops there by itself
    const piece = chunk.toString('latin1');
    const text = before + piece;
    const end = text.lastIndexOf('>');
    gap = end < 0 ? gap + chunk.length : text.length - end;
    if (text.includes('<!') || text.includes('<?', read > chunk.length ? 0 : beginningOfFile)) return { excess: 'NOT_PLAIN', tags };
    tags.add(piece);
    if (gap > longestGap || tags.sharedTexts > mostSharedTexts) return { excess: 'TOO_LARGE', tags };
    before = text.slice(-2);
  }
  return { excess: null, tags };
}
