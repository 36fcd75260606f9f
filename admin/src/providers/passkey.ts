import type { Say } from '../i18n/useText';
import type { Outcome } from './useAct';

/** Whether this browser can use passkeys: over TLS or on this machine, where it is not too old. */
export function canUsePasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function';
}

/** Has a device sign with a passkey that it keeps; its answer as the API takes it. Errors are the browser's: `refusedByDevice` words them. */
export async function askPasskey(options: string): Promise<string> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(options) }));
}

/** Has a device make a passkey; its answer as the API takes it. Errors are the browser's: `refusedByDevice` words them. */
export async function makePasskey(options: string): Promise<string> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) }));
}

const told = {
  // gone by, or given up: a browser does not tell which
  NotAllowedError: 'signIn.passkey.cancelled',
  AbortError: 'signIn.passkey.cancelled',
  InvalidStateError: 'signIn.passkey.there',
  SecurityError: 'signIn.passkey.address',
  NotSupportedError: 'signIn.passkey.unable',
  ConstraintError: 'signIn.passkey.unable',
} as const;

/** Carries out what takes a device; what the device or the browser refuses is a refusal as any other. What the server fails with is thrown. */
export async function refusedByDevice<Done extends Outcome>(
  say: Say,
  carryOut: () => Promise<Done | undefined>,
): Promise<Done | Outcome | undefined> {
  try {
    return await carryOut();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (!(name in told)) throw error;
    return { userErrors: [{ field: ['passkey'], code: 'INVALID', message: say(told[name as keyof typeof told]) }] };
  }
}
