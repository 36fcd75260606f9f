import { useId } from 'react';
import { useDay } from '../day/useDay';
import { useUnitOption } from '../providers/useUnitOption';
import { FieldRefusal } from './form/FieldFrame';
import { UnitPicker } from './form/UnitPicker';
import { useUnchosen } from './form/useUnchosen';

/** A condition on where something stands: in a unit and all below it, or right there alone. */
export function FilterUnit({
  label,
  onlyLabel,
  unitId,
  isOnly,
  onChange,
}: {
  label: string;
  onlyLabel: string;
  unitId: string | undefined;
  isOnly: boolean;
  onChange: (unitId: string | undefined, isOnly: boolean) => void;
}) {
  const picker = useId();
  const { asOf } = useDay();
  const { unit } = useUnitOption(unitId);
  const unchosen = useUnchosen();
  return (
    <div className="field wide">
      <label htmlFor={picker}>{label}</label>
      <UnitPicker
        id={picker}
        asOf={asOf}
        error={unchosen.refusal}
        unchosen={unchosen}
        value={unit}
        onChange={(chosen) => onChange(chosen && !Array.isArray(chosen) ? chosen.id : undefined, false)}
      />
      {unchosen.refusal && <FieldRefusal id={picker} error={unchosen.refusal} />}
      {unitId && (
        <label className="cbx">
          <input type="checkbox" checked={isOnly} onChange={(event) => onChange(unitId, event.target.checked)} />
          <span>{onlyLabel}</span>
        </label>
      )}
    </div>
  );
}
