import { useText } from '../../../i18n/useText';
import type { Role } from '../rights';
import type { GrantValues } from './grant-values';
import { RoleField } from './RoleField';
import { useRolesToGive } from './useRolesToGive';

/** One of the roles that one may give where the form says; that there are others is told. */
export function GivenRoleField({
  values,
  role,
  ...field
}: {
  values: GrantValues;
  role: Role | undefined;
  label?: string;
  required?: boolean;
  empty?: string;
}) {
  const say = useText();
  const { offered, isCut } = useRolesToGive(values);
  return <RoleField {...field} roles={offered} role={role} hint={isCut ? say('grants.give.onlyOwn') : undefined} />;
}
