import type { MaterialKind } from '@lechan/client';
import { useSyncExternalStore } from 'react';

/** A file that is in the library now, as the material that it became. */
export interface ArrivedFile {
  readonly id: string;
  readonly name: string;
}

/** A place in a text into which files go once they are in the library. */
export interface IntoText {
  /** Told once what of them arrived. */
  readonly onArrived: (materials: readonly ArrivedFile[]) => void;
  /** Nothing, or nothing more, will come. */
  readonly onOver: () => void;
}

/** Files that somebody wants to upload, and where to. */
export interface UploadWish {
  readonly files: readonly File[];
  /** What of it were folders, which can't be sent. */
  readonly folders?: readonly string[];
  /** Only these kinds are wanted. */
  readonly kinds?: readonly MaterialKind[];
  /** The folder of the library; null is none. */
  readonly folderId?: string | null;
  /** The unit whose library it is, where no folder tells it. */
  readonly unitId?: string;
  /** The material that gets another version of the same kind. */
  readonly material?: { readonly id: string; readonly title: string; readonly kind: MaterialKind; readonly unitId: string };
  readonly into?: IntoText;
}

let wishes: readonly UploadWish[] = [];
let wasAsked = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Opens the dialog of uploads over whatever page is shown, with these files to be attested. */
export function openUploads(wish: UploadWish): void {
  wasAsked = true;
  wishes = [...wishes, wish];
  tell();
}

/** Has what shows uploads there, though nobody asked for the dialog: something is gone on with. */
export function showUploads(): void {
  wasAsked = true;
  tell();
}

/** Gives up what could not be shown. */
export function closeUploads(): void {
  for (const { into } of wishes) into?.onOver();
  wasAsked = false;
  wishes = [];
  tell();
}

/** What was wished and is not yet dealt with. */
export function useWishes(): readonly UploadWish[] {
  return useSyncExternalStore(subscribe, () => wishes);
}

/** Says that all wishes were dealt with. */
export function takeWishes(): void {
  wishes = [];
  tell();
}

/** Whether anything was uploaded since the page was loaded: before that nothing of it is fetched. */
export function useUploadsAsked(): boolean {
  return useSyncExternalStore(subscribe, () => wasAsked);
}
