import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Permission } from '../../../shared/permissions.js';
import { mayDo, permissionsAt } from '../may-do.js';
import { ownOver } from '../own-reach.js';

type Asking = Pick<Context, 'em' | 'viewer' | 'today'>;

/** The roles that one may give over a unit, or over everything: those that bring no more than one has there. */
export async function rolesToGive(ctx: Asking, unit: string | null, includesLed: boolean): Promise<string[]> {
  if (unit !== null && !isUuid(unit)) return [];
  if (!(await mayDo(ctx, 'grant:give', unit === null ? {} : { units: [unit] }))) return [];
  const own = await ownOver(ctx, unit, includesLed);
  return (await allRoles(ctx)).filter(({ permissions }) => permissions.every((one) => own.includes(one))).map(({ code }) => code);
}

/** The roles that one may give over any unit at all, or over everything. */
export async function rolesToGiveSomewhere(ctx: Asking): Promise<string[]> {
  const { viewer } = ctx;
  const giving = viewer.scopeOf('grant:give');
  if (giving.kind === 'nothing') return [];
  const roles = await allRoles(ctx);
  // where any unit lies in the scopes of all of a role's permissions, one does with which a scope begins
  const scopes = roles.flatMap(({ permissions }) => [giving, ...permissions.map((one) => viewer.scopeOf(one))]);
  const begins = [...new Set(scopes.flatMap((scope) => ('units' in scope ? scope.units : [])))];
  const own: (readonly Permission[])[] = [];
  for (const unit of [null, ...begins]) own.push(await permissionsAt(ctx, unit));
  const places = own.filter((held) => held.includes('grant:give'));
  return roles.filter(({ permissions }) => places.some((held) => permissions.every((one) => held.includes(one)))).map(({ code }) => code);
}

function allRoles({ em }: Asking): Promise<{ code: string; permissions: Permission[] }[]> {
  return em.execute('select code, permissions from role order by rank, code');
}
