import type { Context } from '../../../shared/context.js';

/** For whom passkeys are: the host name that people type, and the address whose pages may use them. */
export function relyingParty({ waysIn }: Pick<Context, 'waysIn'>): { readonly id: string; readonly origin: string } {
  return { id: new URL(waysIn.publicUrl).hostname, origin: waysIn.publicUrl };
}
