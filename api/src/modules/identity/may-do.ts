import type { Context } from '../../shared/context.js';
import type { Target } from '../../shared/graphql/needs.js';
import type { Permission } from '../../shared/permissions.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether the viewer has a permission over all of a target as it stands today. What does not exist is nobody's, so that the answer doesn't
 * tell whether what can't be seen is there.
 */
export async function mayDo({ viewer, em }: Pick<Context, 'viewer' | 'em'>, permission: Permission, target: Target): Promise<boolean> {
  const scope = viewer.scopeOf(permission);
  if (scope.kind === 'everything') return true;
  const { units = [], appointment, person } = target;
  const named = [...units, appointment, person].filter((id) => id !== undefined);
  if (scope.kind === 'nothing' || named.length === 0 || !named.every((id) => id != null && uuid.test(id))) return false;
  const reached = `v.recorded_until = 'infinity' and v.within && ?::uuid[]`;
  const among = `{${scope.units.join()}}`;
  const conditions: [string, ...unknown[]][] = [
    ...(units.length
      ? [
          [
            `not exists (select from unnest(?::uuid[]) asked(id) where not exists (select from unit_version v where v.unit_id = asked.id and ${reached}))`,
            `{${units.join()}}`,
            among,
          ] as [string, ...unknown[]],
        ]
      : []),
    ...(appointment
      ? [
          [
            `exists (select from appointment_version a join unit_version v using (unit_id) where a.appointment_id = ?::uuid and a.recorded_until = 'infinity' and ${reached})`,
            appointment,
            among,
          ] as [string, ...unknown[]],
        ]
      : []),
    ...(person
      ? [
          [
            `exists (select from appointment_version a join unit_version v using (unit_id) where a.person_id = ?::uuid and a.recorded_until = 'infinity' and ${reached})`,
            person,
            among,
          ] as [string, ...unknown[]],
        ]
      : []),
  ];
  const text = `select ${conditions.map(([sql]) => sql).join(' and ')} as may`;
  const [row] = await em.execute<{ may: boolean }[]>(
    text,
    conditions.flatMap(([, ...values]) => values),
  );
  return row?.may === true;
}
