import type { Reach, Scope } from '../../reading/viewer.js';
import { implied, type Permission, permissions } from '../../shared/permissions.js';

/** Whom a session or a token stands for, and over which units each permission reaches them today. */
export interface Known {
  readonly accountId: string;
  readonly sessionId: string | null;
  readonly token: KnownToken | null;
  readonly expiresAt: string;
  /** Null: of an access token, whose uses are counted elsewhere. */
  readonly usedAt: string | null;
  /** A role asks for a second factor, and the days to add one are over. */
  readonly isRestricted: boolean;
  readonly scopes: Readonly<Record<string, Scope>>;
}

/** The access token that was brought, and the bounds within which it is good. */
export interface KnownToken {
  readonly id: string;
  readonly key: string;
  /** Networks as CIDR; none: from anywhere. */
  readonly addresses: readonly string[];
  readonly perMinute: number;
}

/** A row of `knownBySession` or `knownByToken`. */
export interface KnownRow {
  account_id: string;
  session_id: string | null;
  token: KnownToken | null;
  expires_at: string;
  used_at: string | null;
  is_restricted: boolean;
  /** By permission the units, null where it reaches everything; and the share of all units that lies below them. */
  reached: Record<string, { units: string[] | null; share: number }>;
}

// from this share on a scope is read as a wide one (docs/read-path.md)
const wideFrom = 0.05;
const vastFrom = 0.5;
const reachOf = (share: number): Reach => (share >= vastFrom ? 'vast' : share >= wideFrom ? 'wide' : 'narrow');

/**
 * Of units those that lie below no other of them, as a query: they reach the same, and rights are looked at by them. Who reaches a district
 * and what it leads reaches two units so, and not the ground of each of its cells. `of` names what else makes rows differ.
 */
export function outermost(units: string, of?: string): string {
  const columns = (row: string) => (of ? `${row}.${of}, ${row}.unit_id` : `${row}.unit_id`);
  const above = of ? `(u.${of}, above.id)` : 'above.id';
  // what is looked up is hashed, for thousands of units too: as a join it would be taken for a few and compared one by one
  return /* sql */ `
    select ${columns('x')} from (
      select ${columns('u')}, bool_or(above.id <> u.unit_id and ${above} in (select ${columns('o')} from ${units} o)) as is_below
        from ${units} u
        left join unit_version v on v.unit_id = u.unit_id and v.recorded_until = 'infinity'
        left join unnest(v.within) above(id) on true
       group by ${columns('u')}) x
     where x.is_below is not true`;
}

/**
 * What `me` (account_id) has where: what was given to them, and by the posts that they hold today. What a unit leads is reached
 * too where that was given.
 */
export const reachedByMe = /* sql */ `
  given as (
    select g.role, g.unit_id, g.with_led from access g join me using (account_id) where g.valid_from <= $2 and $2 < g.valid_until),
  named as (
    select role, unit_id from given
    union
    select g.role, c.covered_id from given g
      join unit_version u on u.within && array[g.unit_id] and u.recorded_until = 'infinity' and u.valid_from <= $2 and $2 < u.valid_until
      join coverage c on c.leader_id = u.unit_id and c.recorded_until = 'infinity' and c.valid_from <= $2 and $2 < c.valid_until
     where g.with_led),
  reached as (${outermost('named', 'role')})`;

/** The answer about `me`, of `by_permission` (permission, units: null where it reaches everything). */
export const knownOfMe = /* sql */ `
  shares as (
    select units, (select count(*) from unit_version v where v.recorded_until = 'infinity' and v.within && units)::float
        / greatest((select count(*) from unit_version v where v.recorded_until = 'infinity'), 1) as share
      from (select distinct units from by_permission where units is not null) s)
  select me.account_id, me.session_id, me.token, me.expires_at::text, me.used_at::text,
    not me.is_two_factor and coalesce(second_factor_due(me.account_id, $2) <= $2, false) as is_restricted,
    coalesce((select json_object_agg(b.permission, json_build_object('units', b.units, 'share', coalesce(s.share, 1)))
      from by_permission b left join shares s on s.units = b.units), '{}') as reached
  from me`;

const byPermission = /* sql */ `
  by_permission as (
    select p as permission, case when bool_or(r.unit_id is null) then null else array_agg(distinct r.unit_id) end as units
      from reached r join role on role.code = r.role, unnest(role.permissions) p group by p)`;

/** Whom a session's secret stands for and what they may do where. */
export const knownBySession = /* sql */ `
  with me as (
    select s.id as session_id, null::json as token, s.expires_at, s.used_at, s.is_two_factor, a.id as account_id from session s join account a on a.id = s.account_id
     where s.secret_hash = $1 and s.ended_at is null and s.expires_at > now() and a.ended_at is null),
  ${reachedByMe},
  ${byPermission},
  ${knownOfMe}`;

/** What an account, by its identity, may do where. */
export const knownByAccount = /* sql */ `
  with me as (
    select null::uuid as session_id, null::json as token, 'infinity'::timestamptz as expires_at, null::timestamptz as used_at,
        exists (select from authenticator_app f where f.account_id = a.id and f.confirmed_at is not null)
          or exists (select from passkey f where f.account_id = a.id) as is_two_factor, a.id as account_id from account a where a.id = $1 and a.ended_at is null),
  ${reachedByMe},
  ${byPermission},
  ${knownOfMe}`;

/** What a row says, with what comes with each permission. */
export function knownFrom(row: KnownRow): Known {
  const { token, is_restricted, reached } = row;
  const whose = { accountId: row.account_id, sessionId: row.session_id, token };
  const known = { ...whose, expiresAt: row.expires_at, usedAt: row.used_at, isRestricted: is_restricted };
  const scopes: Record<string, Scope> = {};
  if (is_restricted) return { ...known, scopes };
  for (const [permission, { units, share }] of Object.entries(reached)) {
    const reach = permissions[permission as Permission];
    // a permission over the platform that was given over a unit reaches nothing
    if (!reach || (reach === 'PLATFORM' && units)) continue;
    const scope: Scope = units ? { kind: reachOf(share), units } : { kind: 'everything' };
    for (const name of [permission, ...(implied[permission as Permission] ?? [])]) scopes[name] = both(scopes[name], scope);
  }
  return { ...known, scopes };
}

/** What two scopes reach together. */
function both(one: Scope | undefined, other: Scope): Scope {
  if (!one || one.kind === 'nothing') return other;
  if (other.kind === 'nothing') return one;
  if (one.kind === 'everything' || other.kind === 'everything') return { kind: 'everything' };
  const kind = (['vast', 'wide'] as const).find((reach) => one.kind === reach || other.kind === reach) ?? 'narrow';
  return { kind, units: [...new Set([...one.units, ...other.units])] };
}
