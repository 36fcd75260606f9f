import { store } from '../../../i18n/i18n-provider';
import type { UploadTarget } from './upload-item';

/** An upload that was begun in this browser and is not finished, as far as this browser knows. */
export interface KeptUpload {
  /** Its address on the server. */
  readonly url: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly target: UploadTarget;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
}

/** As long as the server keeps an upload that stands still. */
const keptFor = 2 * 24 * 3600 * 1000;
const key = 'uploads';

/** All of them that may still be gone on with. */
export function keptUploads(): readonly KeptUpload[] {
  return (store.getItem<KeptUpload[]>(key) ?? []).filter(({ begunAt }) => begunAt > Date.now() - keptFor);
}

/** Keeps where an upload can be gone on with; one that is kept already is as old as it was. */
export function keepUpload(upload: KeptUpload): void {
  const kept = keptUploads();
  if (!kept.some(({ url }) => url === upload.url)) store.setItem(key, [...kept, upload]);
}

/** Forgets an upload: it is in the library, or not wanted any more. */
export function forgetUpload(url: string): void {
  const rest = keptUploads().filter((upload) => upload.url !== url);
  if (rest.length > 0) store.setItem(key, rest);
  else store.removeItem(key);
}

/** The one that was begun with this very file for this unit. */
export function keptOf(sha256: string, size: number, unitId: string): KeptUpload | undefined {
  return keptUploads().find((upload) => upload.sha256 === sha256 && upload.size === size && upload.target.unitId === unitId);
}
