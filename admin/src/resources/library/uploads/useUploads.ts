import { useSyncExternalStore } from 'react';
import type { UploadItem } from './upload-item';
import { uploads } from './upload-queue';

/** The files on their way into the library, and those that arrived or were refused since the page was loaded. */
export function useUploads(): readonly UploadItem[] {
  return useSyncExternalStore(uploads.subscribe, uploads.shown);
}
