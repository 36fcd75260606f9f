import { inOwnProcess, Turns } from '../../../shared/own-process.js';
import { type ReadableFiles, storedName } from '../../media/index.js';
import { bytesOf, materialsOf, type WholeCourse } from './whole-course.js';

const script = new URL('./setting-process', import.meta.url);
const bounds = { patienceMs: 60_000, megabytes: 512 };
const turns = new Turns(1);

/** A course as one PDF, set in a process of its own, one after the other. */
export async function coursePdf(course: WholeCourse, files: ReadableFiles): Promise<Buffer> {
  const answer = await turns.take(async () => {
    const pictures = await picturesOf(course, files);
    return inOwnProcess<{ pdf?: Uint8Array; failed?: string }>(script, { course, pictures }, bounds);
  });
  if (!answer?.pdf) throw new Error(`A course could not be set: ${answer?.failed ?? 'it took too long or too much'}`);
  return Buffer.from(answer.pdf);
}

/** The pictures of its lessons, small enough for a page. */
async function picturesOf(course: WholeCourse, files: ReadableFiles): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  const { default: sharp } = await import('sharp');
  for (const one of materialsOf(course)) {
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
