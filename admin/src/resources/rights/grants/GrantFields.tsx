import { CircleAlert } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { DayField } from '../../../parts/form/DayField';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { isOfPlatform } from '../permission-groups';
import type { Role } from '../rights';
import { usePermissionWords } from '../usePermissionWords';
import type { GrantValues } from './grant-values';
import { ReachFields, useReach } from './ReachFields';

/** Where a role is given and for how long: what it reaches is counted, and what of it has no effect there is said. */
export function GrantFields({ values, role }: { values: GrantValues; role: Role | undefined }) {
  const say = useText();
  const { mine } = useReach(values);
  return (
    <>
      <ReachFields values={values} permission="grant:give" label={say('grants.give.over')} />
      <BesideRole values={values} role={role} mine={mine} />
      <div className="f2">
        <DayField source="validFrom" label={say('grants.give.from')} required />
        <DayField source="validUntil" label={say('grants.give.until')} hint={say('grants.give.untilHint')} />
      </div>
      <WhyFields />
    </>
  );
}

/** What of a role one can't give there, and what of it has no effect over a unit. */
function BesideRole({
  values: { over },
  role,
  mine,
}: {
  values: GrantValues;
  role: Role | undefined;
  mine: readonly string[] | undefined;
}) {
  const say = useText();
  const words = usePermissionWords();
  if (!role) return null;
  const missing = mine ? role.permissions.filter((permission) => !mine.includes(permission)) : [];
  const idle = over === 'unit' ? role.permissions.filter(isOfPlatform) : [];
  return (
    <div role="status" className="besiderole">
      {missing.length > 0 ? (
        <p className="err">
          <Icon of={CircleAlert} small />
          {say('grants.give.mine', { permissions: words(missing) })}
        </p>
      ) : (
        idle.length > 0 && (
          <Note tone="info">
            <p>{say('grants.give.onlyAll', { permissions: words(idle) })}</p>
          </Note>
        )
      )}
    </div>
  );
}
