import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { Provider } from '../../../shared/ways-in.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { ownSession } from '../session/own-session.js';
import { Session } from '../session/session.entity.js';
import { beginSession, type Entered, enter } from '../sign-in/entrance.js';
import { wrongOwnPassword } from '../sign-in/password.service.js';
import { beginLink } from './link-challenge.js';
import { giveMappedGrants } from './mapped-grants.js';
import type { BeginSingleSignOnLinkInput, UnlinkSingleSignOnInput } from './single-sign-on.input.js';
import { SingleSignOnLink } from './single-sign-on-link.entity.js';
import type { ToldPerson } from './told-person.js';
import { takeLinkAway } from './unlinking.js';

/** Why nobody was let in or linked; the console has the words. */
export class SingleSignOnRefused extends Error {
  constructor(readonly reason: 'unknown' | 'taken' | 'failed' | 'expired' | 'ask-again') {
    super(`Single sign-on was refused: ${reason}`);
  }
}

/** Where a browser goes to come in by a provider. */
export function addressOf(provider: string): string {
  return `/auth/${provider}`;
}

/** Whom a provider vouches for. */
export class SingleSignOnService {
  constructor(private readonly ctx: Context) {}

  /** Lets in whom a provider vouches for, where it is known whose account that is; what its claims give is looked at anew. */
  async enter(provider: Provider, person: ToldPerson): Promise<Entered> {
    const account = await this.accountOf(provider, person);
    await giveMappedGrants(this.ctx, account.id, provider, person);
    if (provider.hasSecondFactor) return beginSession(this.ctx, account, { way: 'SINGLE_SIGN_ON', isTwoFactor: true });
    return enter(this.ctx, account, 'SINGLE_SIGN_ON');
  }

  /** Begins linking one's own account to one at a provider; where the browser goes for it. */
  async beginLink({ provider, password }: BeginSingleSignOnLinkInput) {
    const { accountId } = ownSession(this.ctx);
    if (!this.ctx.waysIn.providers.some(({ id }) => id === provider))
      refuse('provider', UserErrorCode.NOT_FOUND, 'identity.providerNotFound');
    const wrong = await wrongOwnPassword(this.ctx, accountId, password ?? null);
    if (wrong) return wrong;
    return { subjectId: accountId, begunAt: `${addressOf(provider)}?link=${await beginLink(this.ctx, provider)}` };
  }

  /** Links an account at a provider to that of a session, which must be one yet. */
  async link(provider: Provider, person: ToldPerson, sessionId: string): Promise<void> {
    const { em } = this.ctx;
    const session = await em.findOne(Session, { id: sessionId, endedAt: null, expiresAt: { $gt: new Date().toISOString() } });
    const account = session && (await em.findOne(Account, { id: session.accountId, endedAt: null }));
    if (!account) throw new SingleSignOnRefused('expired');
    const linked = await em.findOne(SingleSignOnLink, {
      provider: provider.id,
      $or: [{ subject: person.subject }, { accountId: account.id }],
    });
    if (linked) throw new SingleSignOnRefused('taken');
    this.linkTo(account.id, provider, person);
  }

  /** Takes a link of one's own away, unless one could come in no other way. */
  async unlink({ id }: UnlinkSingleSignOnInput): Promise<Done> {
    const { em, waysIn } = this.ctx;
    const { accountId } = ownSession(this.ctx);
    const link = isUuid(id) ? await em.findOne(SingleSignOnLink, { id, accountId }) : null;
    if (!link) refuse('id', UserErrorCode.NOT_FOUND, 'identity.ssoLinkNotFound');
    const [ways] = await em.execute<{ others: boolean }[]>(
      `select (?::boolean and a.password_hash is not null) or exists (select from passkey where account_id = a.id)
           or exists (select from single_sign_on_link where account_id = a.id and id <> ?) as others from account a where a.id = ?`,
      [waysIn.hasPasswords, id, accountId],
    );
    if (!ways?.others) refuse('id', UserErrorCode.IN_USE, 'identity.lastWay');
    await takeLinkAway(this.ctx, link);
    return { subjectId: accountId };
  }

  private async accountOf(provider: Provider, person: ToldPerson): Promise<Account> {
    const { em } = this.ctx;
    const link = await em.findOne(SingleSignOnLink, { provider: provider.id, subject: person.subject });
    if (link) {
      link.usedAt = new Date().toISOString();
      if (person.email) link.email = person.email;
      return (await em.findOne(Account, { id: link.accountId, endedAt: null })) ?? refused('unknown');
    }
    const account = (await this.byEmail(person)) ?? (provider.createsAccounts ? await this.create(person) : refused('unknown'));
    if (await em.findOne(SingleSignOnLink, { provider: provider.id, accountId: account.id })) throw new SingleSignOnRefused('taken');
    this.linkTo(account.id, provider, person);
    return account;
  }

  /** The one account of an address that the provider proves: of those whose address was proved, too, or given by who keeps accounts. */
  private async byEmail({ email, isEmailProof }: ToldPerson): Promise<Account | null> {
    if (!email || !isEmailProof) return null;
    const found = await this.ctx.em.execute<{ id: string }[]>(
      'select id from account where ended_at is null and lower(email) = lower(?) limit 2',
      [email],
    );
    const [first, second] = found;
    if (second) throw new SingleSignOnRefused('unknown');
    return first ? this.ctx.em.findOneOrFail(Account, first.id) : null;
  }

  private async create({ login, name, email, claims }: ToldPerson): Promise<Account> {
    const { em } = this.ctx;
    if (!login) throw new SingleSignOnRefused('unknown');
    const [same] = await em.execute<object[]>('select from account where lower(login collate vi_natural) = lower(? collate vi_natural)', [
      login,
    ]);
    // somebody else's, or theirs: who may link it says so
    if (same) throw new SingleSignOnRefused('taken');
    const given = { login, name: name ?? login, email: claims.email_verified === true ? email : null };
    const account = em.create(Account, {
      ...{ id: randomUUID(), ...given, personId: null, passwordHash: null, passwordSetAt: null, endedAt: null, version: 1 },
    });
    em.persist(account);
    await em.flush();
    this.record('account.created', account.id, null, given);
    return account;
  }

  private linkTo(accountId: string, provider: Provider, { subject, email }: ToldPerson): void {
    const { em } = this.ctx;
    em.persist(em.create(SingleSignOnLink, { id: randomUUID(), accountId, provider: provider.id, subject, email, usedAt: null }));
    this.record('single-sign-on.linked', accountId, null, { provider: provider.id, email });
  }

  private record(name: `${string}.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Account', id }, before, after });
  }
}

function refused(reason: SingleSignOnRefused['reason']): never {
  throw new SingleSignOnRefused(reason);
}
