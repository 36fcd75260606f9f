import { InputError } from './input-error.js';
import type { Viewer } from './viewer.js';

/** What a viewer is told who asks for what needs a permission. */
export function forbidden({ isSignedIn }: Pick<Viewer, 'isSignedIn'>, permission: string): InputError {
  return isSignedIn
    ? new InputError('FORBIDDEN', `This needs the permission ${permission}, which you do not have here.`)
    : new InputError('UNAUTHENTICATED', `Sign in: this needs the permission ${permission}.`);
}

/** What a viewer is told to whom nothing is read. */
export function shutOut({ isSignedIn }: Pick<Viewer, 'isSignedIn'>): InputError {
  return isSignedIn
    ? new InputError('FORBIDDEN', 'Add the second factor that a role of yours asks for first.')
    : new InputError('UNAUTHENTICATED', 'Sign in: nothing is read here to who is not signed in.');
}

/** Whether an error refuses a request for want of a right. */
export function isRefusedRight(error: unknown): boolean {
  return error instanceof InputError && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(error.extensions.code));
}

/** What the database refused because of a row without the right; null for any other error. */
export function refusedRight(error: unknown, viewer: Viewer): InputError | null {
  const { code, detail } = error as { code?: string; detail?: string };
  return code === '23L03' && detail ? forbidden(viewer, detail) : null;
}
