import { Info } from 'lucide-react';
import { ReachDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { CheckField } from '../../../parts/form/CheckField';
import { RadioField } from '../../../parts/form/RadioField';
import { UnitField } from '../../../parts/form/UnitField';
import { Icon } from '../../../parts/Icon';
import { useAnswer } from '../../../providers/useAnswer';
import { useMayEverywhere } from '../../../providers/who';
import type { GrantValues } from './grant-values';

/** How far something that is to be given would reach, and what one may do there oneself; nothing until that is known. */
export function useReach({ over, unitId }: Pick<GrantValues, 'over' | 'unitId'>) {
  const unit = over === 'unit' ? unitId?.id : null;
  const { answer } = useAnswer(ReachDocument, { unit }, { enabled: unit !== undefined });
  return unit === undefined ? undefined : answer;
}

/** Over what something is given: a unit, perhaps with what it leads, counted, or everything, for who has the permission everywhere. */
export function ReachFields({
  values,
  permission,
  label,
}: {
  values: Pick<GrantValues, 'over' | 'unitId'>;
  /** What gives it. */
  permission: string;
  label: string;
}) {
  const say = useText();
  const mayEverywhere = useMayEverywhere(permission);
  const reach = useReach(values);
  return (
    <>
      {mayEverywhere && (
        <RadioField
          source="over"
          label={label}
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
    </>
  );
}
