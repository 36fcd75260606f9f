import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileStore, Range } from './file-store.js';

/** Keeps files in a folder of this machine, in 256 folders so that none grows large. */
export class DiskStore implements FileStore {
  readonly kind = 'DISK';

  constructor(private readonly folder: string) {}

  async take(name: string, path: string): Promise<void> {
    const place = this.placeOf(name);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      await copyFile(path, place);
      await rm(path);
    });
  }

  async read(name: string, range?: Range): Promise<{ bytes: Readable; size: number } | null> {
    const place = this.placeOf(name);
    const size = await stat(place).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) return null;
    return { bytes: createReadStream(place, range && { start: range.from, end: range.to }), size };
  }

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(this.placeOf(name), { force: true });
  }

  private placeOf(name: string): string {
    return join(this.folder, name.slice(0, 2), name);
  }
}
