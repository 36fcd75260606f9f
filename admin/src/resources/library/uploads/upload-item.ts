/** Where an upload goes: a new material of a unit's library, or another version of one that is there. */
export interface UploadTarget {
  readonly unitId: string;
  readonly folderId: string | null;
  /** The material of which it becomes the next version. */
  readonly material?: { readonly id: string; readonly title: string };
}

/** How it stands with an upload. */
export type UploadState =
  /** Others go first. */
  | { readonly is: 'waiting' }
  /** Its checksum is being reckoned: so many bytes are read. */
  | { readonly is: 'reading'; readonly done: number }
  /** So many bytes lie safe on the server or are on their way; so many a second, once that can be told. */
  | { readonly is: 'sending'; readonly sent: number; readonly perSecond?: number }
  /** By the reader. */
  | { readonly is: 'paused'; readonly sent: number }
  /** The session has ended: it goes on when somebody has signed in. */
  | { readonly is: 'signedOut'; readonly sent: number }
  /** The line or the server is gone; it is tried again at that time (milliseconds since 1970). */
  | { readonly is: 'cut'; readonly sent: number; readonly retryAt: number }
  /** All of it came; the server looks into it. */
  | { readonly is: 'checking' }
  /** It is put into the library. */
  | { readonly is: 'recording' }
  | { readonly is: 'done'; readonly materialId: string | undefined }
  /** Why, in words of the server or by a name of ours; and whether trying again can help. */
  | { readonly is: 'refused'; readonly message?: string; readonly why?: 'unreadable' | 'broken'; readonly mayRetry: boolean };

/** A file on its way into the library. */
export interface UploadItem {
  readonly id: string;
  /** What was handed over together. */
  readonly batch: string;
  readonly name: string;
  readonly size: number;
  readonly target: UploadTarget;
  readonly state: UploadState;
}

/** Whether something is being done with it now, or will be without anybody's doing. */
export function isUnderWay({ state }: UploadItem): boolean {
  return !['done', 'refused', 'paused'].includes(state.is);
}

/** Of how many bytes it is known that they were sent. */
export function sentOf({ state, size }: UploadItem): number {
  if (state.is === 'sending' || state.is === 'paused' || state.is === 'cut' || state.is === 'signedOut') return state.sent;
  return state.is === 'checking' || state.is === 'recording' || state.is === 'done' ? size : 0;
}
