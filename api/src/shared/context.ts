import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reader } from '../reading/reader.js';
import type { Viewer } from '../reading/viewer.js';

export type Language = 'vi' | 'en';

/** Where files handed in for import lie until they are imported. */
export interface ImportFiles {
  /** Path and original name of a file handed in earlier; null when unknown or expired. */
  find(fileId: string): Promise<{ path: string; name: string } | null>;
}

/** What one request brings to every resolver, service and read. */
export interface Context {
  requestId: string;
  language: Language;
  /** Today in Asia/Ho_Chi_Minh, YYYY-MM-DD: one value for the whole request. */
  today: string;
  viewer: Viewer;
  /** The request's unit of work; writes only. */
  em: EntityManager;
  /** All reads of the API. */
  read: Reader;
  importFiles: ImportFiles;
}
