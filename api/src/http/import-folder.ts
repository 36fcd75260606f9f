import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportFiles } from '../shared/context.js';

const largest = 20_000_000;
const keptForMs = 24 * 3600 * 1000;
const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** More bytes came than a file may have. */
export class FileTooLarge extends Error {
  constructor() {
    super(`The file is larger than ${largest / 1_000_000} MB. Split it.`);
  }
}

/** The files handed in for import: bytes and name of each, for a day. */
export class ImportFolder implements ImportFiles {
  constructor(private readonly folder: string) {}

  /** Keeps a file as it comes in; a part of one is never kept. */
  async keep(bytes: Readable, name: string): Promise<{ fileId: string; size: number }> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.removeOld();
    const fileId = randomUUID();
    const path = join(this.folder, fileId);
    let size = 0;
    try {
      await pipeline(
        bytes,
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
    return { fileId, size };
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

const isOld = async (path: string): Promise<boolean> => Date.now() - (await stat(path)).mtimeMs > keptForMs;
