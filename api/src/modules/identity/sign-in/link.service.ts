import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import { InputReader } from '../../../shared/input-reader.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { RoleGrant } from '../grant/role-grant.entity.js';
import { hashPassword } from '../password.js';
import { checkPassword } from '../password-rules.js';
import { hashOf } from '../secret.js';
import { endAccess } from '../session/end-access.js';
import { type Entered, enter } from './entrance.js';
import { isGood } from './good-link.js';
import { refuseWithoutPasswords } from './password.service.js';
import type { AcceptLinkInput } from './sign-in.input.js';
import { recordSuccess, refuseIfLockedForLinks } from './sign-in-guard.js';

interface Link {
  id: string;
  account_id: string | null;
  purpose: 'FIRST' | 'INVITATION' | 'RESET';
}

/** Single-use links by which people set their password. */
export class LinkService {
  constructor(private readonly ctx: Context) {}

  /** Uses a link up. All sessions of before end with the password that they began by. */
  async accept(input: AcceptLinkInput): Promise<Entered> {
    refuseWithoutPasswords(this.ctx);
    const { em } = this.ctx;
    const attempt = await refuseIfLockedForLinks(this.ctx);
    const [link] = await em.execute<Link[]>(
      `update sign_in_link set used_at = now() where secret_hash = ?::bytea and ${isGood} returning id, account_id, purpose`,
      [`\\x${hashOf(input.key).toString('hex')}`],
    );
    if (!link) refuse('key', UserErrorCode.NOT_FOUND, 'identity.linkUsed');
    await recordSuccess(this.ctx, attempt);
    const account = link.account_id ? await em.findOneOrFail(Account, link.account_id) : await this.firstAdministrator(input);
    if (account.endedAt) refuse('key', UserErrorCode.NOT_FOUND, 'identity.linkUsed');
    const reader = new InputReader();
    checkPassword(input.password, [account.login, account.name], reader.reasons);
    reader.reasons.settle();
    account.passwordHash = await hashPassword(input.password);
    account.passwordSetAt = new Date().toISOString();
    await em.flush();
    await endAccess(this.ctx, account.id);
    recordEvent(this.ctx, 'account.password-set', {
      subject: { type: 'Account', id: account.id },
      before: null,
      after: { by: link.purpose },
    });
    return enter(this.ctx, account, 'LINK');
  }

  private async firstAdministrator({ login = null, name = null }: AcceptLinkInput): Promise<Account> {
    const { em, today } = this.ctx;
    const reader = new InputReader();
    const given = { login: reader.text('login', login ?? '', texts.login), name: reader.text('name', name ?? '', texts.label) };
    reader.reasons.settle();
    const email = given.login.includes('@') ? given.login : null;
    const id = randomUUID();
    const account = em.create(Account, {
      ...{ id, ...given, email, personId: null, passwordHash: null, passwordSetAt: null, endedAt: null, version: 1 },
    });
    em.persist(account);
    // what refers to it is written after it
    await em.flush();
    const grant = { role: 'PLATFORM_ADMINISTRATOR', unit: null, from: today };
    em.persist(
      em.create(RoleGrant, {
        ...{ id: randomUUID(), accountId: id, role: grant.role, unitId: null, withLed: false, validFrom: today, validUntil: 'infinity' },
        ...{ note: null, decisionNumber: null, givenBy: null, provider: null, version: 1 },
      }),
    );
    recordEvent(this.ctx, 'account.created', { subject: { type: 'Account', id }, before: null, after: { ...given, grant } });
    return account;
  }
}
