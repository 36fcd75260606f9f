import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ReadableFiles } from '../../media/index.js';
import { storedName } from '../../media/index.js';
import { courseHtml, placeIn } from './course-html.js';
import { bytesOf, materialsOf, type WholeCourse } from './whole-course.js';

const folder = 'tep';

/** A course as one archive: `index.html`, which opens without any network, and its files beside it. Files are read one after the other, as they are sent. */
export function courseZip(course: WholeCourse, store: ReadableFiles): Readable {
  const zip = new ZipFile();
  const materials = materialsOf(course);
  const places = new Map(materials.map((one, i) => [one.id, placeIn(folder, one, i)]));
  zip.addBuffer(Buffer.from(courseHtml(course, ({ id }) => places.get(id) ?? null)), 'index.html');
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
  zip.on('error', (error) => output.destroy(error));
  zip.end();
  return output;
}
