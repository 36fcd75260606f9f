import { CircleAlert, Info } from 'lucide-react';
import { ReachDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { CheckField } from '../../../parts/form/CheckField';
import { DayField } from '../../../parts/form/DayField';
import { RadioField } from '../../../parts/form/RadioField';
import { UnitField } from '../../../parts/form/UnitField';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { useAnswer } from '../../../providers/useAnswer';
import { useMayEverywhere } from '../../../providers/who';
import { isOfPlatform } from '../permission-groups';
import type { Role } from '../rights';
import { usePermissionWords } from '../usePermissionWords';
import type { GrantValues } from './grant-values';

/** How far a role that is to be given would reach, and what one may do there oneself; nothing until that is known. */
export function useReach({ over, unitId }: Pick<GrantValues, 'over' | 'unitId'>) {
  const unit = over === 'unit' ? unitId?.id : null;
  const { answer } = useAnswer(ReachDocument, { unit }, { enabled: unit !== undefined });
  return unit === undefined ? undefined : answer;
}

/** Where a role is given and for how long: what it reaches is counted, and what of it has no effect there is said. */
export function GrantFields({ values, role }: { values: GrantValues; role: Role | undefined }) {
  const say = useText();
  const mayEverywhere = useMayEverywhere('grant:give');
  const reach = useReach(values);
  return (
    <>
      {mayEverywhere && (
        <RadioField
          source="over"
          label={say('grants.give.over')}
          options={[
            { value: 'unit', label: say('grants.give.overUnit') },
            { value: 'everything', label: say('grants.give.overAll') },
          ]}
        />
      )}
      {values.over === 'unit' && (
        <>
          <UnitField source="unitId" label={say('grants.give.unit')} required />
          <div className="reach">
            <p className="row top">
              <Icon of={Info} small />
              <span>{reach ? say('grants.give.always', { smart_count: reach.below }) : say('grants.give.alwaysUncounted')}</span>
            </p>
            <CheckField
              source="includesLed"
              label={say('grants.give.led')}
              hint={
                reach &&
                (reach.led > reach.below
                  ? say('grants.give.ledMore', { smart_count: reach.led - reach.below })
                  : say('grants.give.ledNone'))
              }
            />
          </div>
        </>
      )}
      <BesideRole values={values} role={role} mine={reach?.viewer.permissions} />
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
