import { randomUUID } from 'node:crypto';
import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import { InputReader } from '../../../shared/input-reader.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { afterRemoval } from '../second-factor/factors.js';
import { firstFactorAdded } from '../second-factor/first-factor.js';
import { ownSession } from '../session/own-session.js';
import { beginChallenge, endChallenge, takeUpChallenge } from '../sign-in/challenge.js';
import { beginSession, type Entered } from '../sign-in/entrance.js';
import { wrongOwnPassword } from '../sign-in/password.service.js';
import { Passkey } from './passkey.entity.js';
import type {
  AddPasskeyInput,
  BeginPasskeyInput,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SignInWithPasskeyInput,
} from './passkey.input.js';
import { passkeyAccount, read } from './passkey-answer.js';
import { passkeyQuestion } from './passkey-question.js';
import { relyingParty } from './relying-party.js';

/** What a browser is to be asked, and what the next step names it by. */
export interface Asked {
  readonly subjectId: string;
  readonly challenge: string;
  readonly expiresAt: string;
  readonly options: string;
}

const most = 20;
const platformName = 'lechan';

/** Passkeys: signing in by one, and keeping one's own. */
export class PasskeyService {
  constructor(private readonly ctx: Context) {}

  /** Begins signing in by a passkey alone, of whomever the device has one for. */
  async beginSignIn(): Promise<Asked> {
    const question = await passkeyQuestion(this.ctx, null);
    return this.asked(question, { purpose: 'PASSKEY', accountId: null });
  }

  /** Lets somebody in by a passkey: what they have, and what they know or are. */
  async signIn({ challenge: key, passkey }: SignInWithPasskeyInput): Promise<Entered> {
    const challenge = await takeUpChallenge(this.ctx, 'PASSKEY', key);
    if (!challenge?.nonce) refuse('challenge', UserErrorCode.NOT_FOUND, 'identity.challengeGone');
    const accountId = await passkeyAccount(this.ctx, passkey, challenge.nonce);
    const account = accountId && (await this.ctx.em.findOne(Account, { id: accountId, endedAt: null }));
    if (!account) refuse('passkey', UserErrorCode.SIGN_IN_FAILED, 'identity.passkeyUnknown');
    await endChallenge(this.ctx, challenge);
    return beginSession(this.ctx, account, { way: 'PASSKEY', isTwoFactor: true });
  }

  /** Begins adding a passkey to one's own account. */
  async beginAdding({ password }: BeginPasskeyInput) {
    const { accountId } = ownSession(this.ctx);
    const wrong = await wrongOwnPassword(this.ctx, accountId, password ?? null);
    if (wrong) return wrong;
    const account = await this.ctx.em.findOneOrFail(Account, accountId);
    const known = await this.ctx.em.find(Passkey, { accountId });
    if (known.length >= most) refuse('', UserErrorCode.INVALID, 'identity.passkeysMany', { most });
    const question = await generateRegistrationOptions({
      ...{ rpName: platformName, rpID: relyingParty(this.ctx).id, userName: account.login, userDisplayName: account.name },
      userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return this.asked(question, { purpose: 'ADD_PASSKEY', accountId });
  }

  /** Adds the passkey that a device made; recovery codes come with the first second factor. */
  async add(input: AddPasskeyInput) {
    const { accountId } = ownSession(this.ctx);
    const reader = new InputReader();
    const name = reader.text('name', input.name, texts.label);
    reader.reasons.settle();
    const challenge = await takeUpChallenge(this.ctx, 'ADD_PASSKEY', input.challenge);
    if (challenge?.accountId !== accountId || !challenge.nonce) refuse('challenge', UserErrorCode.NOT_FOUND, 'identity.challengeGone');
    const made = await this.verified(input.passkey, challenge.nonce);
    if (!made) refuse('passkey', UserErrorCode.INVALID, 'identity.passkeyNotMade');
    await endChallenge(this.ctx, challenge);
    const [same] = await this.ctx.em.execute<object[]>('select from passkey where credential_id = ?', [made.id]);
    if (same) refuse('passkey', UserErrorCode.CODE_TAKEN, 'identity.passkeyTaken');
    const { recoveryCodes } = await firstFactorAdded(this.ctx, accountId);
    const id = randomUUID();
    this.ctx.em.persist(
      this.ctx.em.create(Passkey, {
        ...{
          id,
          accountId,
          credentialId: made.id,
          publicKey: Buffer.from(made.publicKey),
          counter: String(made.counter),
          name,
          usedAt: null,
        },
        transports: (made.transports ?? []).filter((transport) => /^[a-z-]{1,20}$/.test(transport)),
      }),
    );
    this.record('passkey.added', accountId, null, { passkey: id, name });
    return { subjectId: accountId, recoveryCodes };
  }

  async rename({ id, name: given }: RenamePasskeyInput) {
    const reader = new InputReader();
    const name = reader.text('name', given, texts.label);
    reader.reasons.settle();
    const passkey = await this.own(id);
    if (passkey.name === name) refuse('name', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    const before = { passkey: id, name: passkey.name };
    passkey.name = name;
    this.record('passkey.renamed', passkey.accountId, before, { passkey: id, name });
    return { subjectId: passkey.accountId };
  }

  /** Removes a passkey of one's own; refused where it is the last second factor and a role asks for one. */
  async remove({ id, password }: RemovePasskeyInput) {
    const passkey = await this.own(id);
    const { accountId, name } = passkey;
    const wrong = await wrongOwnPassword(this.ctx, accountId, password ?? null);
    if (wrong) return wrong;
    await this.ctx.em.nativeDelete(Passkey, { id });
    await afterRemoval(this.ctx, accountId);
    this.record('passkey.removed', accountId, { passkey: id, name }, null);
    return { subjectId: accountId };
  }

  private async asked(question: { challenge: string }, begun: { purpose: 'PASSKEY' | 'ADD_PASSKEY'; accountId: string | null }) {
    const { key, expiresAt } = await beginChallenge(this.ctx, { ...begun, way: 'PASSKEY', nonce: question.challenge });
    return { subjectId: begun.accountId ?? '', challenge: key, expiresAt, options: JSON.stringify(question) };
  }

  private async verified(json: string, nonce: string) {
    const response = read<RegistrationResponseJSON>(json);
    if (!response) return null;
    const { id, origin } = relyingParty(this.ctx);
    const verified = await verifyRegistrationResponse({
      ...{ response, expectedChallenge: nonce, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
    }).catch(() => null);
    return verified?.registrationInfo?.credential ?? null;
  }

  private async own(id: string): Promise<Passkey> {
    const { accountId } = ownSession(this.ctx);
    const passkey = isUuid(id) ? await this.ctx.em.findOne(Passkey, { id, accountId }) : null;
    return passkey ?? refuse('id', UserErrorCode.NOT_FOUND, 'identity.passkeyNotFound');
  }

  private record(name: `${string}.${string}`, accountId: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Account', id: accountId }, before, after });
  }
}
