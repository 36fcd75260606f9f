import { InputError } from './input-error.js';
import type { Viewer } from './viewer.js';

/** What a viewer is told who asks for what needs a permission. */
export function forbidden(isAnonymous: boolean, permission: string): InputError {
  return isAnonymous
    ? new InputError('UNAUTHENTICATED', `Sign in: this needs the permission ${permission}.`)
    : new InputError('FORBIDDEN', `This needs the permission ${permission}, which you do not have here.`);
}

/** Whether an error refuses a request for want of a right. */
export function isRefusedRight(error: unknown): boolean {
  return error instanceof InputError && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(error.extensions.code));
}

/** What the database refused because of a row without the right; null for any other error. */
export function refusedRight(error: unknown, { isAnonymous }: Viewer): InputError | null {
  const { code, detail } = error as { code?: string; detail?: string };
  return code === '23L03' && detail ? forbidden(isAnonymous, detail) : null;
}
