import type { Readable } from 'node:stream';

/** Some bytes of a file: from the first to the last, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the bytes of checked files are kept, each under a name that is never given twice. */
export interface FileStore {
  readonly kind: 'DISK' | 'S3';
  /** Takes a file over from its place on this machine's disk. */
  take(name: string, path: string, mediaType: string): Promise<void>;
  /** The bytes, or some of them; null where there is no such file. */
  read(name: string, range?: Range): Promise<{ bytes: Readable; size: number } | null>;
  remove(names: readonly string[]): Promise<void>;
}

/** Where files are read from. */
export type ReadableFiles = Pick<FileStore, 'read'>;

/** Reads from the first store that has a file: what was kept before another one was set is still there. */
export const readingFrom = (...stores: readonly FileStore[]): ReadableFiles => ({
  read: async (name, range) => {
    for (const store of stores) {
      const found = await store.read(name, range);
      if (found) return found;
    }
    return null;
  },
});

/** What a file can be had as: itself, small, as readers see a picture, or one of its pages. */
export type Rendition = 'file' | 'thumbnail' | 'display' | `page-${number}`;

/** The name under which a rendition of a file is kept. */
export const storedName = (fileId: string, rendition: Rendition): string => (rendition === 'file' ? fileId : `${fileId}.${rendition}`);
