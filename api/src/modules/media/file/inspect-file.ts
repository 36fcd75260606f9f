import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { captionText } from './captions.js';
import { hasLegacyMacros } from './compound-file.js';
import { type FileType, largestOf, typeOf } from './file-kinds.js';
import { hasMacros } from './office-macros.js';
import { officeText, tidied } from './office-text.js';
import { readPdf } from './pdf-pages.js';
import { displayEdge, fitted, measure, thumbnailEdge } from './pictures.js';
import { openSafely } from './safe-zip.js';
import { Unfit } from './unfit.js';

/** A file to look at, and what its sender says of it. */
export interface ToInspect {
  readonly path: string;
  readonly name: string;
  /** SHA-256 in hexadecimal, as the client reckoned it. */
  readonly sha256: string;
}

/** What a file is, as its content tells; beside it lie `<path>.thumbnail`, `.display` and `.page-<n>` (WebP), as far as it has them. */
export interface Inspected extends FileType {
  readonly byteSize: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
  readonly previews: number;
  readonly hasThumbnail: boolean;
  readonly hasDisplay: boolean;
  readonly text: string;
}

const nothing = { width: null, height: null, pages: null, previews: 0, hasThumbnail: false, hasDisplay: false, text: '' };

/** Looks into a file by its content, never by its name alone. Errors: Unfit. */
export async function inspectFile({ path, name, sha256 }: ToInspect): Promise<Inspected> {
  const { size: byteSize } = await stat(path);
  if (byteSize === 0) throw new Unfit('EMPTY');
  if ((await hashOf(path)) !== sha256) throw new Unfit('CHECKSUM');
  const detected = await fileTypeFromFile(path).catch(() => undefined);
  const type = typeOf(detected?.mime, name) ?? (detected?.mime === 'application/zip' ? await packageType(path, byteSize) : null);
  if (!type) throw new Unfit('TYPE', detected && { type: detected.mime });
  const most = largestOf[type.kind];
  if (byteSize > most) throw new Unfit('TOO_LARGE', { most: most / 1_000_000 });
  return { ...nothing, ...type, byteSize, ...(await within(type, path, byteSize)) };
}

async function within({ mediaType, kind }: FileType, path: string, size: number): Promise<Partial<Inspected>> {
  if (kind === 'IMAGE') {
    const measured = await measure(path);
    await fitted(path, thumbnailEdge, `${path}.thumbnail`);
    await fitted(path, displayEdge, `${path}.display`);
    return { ...measured, hasThumbnail: true, hasDisplay: true };
  }
  if (mediaType === 'application/pdf') {
    const { pages, text, previews } = await readPdf(new Uint8Array(await readFile(path)));
    for (const [i, drawn] of previews.entries()) await fitted(drawn, displayEdge, `${path}.page-${i + 1}`);
    const [first] = previews;
    if (first) await fitted(first, thumbnailEdge, `${path}.thumbnail`);
    return { pages, text, previews: previews.length, hasThumbnail: first !== undefined };
  }
  if (kind === 'CAPTIONS') return { text: tidied(captionText(await readFile(path))) };
  if (/openxmlformats|opendocument/.test(mediaType)) return ofOffice(path, size);
  // legacy Office documents
  if (/msword|ms-powerpoint|ms-excel/.test(mediaType) && (await hasLegacyMacros(path))) throw new Unfit('MACROS');
  return {};
}

async function ofOffice(path: string, size: number): Promise<Partial<Inspected>> {
  const zip = await openSafely(path, size);
  try {
    if (await hasMacros(zip)) throw new Unfit('MACROS');
    const { text, slides } = await officeText(zip);
    return { text, pages: slides };
  } finally {
    zip.close();
  }
}

/** A course made elsewhere (SCORM 1.2): an archive with a manifest of one. */
async function packageType(path: string, size: number): Promise<FileType | null> {
  const zip = await openSafely(path, size);
  try {
    const manifest = (await zip.read('imsmanifest.xml', 2_000_000)).toString('utf8');
    return /<manifest[\s>]/.test(manifest) && /<schemaversion>\s*1\.2\s*<\/schemaversion>/i.test(manifest)
      ? { mediaType: 'application/zip', kind: 'PACKAGE' }
      : null;
  } finally {
    zip.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1_048_576 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
