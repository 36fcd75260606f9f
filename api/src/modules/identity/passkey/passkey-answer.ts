import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Context } from '../../../shared/context.js';
import { Passkey } from './passkey.entity.js';
import { relyingParty } from './relying-party.js';

const longestAnswer = 20_000;

/** What a browser answered, from its JSON; null where it is none. */
export function read<Answer extends { id: string }>(json: string): Answer | null {
  if (json.length > longestAnswer) return null;
  try {
    const answer = JSON.parse(json) as Answer | null;
    return typeof answer?.id === 'string' ? answer : null;
  } catch {
    return null;
  }
}

/** Whose passkey signed the nonce, its holder known by finger, face or PIN; null where none did. Notes its use. */
export async function passkeyAccount(ctx: Pick<Context, 'em' | 'waysIn'>, json: string, nonce: string): Promise<string | null> {
  const response = read<AuthenticationResponseJSON>(json);
  const passkey = response && (await ctx.em.findOne(Passkey, { credentialId: response.id }));
  if (!passkey) return null;
  const { id, origin } = relyingParty(ctx);
  const { credentialId, publicKey, counter, transports } = passkey;
  const verified = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge: nonce, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: Number(counter), transports },
  }).catch(() => null);
  if (!verified?.verified) return null;
  passkey.counter = String(verified.authenticationInfo.newCounter);
  passkey.usedAt = new Date().toISOString();
  return passkey.accountId;
}

/** Whether a passkey of that account signed the nonce. */
export async function isPasskeyOf(ctx: Pick<Context, 'em' | 'waysIn'>, json: string, nonce: string, accountId: string): Promise<boolean> {
  return (await passkeyAccount(ctx, json, nonce)) === accountId;
}
