import { randomUUID } from 'node:crypto';
import { InputError } from '../../../reading/input-error.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Account } from '../account/account.entity.js';
import { refuseNobodyLeft } from '../keepers.js';
import { lockKept } from '../kept.js';
import { ledFrom, requireOwn } from '../own-reach.js';
import { Role } from '../role/role.entity.js';
import type { EndGrantInput, ExtendGrantInput, GiveRoleInput } from './grant.input.js';
import { RoleGrant } from './role-grant.entity.js';

const forever = 'infinity';

/** Gives roles and ends them. */
export class GrantService {
  constructor(private readonly ctx: Context) {}

  async give(input: GiveRoleInput): Promise<Done> {
    const { em, signedIn } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const account = await this.receiver(input);
    if (!account || account.endedAt) reasons.add(input.login ? 'login' : 'accountId', UserErrorCode.NOT_FOUND, 'identity.accountNotFound');
    const role = await em.findOne(Role, { code: input.role });
    if (!role) reasons.add('role', UserErrorCode.NOT_FOUND, 'identity.roleNotFound', { code: input.role });
    const unitId = input.unitId ?? null;
    const [validFrom, validUntil] = [
      reader.day('validFrom', input.validFrom),
      reader.day('validUntil', input.validUntil ?? null) ?? forever,
    ];
    if (validUntil !== forever && validUntil <= validFrom)
      reasons.add('validUntil', UserErrorCode.DATE_NOT_AFTER, 'identity.grantEndsBefore', { day: validFrom });
    const said = {
      note: reader.optionalText('note', input.note ?? null, texts.note),
      decisionNumber: reader.optionalText('decisionNumber', input.decisionNumber ?? null, texts.decisionNumber),
    };
    reasons.settle();
    if (role) {
      await requireOwn(this.ctx, role.permissions, unitId, input.includesLed);
      await this.refuseOutlasting(role, { unitId, withLed: input.includesLed }, validUntil);
    }
    const accountId = account?.id ?? '';
    const grant = em.create(RoleGrant, {
      ...{ id: randomUUID(), accountId, role: input.role, unitId, withLed: input.includesLed, validFrom, validUntil },
      ...{ ...said, givenBy: signedIn?.accountId ?? null, provider: null, version: 1 },
    });
    em.persist(grant);
    const { id, version: _, ...after } = grant;
    this.record('grant.given', grant, null, { ...after, grant: id });
    return { subjectId: id };
  }

  /** To whom it is given, locked; null where there is nobody such. */
  private async receiver({ accountId, login }: Pick<GiveRoleInput, 'accountId' | 'login'>): Promise<Account | null> {
    const { em } = this.ctx;
    if ((accountId == null) === (login == null)) throw new InputError('ARGUMENTS_INVALID', 'Give either accountId or login.');
    const [found] = login
      ? await em.execute<{ id: string }[]>('select id from account where lower(login collate vi_natural) = lower(? collate vi_natural)', [
          login,
        ])
      : [{ id: accountId ?? '' }];
    return found ? lockKept(em, Account, found.id, null, 'identity.accountNotFound').catch(() => null) : null;
  }

  async end({ id, version, validUntil }: EndGrantInput): Promise<Done> {
    const { em, today } = this.ctx;
    const reader = new InputReader();
    const until = reader.day('validUntil', validUntil ?? today);
    // what somebody could do until now they could: a right is not taken from the past
    if (until < today) reader.reasons.add('validUntil', UserErrorCode.INVALID, 'identity.grantEndsInPast');
    reader.reasons.settle();
    const grant = await lockKept(em, RoleGrant, id, version, 'identity.grantNotFound');
    const role = await em.findOneOrFail(Role, { code: grant.role });
    await requireOwn(this.ctx, role.permissions, grant.unitId, grant.withLed);
    if (grant.validUntil <= until && grant.validUntil !== forever)
      refuse('validUntil', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    const before = this.told(grant);
    // one that has not begun yet never was
    if (until <= grant.validFrom) {
      await em.nativeDelete(RoleGrant, { id });
      await refuseNobodyLeft(this.ctx, 'id');
      this.record('grant.taken-back', grant, before, null);
      return { subjectId: id };
    }
    grant.validUntil = until;
    grant.version++;
    await refuseNobodyLeft(this.ctx, 'id');
    this.record('grant.ended', grant, before, this.told(grant));
    return { subjectId: id };
  }

  /** Lets a grant that holds, or will, last longer. */
  async extend({ id, version, validUntil }: ExtendGrantInput): Promise<Done> {
    const { em, today } = this.ctx;
    const reader = new InputReader();
    const until = reader.day('validUntil', validUntil ?? null) ?? forever;
    reader.reasons.settle();
    const grant = await lockKept(em, RoleGrant, id, version, 'identity.grantNotFound');
    const role = await em.findOneOrFail(Role, { code: grant.role });
    await requireOwn(this.ctx, role.permissions, grant.unitId, grant.withLed);
    if (grant.validUntil <= today) refuse('id', UserErrorCode.NOT_ALIVE, 'identity.grantEnded');
    if (until === grant.validUntil) refuse('validUntil', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    await this.refuseOutlasting(role, grant, until);
    if (isBefore(until, grant.validUntil)) refuse('validUntil', UserErrorCode.DATE_NOT_AFTER, 'identity.grantExtendsBack');
    const before = this.told(grant);
    grant.validUntil = until;
    grant.version++;
    this.record('grant.extended', grant, before, this.told(grant));
    return { subjectId: id };
  }

  /** Refuses to give longer than who gives has it: else what ends for one would go on through another, or through oneself. */
  private async refuseOutlasting(
    { permissions }: Role,
    { unitId, withLed }: Pick<RoleGrant, 'unitId' | 'withLed'>,
    until: string,
  ): Promise<void> {
    const { em, signedIn } = this.ctx;
    if (!signedIn) return;
    const units = [unitId ?? '', ...(unitId && withLed ? await ledFrom(this.ctx, unitId) : [])];
    const [shorter] = await em.execute<object[]>(
      `select from unnest(?::text[]) p, unnest(?::text[]) u where not exists (
         select from access x join role r on r.code = x.role where x.account_id = ? and p = any(r.permissions)
            and x.valid_from <= vietnam_today() and x.valid_until >= ?::date
            and (x.unit_id is null or u <> '' and reaches(x.unit_id, x.with_led, u::uuid))) limit 1`,
      [`{${permissions.join()}}`, `{${units.map((id) => `"${id}"`).join()}}`, signedIn.accountId, until],
    );
    if (shorter) refuse('validUntil', UserErrorCode.INVALID, 'identity.grantOutlasts');
  }

  /** What an event says of a grant that was there: which it is, and until when. */
  private told({ id, role, unitId, withLed, validUntil }: RoleGrant): object {
    return { grant: id, role, unitId, withLed, validUntil };
  }

  private record(name: `${string}.${string}`, { accountId, unitId }: RoleGrant, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Account', id: accountId }, unitId, before, after });
  }
}

/** Whether a day, or no end, comes before another. */
function isBefore(one: string, other: string): boolean {
  return one !== forever && (other === forever || one < other);
}
