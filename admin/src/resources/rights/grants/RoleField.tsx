import { useLabel, useText } from '../../../i18n/useText';
import { SelectField } from '../../../parts/form/SelectField';
import type { Role } from '../rights';
import { useIncluded } from '../useIncluded';
import { usePermissionWords } from '../usePermissionWords';

/** One of the roles, with what the chosen one allows under it. */
export function RoleField({
  roles,
  role,
  label,
  required,
  empty,
  hint,
}: {
  /** Those that can be chosen; what is chosen already stays so, and is refused where it must be. */
  roles: readonly Role[];
  role: Role | undefined;
  label?: string;
  required?: boolean;
  empty?: string;
  hint?: string;
}) {
  const say = useText();
  const labelOf = useLabel();
  const words = usePermissionWords();
  const { withAll } = useIncluded();
  const allowed = withAll(role?.permissions ?? []);
  const shown = !role || roles.includes(role) ? roles : [...roles, role];
  return (
    <div className="stack tight">
      <SelectField
        source="role"
        label={label ?? say('grants.give.role')}
        required={required}
        empty={empty}
        hint={hint}
        options={shown.map((one) => ({ value: one.code, label: labelOf(one.label) }))}
      />
      {role && (
        <details className="meta">
          <summary>{say('grants.give.may', { smart_count: allowed.length })}</summary>
          <p>{words(allowed)}</p>
        </details>
      )}
    </div>
  );
}
