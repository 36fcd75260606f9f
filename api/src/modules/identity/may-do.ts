import type { Context } from '../../shared/context.js';
import type { Need, Target } from '../../shared/graphql/needs.js';
import { type Permission, permissions } from '../../shared/permissions.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A condition with its value, and then the scope's units. */
type Condition = readonly [sql: string, value: string];

/**
 * Whether the viewer has a permission over all of a target as it stands today. What does not exist is nobody's, so that the answer doesn't
 * tell whether what can't be seen is there.
 */
export async function mayDo({ viewer, em }: Pick<Context, 'viewer' | 'em'>, permission: Permission, target: Target): Promise<boolean> {
  const scope = viewer.scopeOf(permission);
  if (scope.kind === 'everything') return true;
  const {
    units = [],
    appointment,
    person,
    officeHolder,
    grant,
    course,
    lesson,
    release,
    material,
    materials = [],
    folder,
    comment,
  } = target;
  const named = [
    ...units,
    appointment,
    person,
    officeHolder,
    grant,
    course,
    lesson,
    release,
    material,
    ...materials,
    folder,
    comment,
  ].filter((id) => id !== undefined);
  if (scope.kind === 'nothing' || named.length === 0 || !named.every((id) => id != null && uuid.test(id))) return false;
  const conditions: Condition[] = [];
  if (units.length > 0) conditions.push([allReached, listed(units)]);
  if (appointment) conditions.push([ofUnit('appointment_version', 'appointment_id'), appointment]);
  if (person) conditions.push([ofUnit('appointment_version', 'person_id'), person]);
  if (officeHolder) conditions.push([ofUnit('appointment_version', 'person_id', ' and o.valid_until > vietnam_today()'), officeHolder]);
  if (grant) conditions.push([ofUnit('role_grant', 'id'), grant]);
  if (course) conditions.push([ofUnit('course', 'id'), course]);
  if (lesson) conditions.push([ofUnit('lesson', 'id'), lesson]);
  if (release) conditions.push([ofUnit('release', 'id'), release]);
  if (comment) conditions.push([ofUnit('comment', 'id'), comment]);
  if (material) conditions.push([ofUnit('material', 'id'), material]);
  for (const one of materials) conditions.push([ofUnit('material', 'id'), one]);
  if (folder) conditions.push([ofUnit('material_folder', 'id'), folder]);
  const [row] = await em.execute<{ may: boolean }[]>(
    `select ${conditions.map(([sql]) => sql).join(' and ')} as may`,
    conditions.flatMap(([, value]) => [value, listed(scope.units)]),
  );
  return row?.may === true;
}

/** The permission for want of which the viewer may not do a command with that input; null where nothing is wanting. */
export async function permissionWanting(
  ctx: Pick<Context, 'viewer' | 'em'>,
  { permission, of, also }: Need,
  input: object,
): Promise<Permission | null> {
  const given = input as Record<string, never>;
  const target = of(given);
  for (const one of [permission, ...also(given)]) if (!(await mayDo(ctx, one, target))) return one;
  for (const person of target.seenPersons ?? []) if (person && !(await mayDo(ctx, 'person:read', { person }))) return 'person:read';
  return null;
}

/** The permissions that the viewer has over a unit as it stands today; over the whole platform where none is named. */
export async function permissionsAt({ viewer, em }: Pick<Context, 'viewer' | 'em'>, unit: string | null): Promise<Permission[]> {
  const above = unit !== null && uuid.test(unit) ? await unitsAbove(em, unit) : [];
  return all.filter((permission) => {
    const scope = viewer.scopeOf(permission);
    return scope.kind === 'everything' || ('units' in scope && scope.units.some((id) => above.includes(id)));
  });
}

/** The permissions that the viewer has over anything at all. */
export function permissionsSomewhere({ viewer }: Pick<Context, 'viewer'>): Permission[] {
  return all.filter((permission) => viewer.scopeOf(permission).kind !== 'nothing');
}

const all = Object.keys(permissions) as Permission[];

/** A unit and what stands above it. */
async function unitsAbove(em: Context['em'], unit: string): Promise<readonly string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select distinct unnest(within) as id from unit_version where unit_id = ? and recorded_until = 'infinity'`,
    [unit],
  );
  return rows.map(({ id }) => id);
}

const reached = (unit: string): string =>
  `exists (select from unit_version v where v.unit_id = ${unit} and v.recorded_until = 'infinity' and v.within && ?::uuid[])`;
const allReached = `not exists (select from unnest(?::uuid[]) asked(id) where not ${reached('asked.id')})`;

type OfUnit = 'appointment_version' | 'role_grant' | 'course' | 'lesson' | 'release' | 'material' | 'material_folder' | 'comment';

/** That a row belongs to a unit in reach: of a dated table, a row that is known today; of a post, also one that lasts until today or longer. */
function ofUnit(table: OfUnit, key: string, lasts = ''): string {
  const isKnown = table === 'appointment_version' ? ` and o.recorded_until = 'infinity'${lasts}` : '';
  return `exists (select from ${table} o where o.${key} = ?::uuid${isKnown} and ${reached('o.unit_id')})`;
}

function listed(ids: readonly (string | null | undefined)[]): string {
  return `{${ids.join()}}`;
}
