import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportFiles } from '../shared/context.js';

const largest = 20_000_000;
const mostAtOnce = 5;
const mostInAll = 500_000_000;
const usualPatienceMs = 10_000;
const keptForMs = 24 * 3600 * 1000;
const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** More bytes came than a file may have. */
export class FileTooLarge extends Error {
  constructor() {
    super(`The file is larger than ${largest / 1_000_000} MB. Split it.`);
  }
}

/** More files come at once than there is room for. */
export class TooManyFiles extends Error {
  constructor() {
    super(`${mostAtOnce} files are being handed in at this moment. Try again when they are through.`);
  }
}

/** Nothing more of a file came for so long that its place is given to others. */
export class FileStalled extends Error {
  constructor(patienceMs: number) {
    super(`Nothing of the file came for ${Math.round(patienceMs / 1000)} seconds. Send it again.`);
  }
}

/** The files handed in for import: bytes and name of each, for a day, or until later ones need the room. */
export class ImportFolder implements ImportFiles {
  /** Those that are on their way. */
  readonly #coming = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly most = mostInAll,
    private readonly patienceMs = usualPatienceMs,
  ) {}

  /** Keeps a file as it comes in; a part of one is never kept. */
  async keep(bytes: Readable, name: string): Promise<{ fileId: string; size: number }> {
    if (this.#coming.size >= mostAtOnce) throw new TooManyFiles();
    const fileId = randomUUID();
    this.#coming.add(fileId);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await this.removeOld();
      await this.makeRoom();
      return { fileId, size: await this.write(fileId, bytes, name) };
    } finally {
      this.#coming.delete(fileId);
    }
  }

  private async write(fileId: string, bytes: Readable, name: string): Promise<number> {
    const path = join(this.folder, fileId);
    let size = 0;
    try {
      await pipeline(
        chunksOf(bytes, this.patienceMs),
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > largest) throw new FileTooLarge();
            yield chunk;
          }
        },
        createWriteStream(path, { mode: 0o600 }),
      );
      await writeFile(`${path}.name`, name, { mode: 0o600 });
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return size;
  }

  /** Removes the oldest files, until those on their way find room. */
  private async makeRoom(): Promise<void> {
    const kept = await Promise.all(
      (await readdir(this.folder))
        .filter((file) => identity.test(file) && !this.#coming.has(file))
        .map(async (file) => ({ path: join(this.folder, file), ...(await sizeAndAge(join(this.folder, file))) })),
    );
    let total = kept.reduce((sum, { size }) => sum + size, this.#coming.size * largest);
    for (const { path, size } of kept.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (total <= this.most) return;
      for (const file of [`${path}.name`, path]) await rm(file, { force: true });
      total -= size;
    }
  }

  async find(fileId: string): Promise<{ path: string; name: string } | null> {
    if (!identity.test(fileId)) return null;
    const path = join(this.folder, fileId);
    try {
      if (await isOld(path)) return null;
      return { path, name: await readFile(`${path}.name`, 'utf8') };
    } catch {
      return null;
    }
  }

  async removeOld(): Promise<void> {
    const files = await readdir(this.folder).catch(() => []);
    for (const file of files) {
      const path = join(this.folder, file);
      if (await isOld(path).catch(() => false)) await rm(path, { force: true });
    }
  }
}

/** The chunks as they come; who sends them is left to be answered, whatever ends them. */
async function* chunksOf(bytes: Readable, patienceMs: number): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = bytes.iterator({ destroyOnReturn: false });
  for (;;) {
    const next = chunks.next();
    // it fails when the sender is gone, maybe after nobody waits for it any more
    next.catch(() => undefined);
    const { done, value } = await within(next, patienceMs);
    if (done) return;
    yield value;
  }
}

async function within<T>(coming: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FileStalled(patienceMs)), patienceMs);
  });
  return Promise.race([coming, stalled]).finally(() => clearTimeout(timer));
}

const isOld = async (path: string): Promise<boolean> => Date.now() - (await stat(path)).mtimeMs > keptForMs;

/** Of a file that another removes meanwhile nothing. */
const sizeAndAge = (path: string) =>
  stat(path).then(
    ({ size, mtimeMs }) => ({ size, mtimeMs }),
    () => ({ size: 0, mtimeMs: 0 }),
  );
