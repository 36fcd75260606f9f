import { Secret, TOTP } from 'otpauth';
import type { Context } from '../../../shared/context.js';
import type { AuthenticatorApp } from './authenticator-app.entity.js';

const issuer = 'lechan';
const periodSeconds = 30;
/** How many steps a telephone's clock may be before or behind ours. */
const window = 1;
const secretBytes = 20;

/** A new app's secret, as people type it: base32. */
export function newAppSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** The address by which an app takes a secret over, as RFC 6238 and the apps have it. */
export function appAddress(secret: string, login: string): string {
  return totpOf(secret, login).toString();
}

/** Uses a code of an app up; whether it was right, and none of its step or a later one was used before. */
export async function useCode({ em, waysIn }: Context, app: AuthenticatorApp, code: string): Promise<boolean> {
  const digits = code.replace(/\s/g, '');
  const secret = waysIn.sealing.open(app.secret, app.id);
  if (!/^\d{6}$/.test(digits) || secret === null) return false;
  const now = Math.floor(Date.now() / 1000 / periodSeconds);
  const delta = totpOf(secret).validate({ token: digits, window });
  if (delta === null) return false;
  const used = await em.execute<object[]>('update authenticator_app set last_step = ? where id = ? and last_step < ? returning id', [
    ...[now + delta, app.id, now + delta],
  ]);
  return used.length > 0;
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: periodSeconds });
}
