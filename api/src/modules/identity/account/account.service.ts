import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf } from '../../../shared/reference.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { refuseNobodyLeft } from '../keepers.js';
import { lockKept } from '../kept.js';
import { mayDo } from '../may-do.js';
import { requireAsMuch } from '../own-reach.js';
import { endAccess } from '../session/end-access.js';
import { type MadeLink, makeLink } from '../sign-in/link-maker.js';
import { refuseWithoutPasswords } from '../sign-in/password.service.js';
import { Account } from './account.entity.js';
import type { EndAccountInput, InviteAccountInput, ResetPasswordInput, UnlockAccountInput, UpdateAccountInput } from './account.input.js';
import type { OwnAccount } from './own-account.type.js';

/** What is done, and the link that was made of it; none where nobody signs in by a password. */
type Linked = Done & Partial<MadeLink>;

/** Keeps who can sign in. */
export class AccountService {
  constructor(private readonly ctx: Context) {}

  /** An account as it is shown to itself. */
  async shown(id: string): Promise<OwnAccount | null> {
    const [account] = await this.ctx.em.execute<OwnAccount[]>('select id, login, name from account where id = ?', [id]);
    return account ?? null;
  }

  /** Makes an account without a password, and a link by which it is set. */
  async invite(input: InviteAccountInput): Promise<Linked> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const login = reader.text('login', input.login, texts.login);
    const name = reader.text('name', input.name, texts.label);
    const email = reader.optionalText('email', input.email ?? null, texts.email) ?? (login.includes('@') ? login : null);
    const personId = input.personId ?? null;
    const [same] = await em.execute<object[]>('select from account where lower(login collate vi_natural) = lower(? collate vi_natural)', [
      login,
    ]);
    if (same && !reader.reasons.has('login')) reader.reasons.add('login', UserErrorCode.CODE_TAKEN, 'identity.loginTaken', { login });
    await this.refusePerson(personId, null, reader);
    reader.reasons.settle();
    const account = em.create(Account, {
      ...{ id: randomUUID(), login, name, email, personId, passwordHash: null, passwordSetAt: null, endedAt: null, version: 1 },
    });
    em.persist(account);
    await em.flush();
    // by their post they may be more than who invites, who is shown the link
    await requireAsMuch(this.ctx, account.id);
    this.record('account.invited', account.id, null, { login, name, email, personId });
    return { subjectId: account.id, ...(this.ctx.waysIn.hasPasswords && (await makeLink(this.ctx, account))) };
  }

  /** Makes a link by which the password is set anew. */
  async resetPassword({ id }: ResetPasswordInput): Promise<Linked> {
    refuseWithoutPasswords(this.ctx);
    const account = await lockKept(this.ctx.em, Account, id, null, 'identity.accountNotFound');
    if (account.endedAt) refuse('id', UserErrorCode.NOT_ALIVE, 'identity.accountEnded');
    await requireAsMuch(this.ctx, id);
    this.record('account.reset-asked', id, null, null);
    return { subjectId: id, ...(await makeLink(this.ctx, account)) };
  }

  async update(input: UpdateAccountInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const account = await lockKept(em, Account, input.id, input.version, 'identity.accountNotFound');
    // what it did stays with whose it was
    if (account.endedAt) refuse('id', UserErrorCode.NOT_ALIVE, 'identity.accountEnded');
    const name = reader.changedText('name', input.name ?? undefined, texts.label);
    const email = reader.optionalText('email', input.email, texts.email);
    if (input.personId !== undefined) await this.refusePerson(input.personId, account.id, reader);
    const changes = changesOf<Account>(account, { name, email, personId: input.personId });
    if (reader.reasons.none && !changes) reader.reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reader.reasons.settle();
    await requireAsMuch(this.ctx, account.id);
    Object.assign(account, changes?.after);
    account.version++;
    // another person, another post
    await requireAsMuch(this.ctx, account.id);
    this.record('account.updated', account.id, changes?.before ?? null, changes?.after ?? null);
    return { subjectId: account.id };
  }

  /** Ends an account with all its sessions and links, of nobody who may more than who ends it. The last who keeps accounts stays. */
  async end({ id, version }: EndAccountInput): Promise<Done> {
    const { em } = this.ctx;
    const account = await lockKept(em, Account, id, version, 'identity.accountNotFound');
    if (account.endedAt) refuse('id', UserErrorCode.NOT_ALIVE, 'identity.accountEnded');
    // who may change roles may give themselves whatever it has
    if (!(await mayDo(this.ctx, 'role:manage', {}))) await requireAsMuch(this.ctx, id);
    account.endedAt = new Date().toISOString();
    account.version++;
    await refuseNobodyLeft(this.ctx, 'id');
    await endAccess(this.ctx, id);
    await em.execute('delete from sign_in_link where account_id = ? and used_at is null', [id]);
    this.record('account.ended', id, null, null);
    return { subjectId: id };
  }

  /** Opens an account that was locked after too many wrong attempts. */
  async unlock({ id }: UnlockAccountInput): Promise<Done> {
    const { em } = this.ctx;
    await lockKept(em, Account, id, null, 'identity.accountNotFound');
    const [lock] = await em.execute<{ locked_at: string; address: string; failures: number }[]>(
      `with lock as (select * from attempt where account_id = ? and locked_until > clock_timestamp() for update)
        update attempt a set failures = 0, locks = 0, locked_at = null, locked_until = null from lock where a.key = lock.key
        returning lock.locked_at::text, lock.address, lock.failures`,
      [id],
    );
    if (!lock) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'identity.notLocked');
    this.record('account.unlocked', id, { lockedAt: lock.locked_at, address: lock.address, failures: lock.failures }, null);
    return { subjectId: id };
  }

  private async refusePerson(personId: string | null, accountId: string | null, { reasons }: InputReader): Promise<void> {
    if (personId === null) return;
    const [found] = await this.ctx.em.execute<{ taken: boolean }[]>(
      `select exists (select from account where person_id = p.id and ended_at is null and id is distinct from ?::uuid) as taken
         from person p where p.id::text = ?`,
      [accountId, personId],
    );
    if (!found) reasons.add('personId', UserErrorCode.NOT_FOUND, 'identity.personNotFound');
    else if (found.taken) reasons.add('personId', UserErrorCode.CODE_TAKEN, 'identity.personTaken');
  }

  private record(name: `${string}.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Account', id }, before, after });
  }
}
