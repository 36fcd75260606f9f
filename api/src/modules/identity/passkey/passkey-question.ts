import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Context } from '../../../shared/context.js';
import { Passkey } from './passkey.entity.js';
import { relyingParty } from './relying-party.js';

const patienceMs = 5 * 60_000;

/** What a browser is asked to have signed, something new unless given: by a passkey of the account, or by whichever its device has for us. */
export async function passkeyQuestion(ctx: Pick<Context, 'em' | 'waysIn'>, accountId: string | null, nonce?: string) {
  const known = accountId ? await ctx.em.find(Passkey, { accountId }) : [];
  return generateAuthenticationOptions({
    rpID: relyingParty(ctx).id,
    userVerification: 'required',
    timeout: patienceMs,
    ...(nonce && { challenge: new Uint8Array(Buffer.from(nonce, 'base64url')) }),
    ...(accountId && { allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })) }),
  });
}
