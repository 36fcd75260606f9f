import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ReadableFiles } from '../../media/index.js';
import { storedName } from '../../media/index.js';
import { captionPlace, courseHtml, placeIn } from './course-html.js';
import { bytesOf, materialsOf, type WholeCourse } from './whole-course.js';

const folder = 'tep';

/**
 * A course as one archive: `index.html`, which opens without any network, and its files beside it. Files are read one after the other, as
 * they are sent; captions before, for they stand in the page too.
 */
export async function courseZip(course: WholeCourse, store: ReadableFiles): Promise<Readable> {
  const zip = new ZipFile();
  const materials = materialsOf(course);
  const places = new Map(materials.map((one, i) => [one.id, placeIn(folder, one, i)]));
  const captions = new Map<string, Buffer>();
  for (const { fileId } of materials.flatMap((one) => one.captions)) captions.set(fileId, await captionsOf(fileId, store));
  const page = courseHtml(course, { placeOf: ({ id }) => places.get(id) ?? null, wordsOf: ({ fileId }) => captions.get(fileId) });
  zip.addBuffer(Buffer.from(page), 'index.html');
  const output = zip.outputStream as Readable;
  for (const material of materials) {
    const [place, bytes] = [places.get(material.id), bytesOf(material)];
    if (!place || !bytes) continue;
    // what is compressed already is not compressed again
    zip.addReadStreamLazy(place, { compress: false }, (give) => {
      store.read(storedName(bytes.fileId, bytes.rendition)).then(
        (found) => (found ? give(null, found.bytes) : give(new Error('A file of a course is missing'), undefined as never)),
        (error: unknown) => give(error, undefined as never),
      );
    });
  }
  for (const material of materials) {
    const place = places.get(material.id);
    for (const caption of place ? material.captions : [])
      zip.addBuffer(captions.get(caption.fileId) as Buffer, captionPlace(place as string, material, caption));
  }
  zip.on('error', (error) => output.destroy(error));
  zip.end();
  return output;
}

async function captionsOf(fileId: string, store: ReadableFiles): Promise<Buffer> {
  const found = await store.read(storedName(fileId, 'file'));
  if (!found) throw new Error('Captions of a course are missing');
  return buffer(found.bytes);
}
