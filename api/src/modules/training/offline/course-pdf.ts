import { createHash } from 'node:crypto';
import { inOwnProcess } from '../../../shared/own-process.js';
import { SharedWork } from '../../../shared/shared-work.js';
import { Turns } from '../../../shared/turns.js';
import { type ReadableFiles, storedName } from '../../media/index.js';
import { bytesOf, materialsOf, type WholeCourse } from './whole-course.js';

const script = new URL('./setting-process', import.meta.url);
const bounds = { patienceMs: 30_000, megabytes: 512 };
// one is set at a time, and few wait: who is behind more than these would wait longer than anybody does
const mostWaiting = 6;
const setting = new SharedWork<Buffer>(new Turns(1, mostWaiting));

/** How long what could not be set is not tried again, and of how many courses that is remembered. */
const [triedAgainMs, mostRemembered] = [10 * 60_000, 100];
const failedAt = new Map<string, number>();

/** A course that takes longer to set than anybody waits. */
export class NotSet extends Error {}

/**
 * A course as one PDF, set in a process of its own, one after the other; the same for several readers at once. `gone`: who asked no longer
 * waits. Errors: NotSet; TooManyWaiting; the signal's reason.
 */
export async function coursePdf(course: WholeCourse, files: ReadableFiles, gone: AbortSignal): Promise<Buffer> {
  // by all that it says, which is what its reader may read
  const key = createHash('sha256').update(JSON.stringify(course)).digest('base64');
  if (Date.now() - (failedAt.get(key) ?? 0) < triedAgainMs)
    throw new NotSet('A course that could not be set lately is not tried again yet');
  return setting.get(key, (ending) => set(course, files, key, ending), gone);
}

async function set(course: WholeCourse, files: ReadableFiles, key: string, ending: AbortSignal): Promise<Buffer> {
  const pictures = await picturesOf(course, files, ending);
  const answer = await inOwnProcess<{ pdf?: Uint8Array; failed?: string }>(script, { course, pictures }, { ...bounds, ending });
  ending.throwIfAborted();
  if (answer?.failed) throw new Error(`A course could not be set: ${answer.failed}`);
  if (answer?.pdf) return Buffer.from(answer.pdf);
  // the oldest is forgotten
  if (failedAt.size >= mostRemembered) failedAt.delete([...failedAt.keys()][0] as string);
  failedAt.set(key, Date.now());
  throw new NotSet('A course could not be set: it took too long or too much');
}

/** The pictures of its lessons, small enough for a page. */
async function picturesOf(course: WholeCourse, files: ReadableFiles, ending: AbortSignal): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  const { default: sharp } = await import('sharp');
  for (const one of materialsOf(course)) {
    ending.throwIfAborted();
    const bytes = one.kind === 'IMAGE' ? bytesOf(one) : null;
    const found = bytes && (await files.read(storedName(bytes.fileId, bytes.rendition)));
    if (!found) continue;
    const parts: Buffer[] = [];
    for await (const part of found.bytes) parts.push(part as Buffer);
    const fitting = { width: 1100, height: 1100, fit: 'inside', withoutEnlargement: true } as const;
    const jpeg = await sharp(Buffer.concat(parts)).resize(fitting).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer();
    pictures.set(one.id, `data:image/jpeg;base64,${jpeg.toString('base64')}`);
  }
  return pictures;
}
