import { useEffect, useId, useRef, useState } from 'react';
import { useDay } from '../day/useDay';
import { useUnitOption } from '../providers/useUnitOption';
import { FieldRefusal } from './form/FieldFrame';
import { UnitPicker } from './form/UnitPicker';
import { useUnchosen } from './form/useUnchosen';

/** A condition on where something stands: in a unit, and, where that can be asked, in all below it or right there alone. */
export function FilterUnit({
  label,
  onlyLabel,
  unitId,
  isOnly = false,
  onChange,
}: {
  label: string;
  onlyLabel?: string;
  unitId: string | undefined;
  isOnly?: boolean;
  onChange: (unitId: string | undefined, isOnly: boolean) => void;
}) {
  const picker = useId();
  const { asOf } = useDay();
  const { unit } = useUnitOption(unitId);
  const unchosen = useUnchosen();
  // MUI keeps the text of what is no longer chosen: dropped from elsewhere, the field is made anew
  const own = useRef(unitId);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (unitId === undefined && own.current !== undefined) setRound((former) => former + 1);
    own.current = unitId;
  }, [unitId]);
  return (
    <div className="field wide">
      <label htmlFor={picker}>{label}</label>
      <UnitPicker
        key={round}
        id={picker}
        asOf={asOf}
        error={unchosen.refusal}
        unchosen={unchosen}
        value={unit}
        onChange={(chosen) => {
          own.current = chosen && !Array.isArray(chosen) ? chosen.id : undefined;
          onChange(own.current, false);
        }}
      />
      {unchosen.refusal && <FieldRefusal id={picker} error={unchosen.refusal} />}
      {unitId && onlyLabel && (
        <label className="cbx">
          <input type="checkbox" checked={isOnly} onChange={(event) => onChange(unitId, event.target.checked)} />
          <span>{onlyLabel}</span>
        </label>
      )}
    </div>
  );
}
