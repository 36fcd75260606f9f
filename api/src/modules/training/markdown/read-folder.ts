import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutFile, type FolderFile, NoCourseFolder, readFront } from './course-folder.js';

/** A file of a folder that is no text of the course: a material, and what stands beside it of it. */
export interface GivenFile {
  /** Within the folder, with slashes. */
  readonly path: string;
  /** On this machine. */
  readonly place: string;
  readonly title: string | null;
  readonly alt: string | null;
  readonly licence: string | null;
}

/** What lies in a folder: the texts in Markdown, and the other files. */
export interface GivenFolder {
  readonly texts: readonly FolderFile[];
  readonly files: readonly GivenFile[];
}

/** The most bytes of one text; the longest lesson has fewer. */
const largestText = 2_000_000;
const description = '.md';

/**
 * Reads a folder from the disk. Files and folders whose names begin with a full stop are left out. What leads elsewhere is refused, never
 * followed: with it a folder that was handed over would bring in what lies outside of it. Errors: NoCourseFolder.
 */
export async function readFolder(given: string): Promise<GivenFolder> {
  const root = await realpath(given).catch((error: NodeJS.ErrnoException) => {
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    throw isMissing ? new NoCourseFolder('courseFolder.notThere', { path: given }) : unreadable(given, error);
  });
  if (!(await lstat(root)).isDirectory()) throw new NoCourseFolder('courseFolder.notFolder', { path: given });
  // asked first: whatever else is named by mistake, such as a home folder, isn't read through
  await lstat(join(root, 'course.md')).catch(() => {
    throw new NoCourseFolder('courseFolder.none');
  });
  const places = new Map((await placesIn(root, '')).sort().map((path) => [path.normalize('NFC'), join(root, path)]));
  const isDescription = (path: string) => path.endsWith(description) && places.has(path.slice(0, -description.length));
  const texts: FolderFile[] = [];
  const files: GivenFile[] = [];
  for (const [path, place] of places) {
    if (isDescription(path)) continue;
    if (path.endsWith('.md')) texts.push({ path, text: await textOf(path, place) });
    else files.push({ path, place, ...(await saidOf(`${path}${description}`, places)) });
  }
  return { texts, files };
}

async function placesIn(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder || root, error);
  });
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...(await placesIn(root, path)));
    else if (entry.isFile()) found.push(path);
    else throw new NoCourseFolder('courseFolder.leadsElsewhere', { path });
  }
  return found;
}

async function textOf(path: string, place: string): Promise<string> {
  const { size } = await lstat(place);
  if (size > largestText) throw new NoCourseFolder('courseFolder.textTooLarge', { path, most: largestText / 1_000_000 });
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NoCourseFolder('courseFolder.notUtf8', { path });
  }
}

async function saidOf(path: string, places: ReadonlyMap<string, string>): Promise<Pick<GivenFile, 'title' | 'alt' | 'licence'>> {
  const place = places.get(path);
  if (!place) return { title: null, alt: null, licence: null };
  const { front } = readFront({ path, text: await textOf(path, place) }, aboutFile);
  return { title: front.title ?? null, alt: front.alt ?? null, licence: front.licence ?? null };
}

const unreadable = (path: string, { message: why }: Error) => new NoCourseFolder('courseFolder.unreadable', { path, why });
