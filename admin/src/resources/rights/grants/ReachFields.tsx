import { Info } from 'lucide-react';
import { PermissionsDocument, ReachDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { CheckField } from '../../../parts/form/CheckField';
import { RadioField } from '../../../parts/form/RadioField';
import { UnitField } from '../../../parts/form/UnitField';
import { Icon } from '../../../parts/Icon';
import { useAnswer } from '../../../providers/useAnswer';
import { useMayEverywhere, useWho } from '../../../providers/who';
import type { GrantValues } from './grant-values';

/** What is known of where something is to be given. */
export interface Reach {
  /** What one may do there oneself. */
  readonly mine?: readonly string[];
  /** How many units it would reach, without and with what these lead. */
  readonly units?: { readonly below: number; readonly led: number };
}

/** How far something that is to be given would reach, where one may give it, and what one may do there oneself; nothing until that is known. */
export function useReach({ over, unitId }: Pick<GrantValues, 'over' | 'unitId'>): Reach {
  const everywhere = useWho()?.permissions;
  const unit = over === 'unit' ? unitId?.id : null;
  const asked = useAnswer(PermissionsDocument, { unit: unit ?? '' }, { enabled: typeof unit === 'string' });
  const mine = unit === null ? everywhere : asked.answer?.viewer.permissions;
  const mayGive = mine !== undefined && givers.some((permission) => mine.includes(permission));
  const counted = useAnswer(ReachDocument, { unit }, { enabled: mayGive });
  return mine === undefined ? {} : { mine, units: mayGive ? counted.answer : undefined };
}

const givers = ['grant:give', 'token:create'];

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
  const { units } = useReach(values);
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
              <span>{units ? say('grants.give.always', { smart_count: units.below }) : say('grants.give.alwaysUncounted')}</span>
            </p>
            <CheckField
              source="includesLed"
              label={say('grants.give.led')}
              hint={
                units &&
                (units.led > units.below
                  ? say('grants.give.ledMore', { smart_count: units.led - units.below })
                  : say('grants.give.ledNone'))
              }
            />
          </div>
        </>
      )}
    </>
  );
}
