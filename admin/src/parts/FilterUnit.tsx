import { useId } from 'react';
import { useDay } from '../day/useDay';
import { useUnitOption } from '../providers/useUnitOption';
import { UnitPicker } from './form/UnitPicker';

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
  return (
    <div className="field wide">
      <label htmlFor={picker}>{label}</label>
      <UnitPicker
        id={picker}
        asOf={asOf}
        value={unit}
        onChange={(chosen) => onChange(chosen && !Array.isArray(chosen) ? chosen.id : undefined, false)}
      />
      {unitId && (
        <label className="cbx">
          <input type="checkbox" checked={isOnly} onChange={(event) => onChange(unitId, event.target.checked)} />
          <span>{onlyLabel}</span>
        </label>
      )}
    </div>
  );
}
