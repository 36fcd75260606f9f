import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../../../shared/context.js';
import { type FileKeeping, keepFile, largestFile, MaterialService, Unfit } from '../../media/index.js';
import { NoCourseFolder, ofFile } from './course-folder.js';
import type { MaterialOf } from './lesson-from-markdown.js';
import type { GivenFile } from './read-folder.js';

/** What is asked of the files of a folder. */
export interface FolderKeeping extends FileKeeping {
  /** Called before each file. */
  readonly step?: () => void;
}

/**
 * Puts the files of a folder into the library, each looked into as an upload is; who calls it attests that they hold no classified matter,
 * which is recorded of each. `licence`: of those that say none themselves. Answers the identity of each material by its path in the folder.
 * Errors: FolderRefused.
 */
export async function keepFolderFiles(
  ctx: Context,
  files: readonly GivenFile[],
  unitId: string,
  keeping: FolderKeeping,
  licence: string | null = null,
): Promise<ReadonlyMap<string, string>> {
  const here = { ...ctx, inOwnUnit: <T>(work: (own: Context) => Promise<T>) => work(ctx) };
  const staging = await mkdtemp(join(tmpdir(), 'lechan-folder-'));
  const materials = new Map<string, string>();
  try {
    for (const file of files) {
      keeping.step?.();
      materials.set(file.path, await ofFile(file.path, () => keepOne(here, file, { unitId, keeping, staging, licence })));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return materials;
}

interface Where {
  readonly unitId: string;
  readonly keeping: FolderKeeping;
  readonly staging: string;
  readonly licence: string | null;
}

async function keepOne(ctx: Context, file: GivenFile, { unitId, keeping, staging, licence }: Where): Promise<string> {
  // before it is copied: there may not be room for it
  if ((await stat(file.place)).size > largestFile) throw new Unfit('TOO_LARGE', { most: largestFile / 1_000_000 });
  const id = randomUUID();
  // the store takes it from there, and leaves the folder as it is
  const path = join(staging, id);
  await copyFile(file.place, path);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const whole = { id, unitId, path, name: basename(file.path), sha256: hash.digest('hex'), attestedAt: new Date().toISOString() };
  await keepFile(ctx, keeping, whole);
  await ctx.em.flush();
  const { title, alt: altText } = file;
  const { subjectId } = await new MaterialService(ctx).create({ unitId, fileId: id, title, altText, licence: file.licence ?? licence });
  await ctx.em.flush();
  return subjectId;
}

const isElsewhere = (href: string) => /^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href);

/**
 * Which material a link of a lesson leads to, by the lesson's path; null for addresses and other texts of the course. Errors: NoCourseFolder,
 * where the file is not in the folder: it would be missed by readers only.
 */
export const linkedFrom =
  (materials: ReadonlyMap<string, string>) =>
  (lesson: string): MaterialOf =>
  (href) => {
    if (isElsewhere(href)) return null;
    const path = posix.join(posix.dirname(lesson), decoded(href)).normalize('NFC');
    const material = materials.get(path);
    if (material || /\.md(#.*)?$/i.test(path)) return material ?? null;
    throw new NoCourseFolder('courseFolder.linkedMissing', { path: lesson, linked: href });
  };

/** As an editor writes a name with blanks or marks into an address: %20. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
