import { join } from 'node:path';
import type { Config } from './config.js';
import { DiskStore, type FileStore, type ReadableFiles, readingFrom, s3Store } from './modules/media/index.js';

/** Where files are kept by the settings, and from where they are read: what was kept on the disk before a bucket was set is still there. */
export async function storesOf({
  bucket,
  dataFolder,
}: Pick<Config, 'bucket' | 'dataFolder'>): Promise<{ store: FileStore; files: ReadableFiles }> {
  const disk = new DiskStore(join(dataFolder, 'files'));
  if (!bucket) return { store: disk, files: disk };
  const store = await s3Store(bucket);
  return { store, files: readingFrom(store, disk) };
}
