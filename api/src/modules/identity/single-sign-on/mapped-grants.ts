import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Provider } from '../../../shared/ways-in.js';
import { recordEvent } from '../../audit/index.js';
import { RoleGrant } from '../grant/role-grant.entity.js';
import { Role } from '../role/role.entity.js';
import { singleSignOnDays } from '../session/session-life.js';
import type { ToldPerson } from './told-person.js';

interface Wanted {
  readonly role: string;
  readonly unitId: string | null;
  readonly withLed: boolean;
}

/**
 * Gives an account what the provider's claims stand for today, and ends what they gave before and don't any more. What they give lasts a day
 * longer than a session does: who comes back no more has nothing. A role or unit that there is not gives nothing.
 */
export async function giveMappedGrants(ctx: Context, accountId: string, provider: Provider, { claims }: ToldPerson): Promise<void> {
  await settleMappedGrants(ctx, accountId, provider.id, await wantedBy(ctx, provider, claims));
}

/** Lets an account have what is wanted by a provider's word, and nothing else by it. */
export async function settleMappedGrants(ctx: Context, accountId: string, provider: string, wanted: Wanted[]): Promise<void> {
  const { em, today } = ctx;
  const until = dayAfter(today, singleSignOnDays + 1);
  const held = await em.find(RoleGrant, { accountId, provider, validFrom: { $lte: today }, validUntil: { $gt: today } });
  for (const grant of held) {
    const at = wanted.findIndex(({ role, unitId, withLed }) => role === grant.role && unitId === grant.unitId && withLed === grant.withLed);
    if (at >= 0) {
      wanted.splice(at, 1);
      if (grant.validUntil < until) grant.validUntil = until;
    } else if (grant.validFrom === today) {
      em.remove(grant);
      record(ctx, 'grant.taken-back', grant);
    } else {
      grant.validUntil = today;
      grant.version++;
      record(ctx, 'grant.ended', grant);
    }
  }
  for (const one of wanted) {
    const grant = em.create(RoleGrant, {
      ...{ id: randomUUID(), accountId, ...one, validFrom: today, validUntil: until, provider },
      ...{ note: null, decisionNumber: null, givenBy: null, version: 1 },
    });
    em.persist(grant);
    record(ctx, 'grant.given', grant);
  }
}

async function wantedBy({ em, today }: Context, provider: Provider, claims: ToldPerson['claims']): Promise<Wanted[]> {
  const found = new Map<string, Wanted>();
  for (const { claim, value, role, unit, includesLed } of provider.grants) {
    const said = claims[claim];
    if (!(Array.isArray(said) ? said : [said]).includes(value) || !(await em.findOne(Role, { code: role }))) continue;
    const units = await em.execute<{ id: string }[]>(
      `select unit_id as id from unit_version where code = ? and recorded_until = 'infinity' and valid_from <= ?::date and ?::date < valid_until`,
      [unit, today, today],
    );
    const unitId = units[0]?.id ?? null;
    // of a unit that there is not, never everything
    if (unit !== null && unitId === null) continue;
    found.set(`${role} ${unitId} ${includesLed}`, { role, unitId, withLed: unit !== null && includesLed });
  }
  return [...found.values()];
}

function record(ctx: Context, name: `${string}.${string}`, grant: RoleGrant): void {
  const { id, accountId, role, unitId, withLed, provider } = grant;
  const said = { grant: id, role, unitId, withLed, provider };
  const isGiven = name === 'grant.given';
  recordEvent(ctx, name, {
    ...{ subject: { type: 'Account', id: accountId }, unitId },
    ...{ before: isGiven ? null : said, after: isGiven ? said : null },
  });
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
