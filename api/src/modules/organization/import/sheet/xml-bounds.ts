import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { packedBytes, type ZipPart } from './zip-directory.js';

/** Bytes between the ends of two tags: a cell of Excel holds at most 32,767 characters. */
const longestGap = 512 * 1024;
/** Texts that a workbook keeps once for all its cells; each takes nearly a kilobyte while it is read. */
const mostSharedTexts = 600_000;
const beginningOfFile = 200;

/** Why a part of a workbook is not given to the XML reader. Spreadsheet programs write nothing of the kind. */
export type XmlExcess = 'TOO_LARGE' | 'NOT_PLAIN';

/**
 * What a part of a workbook has that the XML reader can't be given: an endless tag or text, over which it would take minutes,
 * more shared texts than memory holds, or declarations and comments. Null when there is nothing of the kind.
 */
export async function xmlExcess(bytes: Buffer, part: ZipPart): Promise<XmlExcess | null> {
  const packed = packedBytes(bytes, part);
  const chunks: AsyncIterable<Buffer> = part.method === 0 ? Readable.from([packed]) : Readable.from([packed]).pipe(createInflateRaw());
  let read = 0;
  let gap = 0;
  let sharedTexts = 0;
  let before = '';
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > part.size) return null; // the reader stops there by itself
    const text = before + chunk.toString('latin1');
    const end = text.lastIndexOf('>');
    gap = end < 0 ? gap + chunk.length : text.length - end;
    if (part.name.endsWith('sharedStrings.xml')) sharedTexts += text.split('<si').length - 1;
    if (text.includes('<!') || text.includes('<?', read > chunk.length ? 0 : beginningOfFile)) return 'NOT_PLAIN';
    if (gap > longestGap || sharedTexts > mostSharedTexts) return 'TOO_LARGE';
    before = text.slice(-2);
  }
  return null;
}
